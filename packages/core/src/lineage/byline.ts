/**
 * A by-line in, its sort out. A named reporter at a place has probably been there; a desk, a team or nobody probably has not.
 */
export type BylineKind = 'person-at-place' | 'person' | 'desk' | 'agency' | 'none';

/** Words of by-lines that stand for an office and no person. */
const deskWords =
  /\b(?:admin|agencies|ai|bot|compiled|correspondent in|desk|digital|editorial|editors?|feed|foreign staff|hub|newsdesk|newsroom|online|our (?:own )?correspondent|own correspondent|redacción|redazione|reporter|staff|team|translated|web|wires?|writers?)\b/iu;

/** The sort of a by-line; the outlet's own name as author counts as a desk. */
export function bylineKind(byline: string | null, outlet: string | null): BylineKind {
  const line = byline?.trim() ?? '';
  if (line === '') return 'none';
  if (/^(?:with )?\p{Lu}{2,6}$/u.test(line) || /\b(?:agenc(?:y|ies)|wires?)\b/iu.test(line)) return 'agency';
  const names = line.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)* \p{Lu}[\p{L}'’-]+/gu) ?? [];
  const own = outlet !== null && outlet !== '' && line.toLowerCase().includes(outlet.toLowerCase());
  if (names.length === 0 || own) return 'desk';
  const head = line.split(/[,/(]/)[0] ?? line;
  if (deskWords.test(head)) return 'desk';
  return /\b(?:in|at|aboard|reporting from) \p{Lu}|,\s*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(line)
    ? 'person-at-place'
    : 'person';
}
