import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { findLock } from '../../../src/layer/lock/find-lock.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

let top = ''
const project = (folder: string) => {
  const directory = path.join(top, folder)
  return { directory, file: path.join(directory, 'pyproject.toml') }
}
const found = (folder: string) => {
  const lock = findLock(undefined, project(folder))
  return lock && path.relative(top, lock.file).replaceAll(path.sep, '/')
}

beforeEach(async () => {
  top = await scratchFolder()
  vi.stubEnv('GITHUB_WORKSPACE', path.join(top, 'repository'))
})

test('takes the first one of a folder, and the nearest folder, up to the top of the repository', async () => {
  await writeFiles(top, { 'uv.lock': '', 'repository/functions/a/pyproject.toml': '' })
  expect(found('repository/functions/a')).toBeUndefined()
  await writeFiles(top, { 'repository/requirements.txt': '' })
  expect(found('repository/functions/a')).toBe('repository/requirements.txt')
  await writeFiles(top, { 'repository/functions/poetry.lock': '' })
  expect(found('repository/functions/a')).toBe('repository/functions/poetry.lock')
  for (const name of ['requirements.txt', 'poetry.lock', 'pylock.toml', 'uv.lock']) {
    await writeFiles(top, { [`repository/functions/a/${name}`]: '' })
    expect(found('repository/functions/a')).toBe(`repository/functions/a/${name}`)
  }
})

test('does not leave a repository that is in the workspace', async () => {
  await writeFiles(top, {
    'repository/uv.lock': '',
    'repository/checkout/.git/HEAD': '',
    'repository/checkout/a/setup.py': '',
  })
  expect(found('repository/checkout/a')).toBeUndefined()
})

test.each([
  ['locks/requirements-prod.txt', 'requirements.txt'],
  ['locks/pylock.prod.toml', 'pylock.toml'],
])('takes %s, which is named, as a %s', async (name, kind) => {
  await writeFiles(top, { [name]: '' })
  expect(findLock(path.join(top, name), project(''))).toMatchObject({ kind })
})

test('refuses a named file that does not exist, or is of another kind', async () => {
  expect(() => findLock(path.join(top, 'uv.lock'), project(''))).toThrow('cannot be read')
  expect(() => findLock('Pipfile.lock', project(''))).toThrow(
    'which is not a known kind of lock file',
  )
})
