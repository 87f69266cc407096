/** In: a text. Out: whether it is on the clipboard now. A page that was opened from a file may lack the newer way, so the older one stands behind it. */

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text); // No clipboard in this page, or it was refused.
  }
}

/** Copies as a reader would: selects a field that holds the text. Focus and selection are what they were afterwards. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'only-read';
  field.readOnly = true;
  // Inside an open dialog nothing else can be focused.
  (focused?.closest('dialog') ?? document.body).append(field);
  field.select();
  try {
    // Deprecated, and yet the only way where there is no navigator.clipboard.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
