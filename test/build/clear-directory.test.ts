import { existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { clear } from '../../src/build/clear-directory.ts'
import { defaultBuildDirectory } from '../../src/build/inputs.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const INSTALLED = {
  'app/__init__.py': '',
  'app/__pycache__/__init__.cpython-311.pyc': '',
  'app-1.0.dist-info/RECORD': 'app/__init__.py,,\napp-1.0.dist-info/RECORD,,\n',
}

const INCLUDED = {
  'common.py': '',
  'common-2.dist-info/RECORD': 'common.py,,\ncommon-2.dist-info/RECORD,,\n',
}

const directory = process.cwd()
afterEach(() => process.chdir(directory))

async function project() {
  const directory = await writeFiles(await scratchFolder(), { 'pyproject.toml': '' })
  return { directory, file: path.join(directory, 'pyproject.toml') }
}

describe('clear', () => {
  test('accepts a folder that is not there', async () => {
    const home = await project()
    await clear(path.join(home.directory, 'build/none'), home)
  })

  test.each([
    ['an empty folder', {}],
    ['what an earlier build installed', INSTALLED],
    ['that with what it included', { ...INSTALLED, ...INCLUDED }],
  ])('removes %s', async (_, files) => {
    const home = await project()
    const folder = path.join(home.directory, 'build')
    await mkdir(folder)
    await writeFiles(folder, files)
    await clear(folder, home)
    expect(existsSync(folder)).toBe(false)
  })

  test('refuses the project, what holds it, and the working directory', async () => {
    const home = await project()
    const workspace = await scratchFolder()
    process.chdir(workspace)
    for (const folder of [home.directory, path.dirname(home.directory), workspace]) {
      await expect(clear(folder, home)).rejects.toThrow('is inside it')
    }
    await expect(clear(workspace, home)).rejects.toThrow(`${workspace} is inside it`)
    expect(existsSync(home.file)).toBe(true)
  })

  test.each([
    [
      'a file that is not listed',
      { ...INSTALLED, 'app/precious.txt': 'x' },
      'contains "app/precious.txt", which no earlier build put there',
    ],
    [
      'what pip alone has installed',
      { ...INSTALLED, 'app-1.0.dist-info/INSTALLER': 'pip\n' },
      'contains "app-1.0.dist-info/INSTALLER", which no earlier build put there',
    ],
    [
      'a folder that was never built',
      { 'notes/todo.md': 'x' },
      'contains "notes/todo.md", which no earlier build put there',
    ],
  ])('refuses %s, and removes nothing', async (_, files, reason) => {
    const home = await project()
    const folder = await writeFiles(path.join(home.directory, 'out'), files)
    await expect(clear(folder, home)).rejects.toThrow(reason)
    for (const name of Object.keys(files)) expect(existsSync(path.join(folder, name))).toBe(true)
  })

  test('removes the default folder with all that it contains', async () => {
    const home = await project()
    const folder = defaultBuildDirectory(home)
    await writeFiles(folder, { ...INSTALLED, 'app/added.txt': 'x' })
    await clear(folder, home)
    expect(existsSync(folder)).toBe(false)
  })

  test.skipIf(process.platform === 'win32')(
    'does not take for the default folder what a link leads to',
    async () => {
      const home = await project()
      const elsewhere = await writeFiles(await scratchFolder(), {
        'source/build/precious.txt': 'x',
      })
      await mkdir(path.join(home.directory, 'build'))
      await symlink(elsewhere, path.join(home.directory, 'build/lambda'))
      const attempt = clear(defaultBuildDirectory(home), home)
      await expect(attempt).rejects.toThrow(
        'contains "precious.txt", which no earlier build put there',
      )
      expect(existsSync(path.join(elsewhere, 'source/build/precious.txt'))).toBe(true)
    },
  )

  test('refuses a file', async () => {
    const home = await project()
    const { directory } = home
    await writeFiles(directory, { out: '' })
    await expect(clear(path.join(directory, 'out'), home)).rejects.toThrow('it is not a folder')
  })
})
