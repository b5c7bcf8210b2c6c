import { printable } from './format.ts'

/** A heading of the third level, as all summaries begin. The text is Markdown already. */
export function heading(text: string, level = 3): string {
  return `${'#'.repeat(level)} ${text}\n\n`
}

/** A table. Cells are Markdown already; columns whose head begins with `>` have their text at the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `|${cells.map(cell => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`
  return [
    line(head.map(cell => cell.replace(/^>/, ''))),
    `|${head.map(cell => (cell.startsWith('>') ? '---:|' : '---|')).join('')}`,
    ...rows.map(line),
    '',
    '',
  ].join('\n')
}

/** A text in the type of code. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}

/** A block of code, which GitHub shows with a button to copy it. Nothing in the text can end it. */
export function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const lines = text.split('\n').map(printable)
  return [`${fence}${language}`, ...lines, fence, '', ''].join('\n')
}

/** Metadata is text that others wrote: it must not become markup, nor end a cell of a table. */
export function escapeMarkdown(text: string): string {
  return printable(text).replaceAll(
    /[&<>|`*_~[\]\\]/g,
    character => `&#${character.charCodeAt(0)};`,
  )
}

/** A line of a table of facts; both are HTML already. */
export type Fact = readonly [name: string, value: string]

/** A table of facts. In HTML, since a table in Markdown has to begin with a line of heads. */
export function factTable(facts: readonly Fact[]): string {
  const rows = facts.map(
    ([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`,
  )
  return ['<table>', ...rows, '</table>', '', ''].join('\n')
}
