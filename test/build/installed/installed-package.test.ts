import { existsSync, linkSync, readFileSync } from 'node:fs'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDistribution } from '../../../src/build/installed/installed-package.ts'
import { normalize } from '../../../src/build/installed/normalize.ts'
import { listTree } from '../../../src/files/list-tree.ts'
import { pack } from '../../../src/package/pack.ts'
import { useBackends } from '../../support/backends.ts'
import { buildProject } from '../../support/build.ts'
import { pyproject } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

await useBackends()

async function files(folder: string): Promise<string[]> {
  return (await listTree(folder)).filter(entry => entry.kind === 'file').map(entry => entry.path)
}

const uv = { pipPath: 'uv', pipArgs: ['--no-build-isolation'] }

/** Builds files with pip and with uv, and gives what both installed and the digests of the zips. */
async function buildTwice(project: Record<string, string>) {
  const results = await Promise.all(
    [{}, uv].map(async inputs => {
      const folder = await writeFiles(await scratchFolder(), project)
      const { directory } = await buildProject(folder, { handler: 'none', ...inputs })
      const zipPath = path.join(folder, 'source.zip')
      const { sha256 } = await pack({ buildDirectory: directory, zipPath })
      return { directory, sha256, installed: await files(directory) }
    }),
  )
  const [pip, withUv] = results
  if (!pip || !withUv) throw new Error('Nothing was built')
  return { pip, uv: withUv }
}

const setup = (call: string) =>
  `from setuptools import setup\nsetup(name="Legacy.App", version="1.0", ${call})\n`
const PYTHON_SCRIPT = '#!/usr/bin/env python3\nprint(1)\n'

describe('pip and uv give the same bytes', () => {
  test('for start scripts, other scripts, data files and C headers', async () => {
    const built = await buildTwice({
      'setup.py': setup(
        'packages=["app"], scripts=["jp.py", "run.sh"], headers=["app.h"],\n' +
          'data_files=[("bin", ["table.dat"]), ("share/app", ["notes.txt"]), ("", [".lock"])],\n' +
          'entry_points={"console_scripts": ["cmd=app:f"], "plugins": ["table.dat=app:f"]}',
      ),
      'app/__init__.py': '',
      'app.h': '',
      'jp.py': PYTHON_SCRIPT,
      'run.sh': '#!/bin/sh\n',
      'table.dat': 'x',
      'notes.txt': 'x',
      '.lock': '',
    })
    expect(built.pip.installed.filter(file => !file.includes('dist-info'))).toEqual([
      '.lock',
      'app/__init__.py',
      'bin/run.sh',
      'bin/table.dat',
      'include/legacy-app/app.h',
      'share/app/notes.txt',
    ])
    expect(built.uv).toMatchObject({ installed: built.pip.installed, sha256: built.pip.sha256 })
  })

  test('for a package that is named bin', async () => {
    const built = await buildTwice({
      'setup.py': setup(
        'packages=["bin"], package_data={"bin": ["tool", "tool.py"]}, entry_points={"plugins": ["tool=bin:f"]}',
      ),
      'bin/__init__.py': '',
      'bin/tool': PYTHON_SCRIPT,
      'bin/tool.py': PYTHON_SCRIPT,
    })
    expect(built.pip.installed).toEqual(
      expect.arrayContaining(['bin/__init__.py', 'bin/tool', 'bin/tool.py']),
    )
    expect(built.uv).toMatchObject({ installed: built.pip.installed, sha256: built.pip.sha256 })
  })

  test('for a setup.py that lists a set, whatever the seed', async () => {
    const words = JSON.stringify('abcdefgh'.split('').map(letter => `${letter}>=1`))
    const project = {
      'setup.py': setup(`py_modules=["app"], install_requires=list(set(${words}))`),
      'app.py': '',
    }
    const [one, other] = [await buildTwice(project), await buildTwice(project)]
    const digests = [one.pip, one.uv, other.pip, other.uv].map(({ sha256 }) => sha256)
    expect(new Set(digests).size).toBe(1)
  })
})

test.each([
  ['a file', 'bin', 'x'],
  ['a file', 'Scripts', 'x'],
])('%s named %s at the top is part of the package', async (_, name) => {
  const built = await buildTwice({
    'setup.py': setup(`py_modules=["app"], data_files=[("", ["${name}"])]`),
    'app.py': '',
    [name]: 'x',
  })
  expect(built.pip.installed).toContain(name)
  expect(built.uv.sha256).toBe(built.pip.sha256)
})

