/** In: a name and a content. Out: a file among the reader's downloads. Nothing is asked of a network: the content is in this page. */

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Browsers read the content after the click; a minute later each has. */
const READ_BY_THEN = 60_000;

export function saveFile({ name, type, content }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_BY_THEN);
}
