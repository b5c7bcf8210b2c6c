import { pointTo, showPath } from '../../github/annotation.ts'
import { warn } from '../../github/warning.ts'
import { holdsIn } from '../../python/metadata/marker.ts'
import { parseRequirement, type Requirement } from '../../python/metadata/requirement.ts'
import { isAmongVersions } from '../../python/metadata/specifier.ts'
import { placeOf } from '../../python/project/statement-line.ts'
import { forLog } from '../../text/format.ts'
import type { LayerBuildInputs } from '../inputs.ts'
import { markerEnvironment, type Target } from '../target.ts'
import type { LockFile, Requirements } from './requirements.ts'

interface Context {
  readonly lock: LockFile
  readonly inputs: LayerBuildInputs
  readonly target: Target
}

const AGAIN: Readonly<Record<LockFile['kind'], string>> = {
  'uv.lock': 'uv lock',
  'pylock.toml': 'uv export --format pylock.toml --output-file pylock.toml, or pip lock',
  'poetry.lock': 'poetry lock',
  'requirements.txt': 'pip-compile, or whatever you write it with',
}

/** Warns of a requirement of the project that the lock file does not name, or has in a version that will not do. */
export function warnOfAge(
  own: readonly string[],
  { pins }: Requirements,
  { lock, inputs: { project, exclude }, target }: Context,
): void {
  const locked = new Map(pins.map(pin => [pin.name, /^[^=]+==([^;\s]+)$/.exec(pin.text)?.[1]]))
  for (const text of own) {
    const requirement = parseRequirement(text)
    if (!requirement || exclude.includes(requirement.name) || !applies(requirement, target))
      continue
    const version = locked.get(requirement.name)
    const problem = !locked.has(requirement.name)
      ? 'which the lock file does not name'
      : version !== undefined && isAmongVersions(version, requirement.specifier) === false
        ? `and the lock file has ${version}`
        : undefined
    if (problem === undefined) continue
    warn(
      `The lock file ${showPath(lock.file)} is older than the requirements of the project: the project requires ${forLog(text)}, ` +
        `${problem}. Write it again (${AGAIN[lock.kind]}), and commit it.`,
      pointTo(placeOf('dependencies', project)),
    )
  }
}

function applies({ marker }: Requirement, target: Target): boolean {
  try {
    return marker === undefined || holdsIn(marker, markerEnvironment(target))
  } catch {
    return false
  }
}