test('a folder named .lock is part of the package', async () => {
  const folder = await writeFiles(await scratchFolder(), {
    'setup.py': setup('py_modules=["app"], data_files=[(".lock", ["x"])]'),
    'app.py': '',
    x: '',
  })
  const { directory } = await buildProject(folder, { handler: 'none' })
  expect(await files(directory)).toContain('.lock/x')
})

describe('files that pip leaves out are an error:', () => {
  test.each([
    ['data in a folder of the package', 'data_files=[("app", ["data.json"])]', 'app/data.json'],
    ['data in place of a module', 'data_files=[("app", ["other/__init__.py"])]', 'app/__init__.py'],
    ['a script where a package is named bin', 'scripts=["data.json"]', 'bin/data.json'],
  ])('%s', async (_, call, file) => {
    const folder = await writeFiles(await scratchFolder(), {
      'setup.py': setup(`packages=["app", "bin"], ${call}`),
      'app/__init__.py': '',
      'bin/__init__.py': '',
      'other/__init__.py': 'x = 1\n',
      'data.json': '{}',
    })
    await expect(buildProject(folder, { handler: 'none' })).rejects.toMatchObject({
      name: 'UserError',
      message: `Files of the package were not installed: ${file}.`,
      hint: expect.stringContaining('package data'),
    })
  })
})

test('uv cannot show whether a file in a package bin is a start script: an error', async () => {
  const folder = await writeFiles(await scratchFolder(), {
    'setup.py': setup('packages=["bin"], scripts=["jp.py"]'),
    'bin/__init__.py': '',
    'jp.py': PYTHON_SCRIPT,
  })
  await expect(buildProject(folder, { handler: 'none', ...uv })).rejects.toThrow(
    'bin/jp.py can be a module of the package bin or a start script',
  )
})

const INSTALLED = {
  'app/__init__.py': '',
  'app-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: app\nVersion: 1.0\n',
  'app-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\nGenerator: x (1)\nTag: py3-none-any\n',
}
const ROWS = [
  'app/__init__.py,,',
  'app-1.0.dist-info/METADATA,,',
  'app-1.0.dist-info/WHEEL,sha256=old,1',
  'app-1.0.dist-info/RECORD,,',
]

/** An installation as no installer of today makes it, in a folder below another one. */
async function installation(rows: readonly string[] = [], more: Record<string, string> = {}) {
  const folder = await scratchFolder()
  await writeFiles(folder, { 'outside/keep.py': 'x', 'bin/keep.py': 'x', 'keep.py': 'x' })
  const directory = await writeFiles(path.join(folder, 'deep/target'), {
    ...INSTALLED,
    'app-1.0.dist-info/RECORD': [...ROWS, ...rows].map(row => `${row}\n`).join(''),
    ...more,
  })
  return { folder, directory }
}

describe('RECORD leads nowhere else:', () => {
  test.each([
    '../bin/../../bin/keep.py',
    '../../bin/../../../keep.py',
    '../../bin/..',
    '../../bin/.',
    'bin/../../../keep.py',
    'bin/../x',
    '/etc/passwd',
    '../..//etc/passwd',
    'C:/windows/x',
    'C:x',
    '..\\..\\keep.py',
    'bin\\keep.py',
    '\\\\server\\share\\x',
    'app/./x',
    '../..',
    'app/',
  ])('%s', async name => {
    const { folder, directory } = await installation([`${name},,`])
    const distribution = await readDistribution(directory)
    const before = await files(folder)
    await expect(normalize(distribution.directory, [distribution])).rejects.toMatchObject({
      name: 'UserError',
      message: `The installed RECORD names a file outside of the package: ${JSON.stringify(name)}`,
    })
    expect(await files(folder)).toEqual(before)
  })

  test.skipIf(process.platform === 'win32')('a link in the installation', async () => {
    const { folder, directory } = await installation(['../../bin/keep.py,,'])
    await symlink(path.join(folder, 'bin'), path.join(directory, 'bin'))
    const distribution = await readDistribution(directory)
    await expect(normalize(distribution.directory, [distribution])).rejects.toThrow(
      'a symbolic link',
    )
    expect(existsSync(path.join(folder, 'bin/keep.py'))).toBe(true)
  })
})

