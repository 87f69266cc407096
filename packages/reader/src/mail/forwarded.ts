/**
 * The text of a mail in, the mail that it forwards out: mail programs put a line that says so before it, and repeat its sender, subject and
 * date below that line.
 */

export interface Forwarded {
  readonly sender: string | null;
  readonly subject: string | null;
  /** As the mail program writes it, in any of many forms. */
  readonly date: string | null;
  readonly text: string;
}

/** "---------- Forwarded message ---------", "-----Original Message-----", "Begin forwarded message:". */
const opening = /^[ \t]*(?:-{5,}[ \t]*\p{L}[^\n-]{3,60}-{5,}|Begin forwarded message:)[ \t]*$/mu;

/** A line of the repeated head: a word or two, a colon, and what it says. */
const headLine = /^[ \t]*\*?(\p{L}[\p{L} -]{0,20}?)\*?[ \t]?:\*?[ \t]*(.*)$/u;

const senderLabels = words('from von de da van od');
const subjectLabels = words('subject betreff objet asunto oggetto assunto onderwerp temat');
const dateLabels = words('date sent datum gesendet envoyé fecha enviado data inviato verzonden wysłano');

/** Lines of a head, from the fewest that make one to the most that programs write (long lists of those addressed are folded). */
const HEAD_MIN_LINES = 2;
const HEAD_MAX_LINES = 30;

/** Line breaks must be `\n`. Null where the text forwards nothing. */
export function forwardedIn(text: string): Forwarded | null {
  const found = opening.exec(text);
  if (found === null) return null;
  const lines = text
    .slice(found.index + found[0].length)
    .replace(/^\s*\n/, '')
    .split('\n');
  const end = lines.slice(0, HEAD_MAX_LINES).findIndex((line) => line.trim() === '');
  const head = new Map<string, string>();
  for (const line of lines.slice(0, Math.max(0, end))) {
    const [, label, value] = headLine.exec(line) ?? [];
    if (label !== undefined && value !== undefined) head.set(label.toLowerCase(), value.trim());
  }
  const valueOf = (labels: ReadonlySet<string>) => [...head].find(([label]) => labels.has(label))?.[1] ?? null;
  const [sender, subject] = [valueOf(senderLabels), valueOf(subjectLabels)];
  if (head.size < HEAD_MIN_LINES || (sender === null && subject === null)) return null;
  return { sender, subject, date: valueOf(dateLabels), text: lines.slice(end + 1).join('\n') };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
