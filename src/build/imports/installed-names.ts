import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseRecord } from '../../python/metadata/record-file.ts'
import { normalizeName } from '../../python/package-name.ts'

/**
 * The import names of some distributions, as far as they are installed.
 * @param sites folders of installed distributions
 * @param wanted their normalized names
 */
export function installedNames(
  sites: readonly string[],
  wanted: readonly string[],
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const site of sites) {
    for (const folder of list(site)) {
      const name = normalizeName(/^(.+?)-[^-]+\.dist-info$/.exec(folder)?.[1] ?? '')
      if (wanted.includes(name)) found.set(name, topLevelNames(path.join(site, folder)))
    }
  }
  return found
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** What a distribution puts at the top, by the list that setuptools writes, else by its files. */
function topLevelNames(distInfo: string): string[] {
  const listed = read(distInfo, 'top_level.txt').split(/\s+/).filter(Boolean)
  if (listed.length > 0) return listed
  const rows = parseRecord(read(distInfo, 'RECORD'))
  const tops = rows.map(row => /^(\w+)(?:\/|\.py$|\.[\w-]+\.so$|\.pyd$)/.exec(row.path)?.[1] ?? '')
  return [...new Set(tops)].filter(name => name !== '' && name !== '__pycache__')
}

function read(folder: string, name: string): string {
  const file = path.join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
