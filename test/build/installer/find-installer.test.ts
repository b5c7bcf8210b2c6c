import { chmod, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findInstaller } from '../../../src/build/installer/find-installer.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

const project = (directory: string) => ({ directory, file: path.join(directory, 'pyproject.toml') })

afterEach(() => vi.unstubAllEnvs())

/** Makes executables in a new folder, and the folder `bin` of it the only one on `PATH`. */
async function machine(...executables: string[]): Promise<string> {
  const files = Object.fromEntries(executables.map(name => [name, '#!/bin/sh\n']))
  const folder = await writeFiles(await scratchFolder(), files)
  for (const name of executables) await chmod(path.join(folder, name), 0o755)
  await mkdir(path.join(folder, 'bin'), { recursive: true })
  vi.stubEnv('PATH', path.join(folder, 'bin'))
  return folder
}

// Windows has other names for all of these.
describe.skipIf(process.platform === 'win32')('findInstaller', () => {
  test('takes the pip of .venv beside the project file before the one on PATH', async () => {
    const folder = await machine('.venv/bin/pip', '.venv/bin/python', 'bin/python3')
    expect(await findInstaller(undefined, project(folder))).toEqual({
      kind: 'pip',
      file: path.join(folder, '.venv/bin/pip'),
      args: [],
      python: path.join(folder, '.venv/bin/python'),
    })
  })

  test('runs the module where .venv has no executable of pip', async () => {
    const folder = await machine('.venv/bin/python', '.venv/lib/python3.13/site-packages/pip/x')
    const python = path.join(folder, '.venv/bin/python')
    const expected = { kind: 'pip', file: python, args: ['-m', 'pip'], python }
    expect(await findInstaller(undefined, project(folder))).toEqual(expected)
    expect(await findInstaller(path.join(folder, '.venv/bin/pip'), project(folder))).toEqual(
      expected,
    )
  })

  test.each(['python3', 'python'])(
    'takes the pip of %s on PATH, also where .venv has none',
    async name => {
      const folder = await machine('.venv/bin/python', `bin/${name}`)
      const python = path.join(folder, 'bin', name)
      expect(await findInstaller(undefined, project(folder))).toEqual({
        kind: 'pip',
        file: python,
        args: ['-m', 'pip'],
        python,
      })
    },
  )

  test('takes a pip that is named, by its path or by its name, with the Python beside it', async () => {
    const folder = await machine('bin/pip3.13', 'bin/python3.13', 'bin/python3')
    const pip = path.join(folder, 'bin/pip3.13')
    const expected = {
      kind: 'pip',
      file: pip,
      args: [],
      python: path.join(folder, 'bin/python3.13'),
    }
    expect(await findInstaller('pip3.13', project(folder))).toEqual(expected)
    expect(await findInstaller(pip, project(folder))).toEqual(expected)
  })

  test('takes a Python that is named for its pip', async () => {
    const folder = await machine('bin/python3.12')
    const python = path.join(folder, 'bin/python3.12')
    expect(await findInstaller('python3.12', project(folder))).toEqual({
      kind: 'pip',
      file: python,
      args: ['-m', 'pip'],
      python,
    })
  })

  test('recognizes uv', async () => {
    const folder = await machine('bin/uv', 'bin/python3')
    expect(await findInstaller('uv', project(folder))).toEqual({
      kind: 'uv',
      file: path.join(folder, 'bin/uv'),
      args: [],
      python: path.join(folder, 'bin/python3'),
    })
  })

  test('says where it looked if there is none', async () => {
    const folder = await machine()
    const home = project(folder)
    await expect(findInstaller(undefined, home)).rejects.toThrow(path.join(folder, '.venv'))
    await expect(findInstaller('pip9', home)).rejects.toThrow('no such command on PATH')
    await expect(findInstaller('./venv/bin/pip', home)).rejects.toThrow('no such file')
  })

  test('gives absolute paths, also where PATH names folders relative to the working directory', async () => {
    const folder = await machine('bin/python3', 'bin/uv')
    const directory = process.cwd()
    process.chdir(folder)
    vi.stubEnv('PATH', 'bin')
    try {
      const file = path.join(process.cwd(), 'bin/python3')
      expect(await findInstaller(undefined, project(folder))).toMatchObject({ file, python: file })
      expect(await findInstaller('uv', project(folder))).toMatchObject({ python: file })
    } finally {
      process.chdir(directory)
    }
  })
})
