import { normalizeName } from '../package-name.ts'

/** A requirement that names a path. */
export interface LocalRequirement {
  readonly name: string
  /** `file:`, with what tells how to read it, such as `git+`. */
  readonly url: string
  /** The same requirement without the path: its name, extras and marker. */
  readonly named: string
}

// https://packaging.python.org/en/latest/specifications/dependency-specifiers/#url
const LOCAL = /^([\w.-]+)\s*(\[[^\]]*\])?\s*@\s*((?:\w+\+)?file:\S*)\s*(.*)$/i

/** Reads a requirement; undefined if it names no path. */
export function localRequirement(requirement: string): LocalRequirement | undefined {
  const [, name, extras = '', url = '', marker = ''] = LOCAL.exec(requirement) ?? []
  return name === undefined ? undefined : { name, url, named: `${name}${extras}${marker}` }
}

/**
 * A file `METADATA` in which some distributions are required by their names alone: a path is another one in each checkout,
 * and does not exist where the artifact runs.
 * @param names normalized
 */
export function requireByName(metadata: string, names: ReadonlySet<string>): string {
  const [header = ''] = metadata.split(/\r?\n\r?\n/, 1)
  const changed = header.replaceAll(
    /^(Requires-Dist:[ \t]*)(.*)$/gim,
    (line, field: string, requirement: string) => {
      const local = localRequirement(requirement)
      return local && names.has(normalizeName(local.name)) ? field + local.named : line
    },
  )
  return changed + metadata.slice(header.length)
}
