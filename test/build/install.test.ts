import { chmod } from 'node:fs/promises'
import path from 'node:path'
import { which } from '@actions/io'
import { describe, expect, test } from 'vitest'
import { install, installArguments } from '../../src/build/install.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const installation = {
  project: { directory: '/work/my app [x];#%', file: '/work/my app [x];#%/pyproject.toml' },
  target: '/out',
  pipArgs: ['--no-build-isolation'],
  buildEnvironment: [],
}
const url = 'file:///work/my%20app%20%5Bx%5D;%23%25'

// The paths are those of POSIX.
test.skipIf(process.platform === 'win32')(
  'names the project by its URL, after all arguments',
  () => {
    const pip = {
      kind: 'pip',
      file: '/bin/python3',
      args: ['-m', 'pip'],
      python: '/bin/python3',
    } as const
    expect(installArguments(pip, installation).join(' ')).toBe(
      `-m pip install --no-build-isolation --no-dependencies --no-compile --target /out ${url}`,
    )
  },
)

test.skipIf(process.platform === 'win32')(
  'gives uv the Python to build for, and no wheel that it kept',
  () => {
    const uv = { kind: 'uv', file: '/bin/uv', args: [], python: '/bin/python3' } as const
    expect(installArguments(uv, installation).join(' ')).toBe(
      'pip install --no-build-isolation --no-deps --refresh --python /bin/python3 ' +
        `--target /out ${url}`,
    )
  },
)

// The installers are programs of POSIX.
describe.skipIf(process.platform === 'win32')('an installer', () => {
  async function run(command: string): Promise<string[]> {
    const target = await scratchFolder()
    const project = { directory: target, file: path.join(target, 'pyproject.toml') }
    const told: string[] = []
    await install(
      { kind: 'pip', file: await which(command), args: ['--version'], python: undefined },
      { project, target, pipArgs: [], buildEnvironment: [] },
      () => told.push('started'),
    )
    return told
  }

  test('may end before anything could be written to it', async () => {
    for (let turn = 0; turn < 30; turn++) expect(await run('true')).toEqual(['started'])
  })

  test('gets no input to wait for', async () => {
    const folder = await writeFiles(await scratchFolder(), { pip: '#!/bin/sh\ncat\n' })
    const pip = path.join(folder, 'pip')
    await chmod(pip, 0o755)
    expect(await run(pip)).toEqual(['started'])
  })
})
