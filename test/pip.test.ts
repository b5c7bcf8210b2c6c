import { chmod, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findPip, pipArguments } from '../src/pip.ts'
import { scratchFolder, writeFiles } from './support/scratch.ts'

const project = (directory: string) => ({ directory, file: path.join(directory, 'pyproject.toml') })

afterEach(() => vi.unstubAllEnvs())

test('pipArguments names the project by its URL, after everything else', () => {
  const installation = {
    project: project('/work/my app [x];#%'),
    target: '/out',
    pipArgs: ['--no-build-isolation'],
    buildEnvironment: [],
  }
  expect(pipArguments(installation)).toEqual([
    'install',
    '--no-dependencies',
    '--no-compile',
    '--target',
    '/out',
    '--no-build-isolation',
    'file:///work/my%20app%20%5Bx%5D;%23%25',
  ])
})

describe.skipIf(process.platform === 'win32')('findPip', () => {
  test('prefers the one that is named', async () => {
    const folder = await executable('tools/my-pip')
    const named = path.join(folder, 'tools', 'my-pip')
    expect(await findPip(named, project(folder))).toEqual({ file: named, args: [] })
    vi.stubEnv('PATH', path.join(folder, 'tools'))
    expect(await findPip('my-pip', project(folder))).toEqual({ file: named, args: [] })
  })

  test('then takes the one of .venv beside the project file', async () => {
    const folder = await executable('.venv/bin/pip')
    expect(await findPip(undefined, project(folder))).toEqual({
      file: path.join(folder, '.venv/bin/pip'),
      args: [],
    })
  })

  test.each(['python3', 'python'])('then that of %s on PATH', async name => {
    const folder = await executable(`bin/${name}`)
    vi.stubEnv('PATH', path.join(folder, 'bin'))
    expect(await findPip(undefined, project(folder))).toEqual({
      file: path.join(folder, 'bin', name),
      args: ['-m', 'pip'],
    })
  })

  test('says where it looked if there is none', async () => {
    const folder = await scratchFolder()
    await mkdir(path.join(folder, 'bin'))
    vi.stubEnv('PATH', path.join(folder, 'bin'))
    await expect(findPip(undefined, project(folder))).rejects.toThrow(
      path.join(folder, '.venv/bin/pip'),
    )
    await expect(findPip('pip9', project(folder))).rejects.toThrow('no such command on PATH')
    await expect(findPip('./venv/bin/pip', project(folder))).rejects.toThrow('no such file')
  })
})

async function executable(name: string): Promise<string> {
  const folder = await writeFiles(await scratchFolder(), { [name]: '#!/bin/sh\n' })
  await chmod(path.join(folder, name), 0o755)
  return folder
}
