import type { Place } from '../github/annotation.ts'
import { UserError } from '../text/user-error.ts'

// The grammar of PEP 440, appendix B, in the order of its segments.
const GRAMMAR = new RegExp(
  [
    /^\s*v?/,
    /(?:(?<epoch>\d+)!)?/,
    /(?<release>\d+(?:\.\d+)*)/,
    /(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?/,
    /(?<post>-(?<postImplicit>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d+)?)?/,
    /(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d+)?)?/,
    /(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/,
    /\s*$/,
  ]
    .map(part => part.source)
    .join(''),
  'i',
)

const PRE_RELEASE: Readonly<Record<string, string>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
}

/** The segments of a version in canonical spelling; those that it lacks are empty. */
interface Segments {
  /** Epoch, release, pre-release and post-release, e.g. `1!2.0rc1.post2`. */
  readonly base: string
  /** `.dev4` */
  readonly dev: string
  /** `+build.5` */
  readonly local: string
}

function parse(text: string): Segments | undefined {
  const groups = GRAMMAR.exec(text)?.groups
  if (!groups) return undefined
  const epoch = integer(groups.epoch)
  const release = groups.release?.split('.').map(integer).join('.')
  const pre = groups.pre
    ? `${PRE_RELEASE[groups.pre.toLowerCase()]}${integer(groups.preNumber)}`
    : ''
  const post = groups.post ? `.post${integer(groups.postImplicit ?? groups.postNumber)}` : ''
  return {
    base: `${epoch === '0' ? '' : `${epoch}!`}${release}${pre}${post}`,
    dev: groups.dev ? `.dev${integer(groups.devNumber)}` : '',
    local: groups.local
      ? `+${groups.local.toLowerCase().split(/[-_.]/).map(localPart).join('.')}`
      : '',
  }
}

function format({ base, dev, local }: Segments): string {
  return `${base}${dev}${local}`
}

/**
 * The canonical spelling of a version, e.g. `1.0.0rc1` for `v1.0.0-RC.1`, by the rules of PEP 440.
 * Numbers stay text: calendar and timestamp versions can exceed what a JavaScript number holds exactly.
 * @throws UserError if the text is not a PEP 440 version.
 */
export function canonicalVersion(text: string): string {
  const version = findVersion(text)
  if (version !== undefined) return version
  throw new UserError(`"${text}" is not a version that Python knows (PEP 440).`, {
    hint: 'Use a version such as 1.2.3, 1.2.3rc1, 1.2.3.dev4 or 1.2.3+build.5.',
  })
}

/** The canonical spelling of a version; undefined if the text is none. See {@link canonicalVersion}. */
export function findVersion(text: string): string | undefined {
  const segments = parse(text)
  return segments && format(segments)
}

/** Whether a version is one of development, or carries a local label: not meant as a release (PEP 440). */
export function isUnreleased(version: string): boolean {
  const segments = parse(version)
  return segments !== undefined && (segments.dev !== '' || segments.local !== '')
}

/**
 * The version to publish under: the built one, or the one that the user asks for, if that only adds a
 * development segment or a local label. So unreleased builds get keys of their own, and no artifact is stored
 * under the number of another release.
 * @param built canonical
 * @param asked canonical, if given
 * @param place where the project states the version
 * @throws UserError if the two are different releases.
 */
export function publishedVersion(built: string, asked: string | undefined, place?: Place): string {
  if (asked === undefined || asked === built) return built
  const [was, is] = [parse(built), parse(asked)]
  const keeps = (segment: keyof Segments) => !was?.[segment] || was[segment] === is?.[segment]
  if (was?.base === is?.base && keeps('dev') && keeps('local')) return asked
  throw new UserError(
    `The input version is ${asked}, and the version that was built is ${built}.`,
    {
      hint:
        `Set the version in the project file, and remove the input. It may only add to the built version, ` +
        `such as ${was?.base}.dev42 or ${was?.base}+build.42, to give unreleased builds keys of their own.`,
      ...place,
    },
  )
}

function integer(digits: string | undefined): string {
  return digits?.replace(/^0+(?=\d)/, '') ?? '0'
}

function localPart(part: string): string {
  return /^\d+$/.test(part) ? integer(part) : part
}

// What a canonical version is made of, see `canonicalVersion`.
const CANONICAL =
  /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+([a-z0-9.]+))?$/

type Key = readonly (bigint | string)[]

/**
 * Compares two canonical versions as Python does, by PEP 440: a development release comes before the pre-releases of
 * its number, these before the release, and that before its post-releases and local labels.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 * @returns less than 0 if the first one is the lower one
 * @throws Error for a version that is not canonical
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [sortKeys(one), sortKeys(other)]
  for (const [index, key] of a.entries()) {
    const order = compareKeys(key, b[index] ?? [])
    if (order !== 0) return order
  }
  return 0
}

/** The parts that decide, the first one first. Numbers of versions can exceed what a JavaScript number holds exactly. */
function sortKeys(version: string): readonly Key[] {
  const found = CANONICAL.exec(version)
  if (!found) throw new Error(`Not a canonical version: ${version}`)
  const [, epoch = '0', release = '', pre, preNumber = '0', post, dev, local] = found
  return [
    [BigInt(epoch)],
    release
      .replace(/(\.0+)+$/, '')
      .split('.')
      .map(BigInt),
    preKey(pre, preNumber, dev !== undefined && post === undefined),
    post === undefined ? [0n] : [1n, BigInt(post)],
    dev === undefined ? [1n] : [0n, BigInt(dev)],
    local === undefined ? [] : ['', ...local.split('.').flatMap(localKey)],
  ]
}

/** Of 1.0.dev1, 1.0a1 and 1.0, in this order. */
function preKey(pre: string | undefined, number: string, onlyDev: boolean): Key {
  if (pre !== undefined) return [1n, pre, BigInt(number)]
  return onlyDev ? [0n] : [2n]
}

/** In a local label, numbers come after words. */
function localKey(part: string): Key {
  return /^\d+$/.test(part) ? [1n, BigInt(part)] : [0n, part]
}

/** Compares from the left; where one key is the beginning of the other, it is the lower one. */
function compareKeys(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined || part > other) return 1
    if (part < other) return -1
  }
  return a.length - b.length
}
