/** A sentence's id in, the id of its article out. */
export function articleOf(sentenceId: string): string {
  return sentenceId.slice(0, sentenceId.lastIndexOf(':'));
}
