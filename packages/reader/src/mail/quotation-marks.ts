/**
 * Node 20 decodes windows-1252 as ISO 8859-1, in which the bytes of curly quotation marks, dashes and the euro sign are control characters. No
 * text has those, so they are taken for what they were.
 */

/** The characters of windows-1252 from 0x80 to 0x9F; five bytes are not used and stay (WHATWG Encoding Standard). */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

export function withQuotationMarks(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}
