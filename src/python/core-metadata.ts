import { canonicalVersion } from './version.ts'

/** What the metadata of a distribution says of it. */
export interface CoreMetadata {
  /** As the project spells it. */
  readonly name: string
  /** Canonical, see `canonicalVersion`. */
  readonly version: string
  /** Its `Requires-Dist` fields: what its Lambda layers must provide. */
  readonly requirements: readonly string[]
}

/**
 * Reads a file `METADATA`.
 * https://packaging.python.org/en/latest/specifications/core-metadata/
 * @throws UserError if its version is none
 */
export function parseCoreMetadata(text: string): CoreMetadata {
  const fields = headerFields(text)
  const field = (name: string) => fields.find(([key]) => key === name)?.[1] ?? ''
  return {
    name: field('name'),
    version: canonicalVersion(field('version')),
    requirements: fields.filter(([key]) => key === 'requires-dist').map(([, value]) => value),
  }
}

/** The header fields in order, names in lower case; the description below them is left out. */
function headerFields(text: string): [name: string, value: string][] {
  const [header = ''] = text.split(/\r?\n\r?\n/, 1)
  return header
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .map(line => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    })
}
