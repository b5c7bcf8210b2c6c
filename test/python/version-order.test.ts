import { expect, test } from 'vitest'
import { canonicalVersion, compareVersions } from '../../src/python/version.ts'
import { python } from '../support/python.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const RELEASES = ['0', '1', '1.0', '1.0.1', '1.1', '1.10', '1.9', '1!0.1', '2026.11.22', '10']
const PRE = ['', 'a1', 'a2', 'a10', 'b1', 'rc1']
const POST = ['', '.post0', '.post1', '.post10']
const DEV = ['', '.dev0', '.dev2', '.dev10', '.dev20261122093000123456789']
const LOCAL = ['', '+1', '+10', '+9', '+a', '+a.1', '+a.b', '+ab', '+1.a', '+1.0']

function versions(): string[] {
  return RELEASES.flatMap(release =>
    PRE.flatMap(pre =>
      POST.flatMap(post =>
        DEV.flatMap(dev => LOCAL.map(local => release + pre + post + dev + local)),
      ),
    ),
  )
}

/** The same texts in the same disorder each time. */
function shuffle(texts: string[]): string[] {
  return texts
    .map((text, index) => ({ text, place: (index * 7919) % texts.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)
}

test('sorts versions as the packaging library of Python does', async () => {
  const all = shuffle(versions())
  const program =
    'import json, sys\n' +
    'from pip._vendor.packaging.version import Version\n' +
    'print(json.dumps(sorted(json.load(open(sys.argv[1])), key=Version)))'
  const folder = await writeFiles(await scratchFolder(), { 'versions.json': JSON.stringify(all) })
  const expected: string[] = JSON.parse(await python(['-c', program, `${folder}/versions.json`]))
  expect(all.map(canonicalVersion)).toEqual(all)
  // Both sorts are stable, so versions that are equal, such as 1 and 1.0, stay in one order.
  expect([...all].sort(compareVersions)).toEqual(expected)
  expect(expected.length).toBeGreaterThan(10_000)
})

test.each([
  ['1.0', '1', 0],
  ['1.0.0+a', '1+a', 0],
  ['0.1.1', '0.1.1', 0],
  ['0.2.0', '0.10.0', -1],
  ['1.0+a', '1.0', 1],
  ['1.0.dev1', '1.0a1', -1],
])('compares %s with %s', (one, other, order) => {
  expect(Math.sign(compareVersions(one, other))).toBe(order)
  expect(Math.sign(compareVersions(other, one))).toBe(-order + 0)
})

test('takes any spelling, and refuses what is no version', () => {
  expect(compareVersions('1.0', 'v1.0.0')).toBe(0)
  expect(() => compareVersions('1.0', '1.x')).toThrow('Not a version: 1.x')
})
