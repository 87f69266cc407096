/**
 * In: what is told of the story's facts and of what could not be read. Out: the last sections of the terminal report.
 */
import {
  agreementWords,
  limited,
  limits,
  nothingWords,
  restsOnOneWords,
  type StoryDigest,
  type Wording,
} from '@firsthand/digest';
import { block, indented, markedRuns, type Page, section } from './terminal-page.js';
import { bulleted, more } from './terminal-rewrite.js';

export function factLines(sheet: Page, digest: StoryDigest): readonly string[] {
  const sole = digest.firsthand.length === 1 ? digest.firsthand[0] : undefined;
  if (sole !== undefined) {
    return ['', ...section(sheet, 'On whose word'), ...indented(sheet, 0, [{ text: restsOnOneWords(sole) }])];
  }
  if (digest.firsthand.length === 0) return [];
  const agreed = limited(digest.agreed, limits.agreed);
  const conflicts = limited(digest.conflicts, limits.conflicts);
  return [
    '',
    ...section(sheet, 'What the first-hand reports agree on'),
    ...(digest.agreed.length === 0 ? indented(sheet, 0, [{ text: nothingWords.noAgreement }]) : []),
    ...agreed.shown.flatMap(({ sources, voices, wordings }) => [
      ...bulleted(sheet, markedRuns(wordings[0]?.pieces ?? [], sheet.strong)),
      ...indented(sheet, 4, [
        {
          text: agreementWords(
            sources,
            wordings.map(({ name }) => name),
            voices,
          ),
          paint: sheet.faint,
        },
      ]),
    ]),
    ...more(sheet, agreed.hidden, 'fact', 'facts'),
    ...(digest.conflicts.length === 0 ? [] : ['', ...section(sheet, 'Where they differ')]),
    ...conflicts.shown.flatMap(({ kind, words, a, b }) => [
      ...indented(sheet, 2, [{ text: kind, paint: sheet.warning }, { text: `: ${words}` }]),
      ...wordingLines(sheet, a),
      ...wordingLines(sheet, b),
    ]),
    ...more(sheet, conflicts.hidden, 'conflict', 'conflicts'),
  ];
}

function wordingLines(sheet: Page, { name, pieces }: Wording): readonly string[] {
  return indented(sheet, 4, [{ text: `${name}: `, paint: sheet.faint }, ...markedRuns(pieces, sheet.altered)]);
}

export function unreadLines(sheet: Page, unread: StoryDigest['unread']): readonly string[] {
  if (unread.length === 0) return [];
  const { shown, hidden } = limited(unread, limits.unread);
  return [
    '',
    ...section(sheet, 'Not read'),
    ...shown.flatMap(({ source, cause, advice }) => [
      ...bulleted(sheet, [{ text: source, paint: sheet.strong }, { text: `: ${cause}` }]),
      ...(advice === '' ? [] : indented(sheet, 4, [{ text: advice, paint: sheet.faint }])),
    ]),
    ...more(sheet, hidden, 'file', 'files'),
  ];
}

export function setAsideLines(sheet: Page, setAside: StoryDigest['setAside']): readonly string[] {
  if (setAside.length === 0) return [];
  const { shown, hidden } = limited(setAside, limits.setAside);
  return [
    '',
    ...block(sheet, { first: [] }, [{ text: 'Set aside', paint: sheet.strong }]),
    ...shown.flatMap(({ name, reason }) =>
      bulleted(sheet, [{ text: name, paint: sheet.strong }, { text: `: ${reason}` }]),
    ),
    ...more(sheet, hidden, 'article', 'articles'),
  ];
}
