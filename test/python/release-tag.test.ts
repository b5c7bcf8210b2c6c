import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkTag, concernsTag } from '../../src/python/release-tag.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const directory = process.cwd()

beforeEach(async () => {
  process.chdir(
    await writeFiles(await scratchFolder(), {
      'functions/my-app/pyproject.toml': '[project]\nname = "My_App"\n',
      'functions/other/pyproject.toml': '[tool.poetry]\nname = "other"\n',
      'functions/old/setup.py': 'setup(\n    name="old",\n)\n',
      'pyproject.toml': '[tool.black]\n',
    }),
  )
})

afterEach(() => process.chdir(directory))

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
  // The same version for PEP 440.
  ['v1.0', '1.0.0'],
  ['my-app-v1.0.0.0', '1'],
  ['v1', '1.0'],
])('the tag %s is one of my-app %s', async (tag, version) => {
  expect(await checkTag(tag, { name: 'my-app', version })).toBe(true)
})

const built = { name: 'my-app', version: '1.2.3' }

test.each([
  'other-v1.2.3',
  'Other@1.2.3',
  'functions/other/v1.2.3',
  '@my-app/other@1.2.3',
  'old-v2',
])('the tag %s names another project of the repository than my-app', async tag => {
  expect(await concernsTag(tag, ['my-app'])).toBe(false)
  expect(await checkTag(tag, built)).toBe(false)
})

test.each([
  'my-ap-v1.2.3',
  'my-app-2-v1.2.3',
  'app@1.2.3',
  'sprint-42',
  'deploy-2026.1',
  'black-v1',
])(
  'the tag %s names no project of the repository: an error before the build that shows what is expected',
  async tag => {
    for (const attempt of [concernsTag(tag, ['my-app'], '1.2.3'), checkTag(tag, built)]) {
      await expect(attempt).rejects.toMatchObject({
        message: `The tag ${tag} names no project of this repository.`,
        hint: expect.stringContaining(
          'Tags that publish my-app 1.2.3: v1.2.3, 1.2.3, my-app-v1.2.3, my-app@1.2.3 or my-app/v1.2.3.',
        ),
      })
    }
  },
)

test('a tag that may name a project whose name only its build can tell is left to that', async () => {
  await writeFiles('.', { 'computed/setup.py': 'setup(name=NAME)\n' })
  expect(await checkTag('computed-v1.2.3', built)).toBe(false)
  await writeFiles('.', { 'computed/setup.py': 'setup(name="computed")\n' })
})

test('a package whose name ends in a number, or is a word for releases, is recognized', async () => {
  expect(await checkTag('my-app-2-v1.2.3', { name: 'my_app_2', version: '1.2.3' })).toBe(true)
  expect(await checkTag('my-app-2-1.0', { name: 'my_app_2', version: '1.0' })).toBe(true)
  expect(await checkTag('release-v2.0', { name: 'release', version: '2.0' })).toBe(true)
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
])('the tag %s names no version, which is an error that says how to go on', async tag => {
  await expect(concernsTag(tag, ['my-app'])).rejects.toMatchObject({
    message: `The tag ${tag} names no version.`,
    hint: expect.stringContaining('release-tag to ignore'),
  })
})

test('a date is no post-release to set the version to', async () => {
  await expect(checkTag('release-2026-11', built)).rejects.toMatchObject({
    message:
      'The tag release-2026-11 names no version of my-app, which was built as version 1.2.3.',
    hint: expect.not.stringContaining('post'),
  })
})

test.each(['v1.2.4', 'my_app@1.2.4', 'v1', 'v1.2.3.dev1', 'v1.2.3.post1'])(
  'the tag %s names another version than 1.2.3: an error that says both',
  async tag => {
    await expect(checkTag(tag, built)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^The tag .* names version 1\S*, but my-app was built as version 1.2.3.$/,
      ),
      hint: expect.stringContaining('tag this commit with 1.2.3'),
    })
  },
)
