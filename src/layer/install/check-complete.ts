import type { Distribution } from '../../build/installed/installed-package.ts'
import { pointTo, showPath } from '../../github/annotation.ts'
import { warn } from '../../github/warning.ts'
import { normalizeName } from '../../python/package-name.ts'
import { bounded, forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import type { LockFile, Requirements } from '../lock/requirements.ts'
import { runtimeOf, type Target } from '../target.ts'
import { requirementsOf } from './needed.ts'

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
  const missing = distributions.flatMap(distribution =>
    requirementsOf(distribution, target, false)
      .filter(({ name }) => !names.has(name) && !exclude.includes(name))
      .map(({ name }) => `${name} (required by ${distribution.name})`),
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
