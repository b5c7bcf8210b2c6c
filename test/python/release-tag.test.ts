import { expect, test } from 'vitest'
import { checkTag, taggedVersion } from '../../src/python/release-tag.ts'

test.each([
  ['v1.2.3', '1.2.3'],
  ['1.2.3', '1.2.3'],
  ['V1.2.3', '1.2.3'],
  ['my-app-v1.2.3', '1.2.3'],
  ['my-app-1.2.3', '1.2.3'],
  ['my-app@1.2.3', '1.2.3'],
  ['my-app@v1.2.3', '1.2.3'],
  ['my-app/v1.2.3', '1.2.3'],
  ['my-app/1.2.3', '1.2.3'],
  // Names as package indexes compare them.
  ['My_App-v1.2.3', '1.2.3'],
  ['my.app@1.2.3', '1.2.3'],
  ['my--app/v1.2.3', '1.2.3'],
  // Behind a folder, a scope, or a word.
  ['functions/my-app/v1.2.3', '1.2.3'],
  ['@team/my-app@1.2.3', '1.2.3'],
  ['release/my-app-v1.2.3', '1.2.3'],
  // SemVer's spelling of what Python calls 1.0.0rc1.
  ['v1.0.0-rc.1', '1.0.0rc1'],
  ['my-app-v1.0.0-rc.1', '1.0.0rc1'],
  ['my-app@1.0.0-alpha.2', '1.0.0a2'],
  ['my-app/v1.0.0+build.5', '1.0.0+build.5'],
  ['v01.02.0', '1.2.0'],
  ['v1.0-2', '1.0.post2'],
  ['my-app-1.0-2', '1.0.post2'],
  // What repositories of one package put before the version.
  ['release-1.2.3', '1.2.3'],
  ['releases/v1.2.3', '1.2.3'],
  ['version-1.2.3', '1.2.3'],
])('the tag %s gives my-app the version %s', (tag, version) => {
  expect(taggedVersion(tag, 'my-app')).toBe(version)
})

test.each([
  'other-v1.2.3',
  'my-app-2-v1.2.3',
  'app@1.2.3',
  'my-app/other-v1.2.3',
  '@my-app/other@1.2.3',
])('the tag %s names another package than my-app', tag => {
  expect(taggedVersion(tag, 'my-app')).toBeUndefined()
  expect(checkTag(tag, { name: 'my-app', version: '1.2.3' })).toBe(false)
})

test('a package whose name ends in a number, or is a word for releases, is recognized', () => {
  expect(taggedVersion('my-app-2-v1.2.3', 'my_app_2')).toBe('1.2.3')
  expect(taggedVersion('my-app-2-1.0', 'my_app_2')).toBe('1.0')
  expect(taggedVersion('release-v2.0', 'release')).toBe('2.0')
})

test.each([
  'nightly',
  'latest',
  'my-app',
  'my-app-latest',
  'v1.2.x',
  '2026-11-22',
  'v2026-11-22',
  'v1.0.0-hotfix-1',
  'my-app-v',
])('the tag %s names no version, which is an error that tells how to go on', tag => {
  const attempt = () => taggedVersion(tag, 'my-app')
  expect(attempt).toThrow(`The tag ${tag} names no version.`)
  expect(attempt).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('release-tag to ignore') }),
  )
})

test('a tag that names what was built is fine, in any spelling', () => {
  expect(checkTag('v1.0.0-rc.1', { name: 'my-app', version: '1.0.0rc1' })).toBe(true)
})

test.each(['v1.2.4', 'my_app@1.2.4', 'v1', 'v1.2.3.dev1'])(
  'the tag %s names another version than 1.2.3: an error that tells both',
  tag => {
    const attempt = () => checkTag(tag, { name: 'my-app', version: '1.2.3' })
    expect(attempt).toThrow(
      /^The tag .* names version 1\S*, and my-app was built as version 1.2.3.$/,
    )
    expect(attempt).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('tag this commit with 1.2.3') }),
    )
  },
)
