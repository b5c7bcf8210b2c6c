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

/** A version in its parts. Numbers stay text: they can exceed what a JavaScript number holds exactly. */
interface Version {
  readonly epoch: string
  readonly release: readonly string[]
  /** `a`, `b` or `rc`, with its number. */
  readonly pre: readonly [string, string] | undefined
  readonly post: string | undefined
  readonly dev: string | undefined
  readonly local: readonly string[]
}

function parse(text: string): Version | undefined {
  const groups = GRAMMAR.exec(text)?.groups
  if (!groups) return undefined
  const { release = '', pre, preNumber, post, postImplicit, postNumber, dev, devNumber } = groups
  return {
    epoch: integer(groups.epoch),
    release: release.split('.').map(integer),
    pre: pre ? [PRE_RELEASE[pre.toLowerCase()] ?? '', integer(preNumber)] : undefined,
    post: post ? integer(postImplicit ?? postNumber) : undefined,
    dev: dev ? integer(devNumber) : undefined,
    local: groups.local?.toLowerCase().split(/[-_.]/).map(localPart) ?? [],
  }
}

/** Its segments in canonical spelling, empty if it lacks them: `1!2.0rc1.post2`, `.dev4`, `+build.5`. */
function segmentsOf({ epoch, release, pre, post, dev, local }: Version): [string, string, string] {
  return [
    [
      epoch === '0' ? '' : `${epoch}!`,
      release.join('.'),
      ...(pre ?? []),
      post === undefined ? '' : `.post${post}`,
    ].join(''),
    dev === undefined ? '' : `.dev${dev}`,
    local.length > 0 ? `+${local.join('.')}` : '',
  ]
}

/**
 * The canonical spelling of a version, e.g. `1.0.0rc1` for `v1.0.0-RC.1`, by the rules of PEP 440.
 * @throws UserError if the text is not a PEP 440 version.
 */
export function canonicalVersion(text: string): string {
  const version = findVersion(text)
  if (version !== undefined) return version
  throw new UserError(`"${text}" is not a valid version (PEP 440).`, {
    section: 'invalid-version',
    hint: 'Use a version such as 1.2.3, 1.2.3rc1, 1.2.3.dev4 or 1.2.3+build.5.',
  })
}

/** The canonical spelling of a version; undefined if the text is none. See {@link canonicalVersion}. */
export function findVersion(text: string): string | undefined {
  const version = parse(text)
  return version && segmentsOf(version).join('')
}

/** Whether a version is one of development, or carries a local label: not meant as a release (PEP 440). */
export function isUnreleased(version: string): boolean {
  const parsed = parse(version)
  return parsed !== undefined && (parsed.dev !== undefined || parsed.local.length > 0)
}

/**
 * The version to publish under: the built one with what a build between releases adds, so that it gets a key of its own.
 * @param built canonical
 * @param suffix `.dev42`, `+build.42` or both; empty: none
 * @param place where the project states the version
 * @returns canonical
 * @throws UserError if the built version has such a segment already
 */
export function withSuffix(built: string, suffix: string, place?: Place): string {
  const { dev, local } = must(built)
  const isTaken = local.length > 0 || (suffix.startsWith('.') && dev !== undefined)
  const version = findVersion(built + suffix)
  if (suffix === '') return built
  if (version !== undefined && !isTaken) return version
  throw new UserError(
    `The version ${built} was built, and the input version-suffix cannot add "${suffix}" to it.`,
    {
      section: 'invalid-version',
      hint: 'That version already has such a part: remove the input for this build.',
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

type Key = readonly (bigint | string)[]

/**
 * Compares two versions as Python does, by PEP 440: a development release comes before the pre-releases of
 * its number, these before the release, and that before its post-releases and local labels.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 * @returns less than 0 if the first one is the lower one
 * @throws Error for what is no version
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [sortKeys(one), sortKeys(other)]
  for (const [index, key] of a.entries()) {
    const order = compareKeys(key, b[index] ?? [])
    if (order !== 0) return order
  }
  return 0
}

/** The parts that decide, the first one first. */
function sortKeys(version: string): readonly Key[] {
  const { epoch, release, pre, post, dev, local } = must(version)
  const significant = release.slice(0, release.findLastIndex(part => part !== '0') + 1)
  // Of 1.0.dev1, 1.0a1 and 1.0, in this order.
  const finality = dev !== undefined && post === undefined ? 0n : 2n
  return [
    [BigInt(epoch)],
    significant.map(BigInt),
    pre ? [1n, pre[0], BigInt(pre[1])] : [finality],
    post === undefined ? [0n] : [1n, BigInt(post)],
    dev === undefined ? [1n] : [0n, BigInt(dev)],
    local.length > 0 ? ['', ...local.flatMap(localKey)] : [],
  ]
}

function must(text: string): Version {
  const version = parse(text)
  if (!version) throw new Error(`Not a version: ${text}`)
  return version
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
