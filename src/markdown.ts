/** A heading and a table of facts, in GitHub's Markdown. Values are Markdown already. */
export function factSheet(title: string, facts: readonly (readonly [string, string])[]): string {
  return table(
    title,
    ['', ''],
    facts.map(([name, value]) => [name, value]),
  )
}

/** A heading and a table. Cells are Markdown already. */
export function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `|${cells.map(cell => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`
  return [
    `### ${title}`,
    '',
    line(head),
    `|${head.map(() => '---|').join('')}`,
    ...rows.map(line),
    '',
    '',
  ].join('\n')
}

/** A text in the type of code. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}

/** Metadata is text that others wrote: it must not become markup, nor end a cell of a table. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[&<>|`*_[\]\\\n]/g, character => `&#${character.charCodeAt(0)};`)
}
