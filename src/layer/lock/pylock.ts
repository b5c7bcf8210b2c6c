import { readFile } from 'node:fs/promises'
import { parse } from 'smol-toml'
import { holdsIn } from '../../python/metadata/marker.ts'
import { normalizeName } from '../../python/package-name.ts'
import { forLog } from '../../text/format.ts'
import { messageOf, UserError } from '../../text/user-error.ts'
import { markerEnvironment } from '../target.ts'
import type { LockFile, Pin, Requirements } from './requirements.ts'
import type { Selection } from './requirements-file.ts'

interface Hashed {
  readonly url?: string
  readonly hashes?: Readonly<Record<string, string>>
}

/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
interface Pylock {
  readonly 'lock-version'?: string
  readonly 'default-groups'?: readonly string[]
  readonly packages?: readonly Package[]
}

interface Package {
  readonly name: string
  readonly version?: string
  readonly marker?: string
  readonly wheels?: readonly Hashed[]
  readonly sdist?: Hashed
  readonly archive?: Hashed
  readonly vcs?: object
  readonly directory?: object
}

/**
 * Reads a `pylock.toml` (PEP 751), which pip cannot install for another platform.
 * @throws UserError if it is not one, or a package has no wheel
 */
export async function readPylock(
  { file, place }: LockFile,
  { target, exclude }: Selection,
): Promise<Requirements> {
  const pins: Pin[] = []
  try {
    const lock = parse(await readFile(file, 'utf8')) as Pylock
    if (!/^1\./.test(lock['lock-version'] ?? '')) throw new Error('lock-version is not 1.0')
    const groups = new Set(lock['default-groups'])
    const environment = { ...markerEnvironment(target), dependency_groups: groups }
    if (!Array.isArray(lock.packages ?? [])) throw new Error('packages is not a list of tables')
    for (const entry of lock.packages ?? []) {
      if (typeof entry.name !== 'string') throw new Error('a package has no name')
      if (entry.marker !== undefined && !holdsIn(entry.marker, environment)) continue
      if (!exclude.includes(normalizeName(entry.name))) pins.push(pinOf(entry))
    }
  } catch (cause) {
    if (cause instanceof UserError)
      throw new UserError(cause.message, { section: 'lock-file', hint: cause.hint, ...place })
    throw new UserError(`The lock file ${file} cannot be read: ${messageOf(cause)}`, {
      section: 'lock-file',
      hint: 'Write it again, with uv export --format pylock.toml or pip lock.',
      cause,
      ...place,
    })
  }
  return { pins, options: [], complete: true }
}

function pinOf({ name, version, wheels, sdist, archive, vcs, directory }: Package): Pin {
  const shown = forLog(name)
  if (directory || vcs) {
    throw new UserError(
      `The lock file takes ${shown} from ${directory ? 'a folder' : 'a repository'}, which would have to be built.`,
      {
        section: 'lock-file',
        hint:
          `If it is your own package, it belongs in the source artifact: name ${shown} in the input exclude. Otherwise build a wheel ` +
          'of it for Lambda, publish that to a package index of yours, and require it by version.',
      },
    )
  }
  if (archive?.url) {
    return {
      name: normalizeName(name),
      text: `${name} @ ${archive.url}`,
      hashes: hashesOf([archive]),
    }
  }
  if (version === undefined) throw new Error(`the package ${shown} has no version`)
  const files = [...(wheels ?? []), ...(sdist ? [sdist] : [])]
  return { name: normalizeName(name), text: `${name}==${version}`, hashes: hashesOf(files) }
}

/** Of the kinds that pip and uv know; the best one of each file. */
function hashesOf(files: readonly Hashed[]): string[] {
  return files.flatMap(({ hashes = {} }) => {
    const kind = ['sha256', 'sha384', 'sha512'].find(name => hashes[name] !== undefined)
    return kind ? [`${kind}:${hashes[kind]}`] : []
  })
}