test('what RECORD does not list is removed, and the builder is not named', async () => {
  const { directory } = await installation(
    ['app/__pycache__/a.pyc,,', 'app-1.0.dist-info/INSTALLER,,'],
    {
      'app/__pycache__/a.pyc': '',
      'app-1.0.dist-info/INSTALLER': 'pip',
      'planted/a.py': '',
      '.lock': '',
    },
  )
  await normalize(directory, [await readDistribution(directory)])
  expect((await listTree(directory)).map(entry => entry.path)).toEqual([
    'app-1.0.dist-info',
    'app-1.0.dist-info/METADATA',
    'app-1.0.dist-info/RECORD',
    'app-1.0.dist-info/WHEEL',
    'app',
    'app/__init__.py',
  ])
  const wheel = await readFile(path.join(directory, 'app-1.0.dist-info/WHEEL'), 'utf8')
  expect(wheel).toBe('Wheel-Version: 1.0\nTag: py3-none-any\n')
  const record = await readFile(path.join(directory, 'app-1.0.dist-info/RECORD'), 'utf8')
  // The digest is that of: printf 'Wheel-Version: 1.0\nTag: py3-none-any\n' | openssl sha256 -binary | base64
  expect(record).toContain(
    'app-1.0.dist-info/WHEEL,sha256=c2sCN4vvlZhk3BchbhFJEfhyDSOwBajfTYQ5XgvNqOA,37\n',
  )
})

test('no file is changed in place: its other link keeps its content', async () => {
  const { folder, directory } = await installation(['../../include/python3.11/app/a.h,,'], {
    'include/python3.11/app/a.h': '/* */',
  })
  const cache = path.join(folder, 'cache')
  await mkdir(cache)
  const linked = await files(directory)
  linked.forEach((file, index) => {
    linkSync(path.join(directory, file), path.join(cache, String(index)))
  })
  const content = () =>
    linked.map((_, index) => readFileSync(path.join(cache, String(index)), 'utf8'))
  const before = content()
  await normalize(directory, [await readDistribution(directory)])
  expect(content()).toEqual(before)
  expect(await files(directory)).toContain('include/app/a.h')
})

describe('what is no complete installation is an error:', () => {
  test('an .egg-info', async () => {
    const directory = await writeFiles(await scratchFolder(), { 'app.egg-info/PKG-INFO': '' })
    await expect(readDistribution(directory)).rejects.toMatchObject({
      name: 'UserError',
      message: 'The installed app.egg-info contains no file METADATA.',
      hint: expect.stringContaining('wheel'),
    })
  })

  test('an .egg-info file', async () => {
    const directory = await writeFiles(await scratchFolder(), { 'app.egg-info': 'Name: app\n' })
    await expect(readDistribution(directory)).rejects.toThrow('contains no file METADATA')
  })

  test('a RECORD that does not list all metadata', async () => {
    const { directory } = await installation([], {
      'app-1.0.dist-info/RECORD': 'app/__init__.py,,\n',
    })
    await expect(normalize(directory, [await readDistribution(directory)])).rejects.toThrow(
      'The installed RECORD does not list app-1.0.dist-info/METADATA.',
    )
  })

  test('a name that leads elsewhere', async () => {
    const { directory } = await installation([], {
      'app-1.0.dist-info/METADATA': 'Name: ../other\nVersion: 1.0\n',
    })
    await expect(readDistribution(directory)).rejects.toThrow('is named "../other"')
  })
})

test('an update of the build backend changes no byte', async () => {
  const digests: string[] = []
  for (const generator of ['setuptools (80.9.0)', 'setuptools (99.0.0)']) {
    const { directory } = await installation()
    const wheel = path.join(directory, 'app-1.0.dist-info/WHEEL')
    await writeFile(wheel, `Wheel-Version: 1.0\nGenerator: ${generator}\nTag: py3-none-any\n`)
    await normalize(directory, [await readDistribution(directory)])
    const zipPath = path.join(directory, '../source.zip')
    digests.push((await pack({ buildDirectory: directory, zipPath })).sha256)
  }
  expect(digests[0]).toBe(digests[1])
})

test('the example is built from its wheel without the name of the backend', async () => {
  const folder = await writeFiles(await scratchFolder(), pyproject('hatchling'))
  const { directory } = await buildProject(folder)
  expect(await readFile(path.join(directory, 'app-1.0.dist-info/WHEEL'), 'utf8')).not.toContain(
    'Generator',
  )
})
