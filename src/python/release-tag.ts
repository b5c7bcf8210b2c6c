import type { Place } from '../github/annotation.ts'
import { UserError } from '../text/user-error.ts'
import { normalizeName } from './package-name.ts'
import { findRepositoryProjects } from './project/repository-projects.ts'
import { compareVersions, findVersion } from './version.ts'

/** Whether the tag that the workflow runs for must name what is built. */
export type ReleaseTag = 'match' | 'ignore'

// What stands before the version in tags of repositories that contain one package.
const NO_NAMES = /^(release|releases|rel|version|ver)$/i

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
 * Whether a release tag can mean a package, as far as its name says. A tag is a version, `v1.2.3` or `1.2.3`, or one of
 * a package: `name-v1.2.3`, `name@1.2.3`, `name/v1.2.3`. Names are compared as package indexes do (PEP 503).
 * @param packageNames those that may be meant; for several, one is enough
 * @param version of the package, if it is known, to show what is expected
 * @returns false if the tag names another project of the repository
 * @throws UserError if the tag names neither, or no version
 */
export async function concernsTag(
  tag: string,
  packageNames: readonly string[],
  version?: string,
): Promise<boolean> {
  const readings = readTag(tag)
  if (packageNames.some(name => meansPackage(tag, name))) return true
  const names = readings.flatMap(({ packageName }) => packageName ?? [])
  const others = await findRepositoryProjects()
  if (names.some(name => others.names.some(other => isNameOf(other, name)))) return false
  // A setup.py can compute its name: then only its own build can say whose tag this is.
  if (names.length > 0 && others.nameless.length > 0) return false
  throw new UserError(
    names.length > 0
      ? `The tag ${tag} names no project of this repository.`
      : `The tag ${tag} names no version.`,
    { section: 'release-tag', hint: expected(packageNames, version) },
  )
}

/**
 * Checks that a release tag and a build say the same. Versions are compared by PEP 440, so that the SemVer tag
 * `v1.0.0-rc.1` stands for `1.0.0rc1`, and `v1.0` for `1.0.0`.
 * @returns false if the tag names another project of the repository
 * @throws UserError if the tag names another version of this package, or none
 */
export async function checkTag(tag: string, built: Built): Promise<boolean> {
  const { name, version, versionPlace } = built
  if (!(await concernsTag(tag, [name], version))) return false
  const tagged = meant(readTag(tag), name).map(reading => reading.version)
  if (tagged.some(text => compareVersions(text, version) === 0)) return true
  // 2026-11 is 2026.post11 for PEP 440, and a date for everybody else.
  const other = tagged.find(text => !/\.post/.test(text) || /post|rev|r\d/i.test(tag))
  throw new UserError(
    other === undefined
      ? `The tag ${tag} names no version of ${name}, which was built as version ${version}.`
      : `The tag ${tag} names version ${other}, but ${name} was built as version ${version}.`,
    {
      ...versionPlace,
      section: 'release-tag',
      hint:
        'Nothing was uploaded. ' +
        (other === undefined
          ? ''
          : `Set the version in the project file to ${other} and move the tag to that commit, or tag this commit with ${version}. ` +
            'If the version comes from git, check out with fetch-depth: 0, and change no file before the build.\n') +
        expected([name], version),
    },
  )
}

/** Whether a tag can mean a package: by its name, or since it names none. */
export function meansPackage(tag: string, packageName: string): boolean {
  return meant(readTag(tag), packageName).length > 0
}

/**
 * The version that a tag gives a package. See `concernsTag`.
 * @param packageName absent if only a build can say: then only a tag without a name gives a version
 * @returns canonical; undefined if the tag names no version of the package
 */
export function taggedVersion(tag: string, packageName = ''): string | undefined {
  return meant(readTag(tag), packageName)[0]?.version
}

/** The tags that publish packages, and the way out. */
function expected(names: readonly string[], version?: string): string {
  const [name] = names
  const number = version ?? '1.2.3'
  const tags = names.slice(0, 5).map(own => `${own}-v${number}, ${own}@${number}`)
  return (
    `Tags that publish ${names.length === 1 ? name : 'these projects'}` +
    `${version === undefined ? ', if the version is 1.2.3' : ` ${version}`}: v${number}, ${number}, ${tags.join(', ')}` +
    `${names.length === 1 ? ` or ${name}/v${number}` : ''}. To publish on other tags as well, set the input ` +
    'release-tag to ignore. To ignore them, remove them from tags in the on: of the workflow.'
  )
}

/** How a tag can be read as a version of a package: by its name first, else without one. */
function meant(readings: readonly Reading[], name: string): Reading[] {
  const ours = readings.filter(({ packageName }) => isNameOf(name, packageName))
  return ours.length > 0 ? ours : readings.filter(({ packageName }) => packageName === undefined)
}

/** Whether a name stands for a package, also behind a folder or a scope: `functions/my-app`, `@team/my-app`. */
function isNameOf(packageName: string, name: string | undefined): boolean {
  const names = name === undefined ? [] : [name, name.slice(name.lastIndexOf('/') + 1)]
  return names.some(text => normalizeName(text) === normalizeName(packageName))
}

function readTag(tag: string): Reading[] {
  const whole = findVersion(tag)
  const named = [...tag.matchAll(/[-@/]/g)].flatMap(({ index }): Reading[] => {
    const name = tag.slice(0, index)
    const version = findVersion(tag.slice(index + 1))
    // What begins like a version is a part of one, in v1.0-hotfix-1 as in v2026-11-22: no name of another package.
    if (version === undefined || !/[a-z]/i.test(name) || /^v?\d/i.test(name)) return []
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
