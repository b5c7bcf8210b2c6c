// Control characters, and those that turn the direction of text or break lines without being seen.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A text that others wrote, without characters that would play with a terminal or deceive a reader. */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(UNSEEN, '\ufffd')
}

/** Such a text for a line of log, in which the runner finds no command: old ones count anywhere in a line. */
export function forLog(text: string): string {
  return printable(text).replaceAll('##[', '## [')
}
