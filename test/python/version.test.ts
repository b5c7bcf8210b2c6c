import { expect, test } from 'vitest'
import { canonicalVersion, isUnreleased, withSuffix } from '../../src/python/version.ts'
import { UserError } from '../../src/text/user-error.ts'
import { python } from '../support/python.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const NUMBERS = ['0', '1', '007', '2026', '20261122093000123456789']
const RELEASES = ['1', '1.0', '01.2.3', '2026.11.22', '1!2.0', '0!1.0', ' 1.2 ', 'v1.2.3', 'V1']
const PRE = ['', 'a', '-alpha', '.beta2', '_b_3', 'c4', 'rc.5', '-RC-6', 'pre', 'PREVIEW.7']
const POST = ['', '-1', '.post', 'post2', '-rev3', '_r4', '.POST05']
const DEV = ['', '.dev', 'dev1', '-dev2', '_DEV.03']
const LOCAL = ['', '+abc', '+ABC.1', '+build-07_x', '+0']

function versions(): string[] {
  const release = RELEASES.flatMap(head => PRE.map(pre => head.trimEnd() + pre))
  const all = release.flatMap(head =>
    POST.flatMap(post => DEV.flatMap(dev => LOCAL.map(local => head + post + dev + local))),
  )
  return [...all, ...NUMBERS, ...NUMBERS.map(number => `1.0.dev${number}`)]
}

test('spells every version as the packaging library of Python does', async () => {
  const program =
    'import json, sys\n' +
    'from pip._vendor.packaging.version import Version\n' +
    'print(json.dumps([str(Version(text)) for text in json.load(open(sys.argv[1]))]))'
  const folder = await writeFiles(await scratchFolder(), {
    'versions.json': JSON.stringify(versions()),
  })
  const expected = JSON.parse(await python(['-c', program, `${folder}/versions.json`]))
  expect(versions().map(canonicalVersion)).toEqual(expected)
  expect(expected.length).toBeGreaterThan(15_000)
})

test.each(['', 'latest', '1.0-', '1.0+', '1.0+a..b', '1.0 2', '1..0', '1.0.0-x', '１.0', '../1'])(
  'refuses %j',
  text => {
    expect(() => canonicalVersion(text)).toThrow(UserError)
  },
)

test.each([
  ['1.0', false],
  ['1.0rc1', false],
  ['1.0.post1', false],
  ['1.0.dev1', true],
  ['1.0+g123', true],
  ['1.0.dev1+g123.d20260101', true],
])('isUnreleased(%j)', (version, unreleased) => {
  expect(isUnreleased(version)).toBe(unreleased)
})

test.each([
  ['0.1.1', '', '0.1.1'],
  ['0.1.1', '+build.42', '0.1.1+build.42'],
  ['0.1.1', '.dev42', '0.1.1.dev42'],
  ['0.1.1', '.dev042+PR-7', '0.1.1.dev42+pr.7'],
  ['1.0rc1', '.dev3', '1.0rc1.dev3'],
  ['1.0.post1', '.dev3', '1.0.post1.dev3'],
  ['0.1.1.dev3', '+build.1', '0.1.1.dev3+build.1'],
  ['0.1.1+a', '', '0.1.1+a'],
])('%s with the suffix %j is %s', (built, suffix, version) => {
  expect(withSuffix(built, suffix)).toBe(version)
})

test.each([
  ['0.1.1.dev3', '.dev4'],
  ['0.1.1+a', '+b'],
  ['0.1.1+a', '.dev4'],
])('%s takes no suffix %s', (built, suffix) => {
  expect(() => withSuffix(built, suffix)).toThrow(
    `The version ${built} was built, and the input version-suffix cannot add "${suffix}" to it.`,
  )
})
