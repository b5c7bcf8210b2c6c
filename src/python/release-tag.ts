import type { Place } from '../github/annotation.ts'
import { UserError } from '../text/user-error.ts'
import { normalizeName } from './package-name.ts'
import { findVersion } from './version.ts'

/** Whether the tag that the workflow runs for must name what is built. */
export type ReleaseTag = 'match' | 'ignore'

// What stands before the version in tags of repositories that hold one package.
const NO_NAMES = /^(release|releases|rel|version|ver)$/i

const WAY_OUT =
  'Tag releases as v1.2.3, 1.2.3, name-v1.2.3, name@1.2.3 or name/v1.2.3. If this workflow is to publish from other ' +
  'tags as well, set the input release-tag to ignore.'

/** What a tag is compared with. */
interface Built {
  readonly name: string
  /** Canonical. */
  readonly version: string
  /** Where the project states the version. */
  readonly versionPlace?: Place
}

/** One way to read a tag: as the version of some package, or of whatever is built. */
interface Reading {
  readonly packageName: string | undefined
  /** Canonical. */
  readonly version: string
}

/**
 * The version that a release tag gives a package. A tag is a version, `v1.2.3` or `1.2.3`, or one of a package:
 * `name-v1.2.3`, `name@1.2.3`, `name/v1.2.3`. Names are compared as package indexes do (PEP 503), versions in their
 * canonical spelling (PEP 440), so the SemVer tag `v1.0.0-rc.1` stands for `1.0.0rc1`.
 * @returns canonical; undefined if the tag names another package
 * @throws UserError if the tag names no version
 */
export function taggedVersion(tag: string, packageName: string): string | undefined {
  const readings = readTag(tag)
  const ours = readings.find(reading => isNameOf(packageName, reading.packageName))
  const meant = ours ?? readings.find(reading => reading.packageName === undefined)
  if (meant) return meant.version
  // What begins like a version is a part of one, in v1.0-hotfix-1 as in v2026-11-22: no name of another package.
  if (readings.some(reading => !/^v?\d/i.test(reading.packageName ?? ''))) return undefined
  throw new UserError(`The tag ${tag} names no version.`, { hint: WAY_OUT })
}

/**
 * Checks that a release tag and a build tell the same.
 * @returns false if the tag names another package
 * @throws UserError if the tag names another version of this package, or none
 */
export function checkTag(tag: string, { name, version: built, versionPlace }: Built): boolean {
  const tagged = taggedVersion(tag, name)
  if (tagged === undefined) return false
  if (tagged === built) return true
  throw new UserError(
    `The tag ${tag} names version ${tagged}, and ${name} was built as version ${built}.`,
    {
      ...versionPlace,
      hint:
        `Set the version in the project file to ${tagged} and move the tag to that commit, or tag this commit with ${built}. ` +
        'If the version comes from git, check out with fetch-depth: 0, and make no change before the build. ' +
        'Nothing was uploaded. release-tag: ignore switches this check off.',
    },
  )
}

/** Whether a name stands for a package, be it behind a folder or a scope: `functions/my-app`, `@team/my-app`. */
function isNameOf(packageName: string, name: string | undefined): boolean {
  const names = name === undefined ? [] : [name, name.slice(name.lastIndexOf('/') + 1)]
  return names.some(text => normalizeName(text) === normalizeName(packageName))
}

function readTag(tag: string): Reading[] {
  const whole = findVersion(tag)
  const named = [...tag.matchAll(/[-@/]/g)].flatMap(({ index }): Reading[] => {
    const name = tag.slice(0, index)
    const version = findVersion(tag.slice(index + 1))
    // A name without a letter is the beginning of a date, or of a version.
    if (version === undefined || !/[a-z]/i.test(name)) return []
    return [{ packageName: NO_NAMES.test(name) ? undefined : name, version }]
  })
  return [...(whole === undefined ? [] : [{ packageName: undefined, version: whole }]), ...named]
}

const TAGS = 'refs/tags/'

/**
 * The tag that this workflow runs for: one that was pushed, or that of a release.
 * @returns without `refs/tags/`; undefined for branches and pull requests, and if tags are to be ignored
 */
export async function findTag(mode: ReleaseTag): Promise<string | undefined> {
  if (mode === 'ignore') return undefined
  const { GITHUB_REF = '', GITHUB_EVENT_NAME } = process.env
  // The ref tells it for nearly all runs, which are spared the time that loading the context takes.
  if (GITHUB_REF.startsWith(TAGS)) return GITHUB_REF.slice(TAGS.length)
  if (GITHUB_EVENT_NAME !== 'release') return undefined
  const { context } = await import('@actions/github')
  const released: unknown = context.payload.release?.tag_name
  return typeof released === 'string' && released !== '' ? released : undefined
}
