/** What is said to those who listen to the page instead of seeing it: "Copied", "12 of 40 shown". The frame holds the one place where it is said. */

let said = $state('');

/** Said politely, after what is being read. The same words twice are said twice. */
export function announce(words: string): void {
  said = said === words ? `${words}\u00A0` : words;
}

export function announcement(): string {
  return said;
}
