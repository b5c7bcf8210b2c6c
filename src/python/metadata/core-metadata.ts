import { UserError } from '../../text/user-error.ts'
import { isPackageName } from '../package-name.ts'
import { canonicalVersion } from '../version.ts'

/** What the metadata of a distribution says about it. */
export interface CoreMetadata {
  /** As the project spells it; empty if the metadata has no name. */
  readonly name: string
  /** Canonical, see `canonicalVersion`. */
  readonly version: string
  /** Its `Requires-Dist` fields: what its Lambda layers must provide. */
  readonly requirements: readonly string[]
}

/**
 * Reads a file `METADATA`.
 * https://packaging.python.org/en/latest/specifications/core-metadata/
 * @throws UserError if its name or its version is not one
 */
export function parseCoreMetadata(text: string): CoreMetadata {
  const fields = headerFields(text)
  const field = (name: string) => fields.find(([key]) => key === name)?.[1] ?? ''
  const name = field('name')
  if (name !== '' && !isPackageName(name)) {
    throw new UserError(
      `The built package is named ${JSON.stringify(name)}, which is not a valid name.`,
      {
        section: 'package-name',
        hint: 'Use letters, digits, hyphens, underscores and dots for the name in the project file.',
      },
    )
  }
  return {
    name,
    version: canonicalVersion(field('version')),
    requirements: fields.filter(([key]) => key === 'requires-dist').map(([, value]) => value),
  }
}

/** The header fields in order, names in lower case; without the description below them. */
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
