import { expect, test } from 'vitest'
import { isAmongVersions } from '../../../src/python/metadata/specifier.ts'
import { python } from '../../support/python.ts'

const VERSIONS = [
  ...[
    '1.0',
    '1.0.0',
    '1',
    '1.0.1',
    '1.1',
    '2.0',
    '2.1.3',
    '10.0',
    '1!1.0',
    '3.13',
    '3.13.0',
    '3.9',
  ],
  ...['1.0a1', '1.0rc2', '1.0.dev3', '1.0.post1', '1.0+local.1', '2.0b1', '1.0.post1.dev2'],
]
const SPECIFIERS = [
  ...[
    '==1.0',
    '==1.0.0',
    '==1.*',
    '!=1.0',
    '!=1.0.*',
    '>=1.0',
    '<=1.0',
    '>1.0',
    '<1.0',
    '<2',
    '<2.0b1',
  ],
  ...[
    '~=1.0',
    '~=1.0.0',
    '~=2.1',
    '===1.0',
    '>=1,<2,!=1.0.1',
    '>=3.10',
    '<3.10',
    '==1.0+local.1',
    '>1.0.post1',
  ],
  ...['>=1!0.5', '==1!1.*'],
]

/** What pip's own copy of `packaging` says, which is the reference. */
const ORACLE = `
import json, sys
from pip._vendor.packaging.specifiers import SpecifierSet
versions, specifiers = json.loads(sys.argv[1])
print(json.dumps([[SpecifierSet(s).contains(v, prereleases=True) for v in versions] for s in specifiers]))`

test('takes the versions that Python takes', async () => {
  const truth = JSON.parse(
    await python(['-I', '-c', ORACLE, JSON.stringify([VERSIONS, SPECIFIERS])]),
  )
  expect(truth.flat()).toContain(true)
  for (const [row, specifier] of SPECIFIERS.entries()) {
    const found = VERSIONS.map(version => [version, isAmongVersions(version, specifier)])
    const expected = VERSIONS.map((version, column) => [version, truth[row][column]])
    expect(found, specifier).toEqual(expected)
  }
})

test.each([
  ['linux', '==win32'],
  ['1.0', 'latest'],
  ['1.0', '>=1.*'],
])('does not know whether %s is %s', (version, specifier) => {
  expect(isAmongVersions(version, specifier)).toBeUndefined()
})
