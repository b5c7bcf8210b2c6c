/**
 * The line, from 1, on which a TOML text gives a key its value, e.g. `project.version`: in its table or dotted, bare or
 * quoted. It reads line by line, without a parser, so that it finds its way in a text that no parser takes, too.
 * @param key dotted
 * @returns undefined if the key is not there, or written in another form
 */
export function findTomlLine(text: string, key: string): number | undefined {
  let table = ''
  let fence: string | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const inside = fence !== undefined
    fence = fenceAfter(line, fence)
    if (inside) continue
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1]
    if (header !== undefined) table = normalize(header)
    const name = header === undefined ? keyIn(line) : undefined
    const found = name === undefined ? header && table : join(table, normalize(name))
    if (found === key) return index + 1
  }
  return undefined
}

/** The key at the beginning of a line `key = value`. */
function keyIn(line: string): string | undefined {
  const key = /^([^=]*)=/.exec(line)?.[1]?.trim()
  return key !== undefined && /^[\w."'\t -]+$/.test(key) ? key : undefined
}

const join = (table: string, name: string) => (table === '' ? name : `${table}.${name}`)

function normalize(key: string): string {
  return key.replaceAll(/["'\s]/g, '')
}

/** The kind of quotes of the multi-line text that a line leaves open. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  for (const [quotes] of line.matchAll(/"""|'''/g)) {
    if (open === undefined) open = quotes
    else if (open === quotes) open = undefined
  }
  return open
}
