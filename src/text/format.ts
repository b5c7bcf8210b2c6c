/** A number of bytes for people: `812 bytes`, `4.2 KiB`, `13.0 MiB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  const [unit, size] = bytes < 1024 ** 2 ? ['KiB', 1024] : ['MiB', 1024 ** 2]
  return `${(bytes / size).toFixed(1)} ${unit}`
}

/** A whole number for people: `12,345`. `toLocaleString` takes 20 ms for the first one. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

/** Renders the first items of a list, and says how many more there are. */
export function bounded<T>(
  items: readonly T[],
  most: number,
  render: (item: T) => string,
): string[] {
  const lines = items.slice(0, most).map(render)
  const rest = items.length - lines.length
  return rest > 0 ? [...lines, `… and ${rest} more`] : lines
}

/** The first lines that together have at most so many bytes. */
export function withinBytes(lines: readonly string[], most: number): string[] {
  let room = most
  const excess = lines.findIndex(line => {
    room -= Buffer.byteLength(line) + 1
    return room < 0
  })
  return lines.slice(0, excess < 0 ? undefined : excess)
}

/** A text that is cut where it is longer than anybody reads. */
export function clip(text: string, most = 300): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}

/** The first sentence of a message: of its first line, if that has several. */
export function firstSentence(text: string): string {
  const [line = ''] = text.split('\n', 1)
  return /^.*?[.!?](?=\s)/.exec(line)?.[0] ?? line
}

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

/** Starts to measure; the function that it gives tells the seconds since then, e.g. `4.6 s`. */
export function stopwatch(): () => string {
  const start = performance.now()
  return () => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    return seconds === '0.0' ? 'less than 0.1 s' : `${seconds} s`
  }
}

/** A time for people, in any language: `2026-11-26 10:03 UTC`. */
export function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
