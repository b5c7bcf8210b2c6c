import type { Distribution } from '../../build/installed/installed-package.ts'
import { pointTo, showPath } from '../../github/annotation.ts'
import { warn } from '../../github/warning.ts'
import { holdsIn } from '../../python/metadata/marker.ts'
import { parseRequirement, type Requirement } from '../../python/metadata/requirement.ts'
import { normalizeName } from '../../python/package-name.ts'
import { bounded, forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import type { LockFile, Requirements } from '../lock/requirements.ts'
import { markerEnvironment, runtimeOf, type Target } from '../target.ts'

/** Distributions in a message. */
const SHOWN = 5

/** What was to be installed, and where that was said. */
interface Context {
  readonly requirements: Requirements
  readonly lock: LockFile | undefined
  readonly target: Target
  /** Normalized names. */
  readonly exclude: readonly string[]
}

/**
 * Makes sure that a layer contains what its distributions require for the target, which a lock file for another Python, or
 * pip on another Python, may not name.
 * @throws UserError naming what is missing
 */
export function checkComplete(distributions: readonly Distribution[], context: Context): void {
  const { requirements, lock, target, exclude } = context
  const names = new Set(distributions.map(({ name }) => normalizeName(name)))
  const missing = distributions.flatMap(({ name, requirements }) =>
    requirements
      .map(text => parseRequirement(text))
      .filter(requirement => requirement !== undefined && applies(requirement, target))
      .filter(
        requirement =>
          !names.has(requirement?.name ?? '') && !exclude.includes(requirement?.name ?? ''),
      )
      .map(requirement => `${requirement?.name} (required by ${name})`),
  )
  if (missing.length > 0) {
    throw new UserError(
      `The layer does not contain all that its distributions require on ${runtimeOf(target)}: ${bounded(missing, SHOWN, forLog).join(', ')}.`,
      {
        section: 'layer-content',
        hint:
          `${lock ? `Write ${showPath(lock.file)} again, for Python ${target.python}` : `Install with Python ${target.python}, or with uv (pip-path: uv), which resolves for any`}. ` +
          "If Lambda's runtime or another layer provides it, name it in the input exclude.",
        ...lock?.place,
      },
    )
  }
  if (lock && !requirements.complete) warnOfUnlocked(names, requirements, lock)
}

/** A requirement without extras applies; which extras are wanted is only known to what resolved them. */
function applies({ marker }: Requirement, target: Target): boolean {
  try {
    return marker === undefined || holdsIn(marker, markerEnvironment(target))
  } catch {
    return false
  }
}

/** A requirements file that somebody wrote by hand locks what it names, and nothing else. */
function warnOfUnlocked(
  names: ReadonlySet<string>,
  { pins }: Requirements,
  { file, place }: LockFile,
): void {
  const locked = new Set(pins.filter(({ text }) => /==|@/.test(text)).map(({ name }) => name))
  const free = [...names].filter(name => !locked.has(name))
  if (free.length === 0) return
  warn(
    `${showPath(file)} gives no version for ${bounded(free, SHOWN, forLog).join(', ')}: the layer can differ tomorrow. Pin ` +
      'all of them in it, with hashes: uv pip compile --generate-hashes, or pip-compile --generate-hashes.',
    pointTo(place),
  )
}
