import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.dirname(import.meta.dirname)

/**
 * Replaces what a page of this repository has between `<!-- name -->` and `<!-- /name -->`.
 * @throws Error if the page has no such section
 */
export function writeSection(page: string, name: string, text: string): void {
  const file = path.join(ROOT, page)
  const before = readFileSync(file, 'utf8')
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`]
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has no section "${name}".`)
  writeFileSync(file, `${before.slice(0, from + start.length)}\n${text}\n${before.slice(to)}`)
}

/** A table in Markdown; every row has a cell for every column. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
