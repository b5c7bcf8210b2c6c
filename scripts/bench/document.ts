import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Replaces what stands in a document of this repository between `<!-- name -->` and `<!-- /name -->`. */
export function writeInto(document: string, name: string, text: string): void {
  const file = path.join(ROOT, document)
  const before = readFileSync(file, 'utf8')
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`]
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${document} has no place for "${name}".`)
  writeFileSync(file, `${before.slice(0, from + start.length)}\n${text}\n${before.slice(to)}`)
}
