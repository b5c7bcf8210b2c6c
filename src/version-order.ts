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
