import { execFile } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { LayerBuildInputs } from '../../../src/layer/inputs.ts'
import { findLock } from '../../../src/layer/lock/find-lock.ts'
import { readRequirements } from '../../../src/layer/lock/read-lock.ts'
import { installInstaller } from '../../support/interpreters.ts'
import { PYTHON } from '../../support/python.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

const uv = path.join(await installInstaller('uv', '0.13.9', PYTHON), 'bin', 'uv')
const pip = { kind: 'pip', file: PYTHON, args: ['-m', 'pip'], python: PYTHON } as const
const target = { python: '3.13', architecture: 'x86_64' } as const

beforeEach(() => vi.spyOn(process.stdout, 'write').mockReturnValue(true))

function read(
  directory: string,
  installer: Parameters<typeof readRequirements>[3],
  exclude: string[] = [],
) {
  const project = { directory, file: path.join(directory, 'pyproject.toml') }
  const inputs: LayerBuildInputs = {
    ...{ project, exclude, pipPath: undefined, pipArgs: [], buildEnvironment: [] },
    ...{ lockFile: undefined, pythonVersion: '3.13', architecture: 'x86_64' },
  }
  vi.stubEnv('GITHUB_WORKSPACE', path.resolve(directory, '../..'))
  return readRequirements(findLock(undefined, project), inputs, target, installer)
}

const project = (name: string, dependencies: string, rest = '') =>
  `[project]\nname = "${name}"\nversion = "1.0"\nrequires-python = ">=3.11"\ndependencies = [${dependencies}]\n${rest}`

test('uv exports what a member of a workspace needs, also by way of another member, without dev groups', async () => {
  const folder = await writeFiles(await scratchFolder(), {
    'pyproject.toml': project(
      'root',
      '"six==1.17.0"',
      '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    ),
    'packages/app/pyproject.toml': project(
      'app',
      '"shared", "idna==3.10"',
      '[tool.uv.sources]\nshared = { workspace = true }\n[dependency-groups]\ndev = ["certifi==2025.7.14"]\n',
    ),
    'packages/shared/pyproject.toml': project('shared', '"humanize==4.12.3"'),
  })
  await promisify(execFile)(uv, ['lock', '--quiet', '--python', PYTHON], { cwd: folder })
  const { pins, complete } = await read(path.join(folder, 'packages', 'app'), {
    ...pip,
    kind: 'uv',
    file: uv,
    args: [],
  })
  expect(pins.map(({ text }) => text)).toEqual(['humanize==4.12.3', 'idna==3.10'])
  expect(pins.every(({ hashes }) => hashes.length === 2)).toBe(true)
  expect(complete).toBe(true)
})

describe.skipIf(process.platform === 'win32')(
  'where a tool is missing, its error shows how to install it:',
  () => {
    beforeEach(() => vi.stubEnv('PATH', '/nonexistent'))

    test.each([
      ['uv.lock', 'There is no uv in this job', 'astral-sh/setup-uv'],
      ['poetry.lock', 'There is no poetry in this job', 'pipx inject poetry poetry-plugin-export'],
    ])('%s', async (name, message, hint) => {
      const folder = await writeFiles(await scratchFolder(), {
        'pyproject.toml': project('app', ''),
        [name]: '',
      })
      await expect(read(folder, pip)).rejects.toMatchObject({
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
        file: path.join(folder, name),
      })
    })

    test('the plugin of Poetry', async () => {
      const folder = await writeFiles(await scratchFolder(), {
        'pyproject.toml': project('app', ''),
        'poetry.lock': '',
        'bin/poetry':
          '#!/bin/sh\necho "The requested command export does not exist." >&2\nexit 1\n',
      })
      await chmod(path.join(folder, 'bin', 'poetry'), 0o755)
      vi.stubEnv('PATH', path.join(folder, 'bin'))
      await expect(read(folder, pip)).rejects.toMatchObject({
        message: expect.stringMatching(
          /^poetry could not export .*poetry\.lock \(exit code 1\)\.\nThe requested command export does not exist\.$/,
        ),
        hint: expect.stringContaining('pipx inject poetry poetry-plugin-export'),
      })
    })
  },
)
