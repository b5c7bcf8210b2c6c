import { chmod, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { install, installArguments } from '../../src/build/install.ts'
import { isRunning } from '../support/child.ts'
import { PYTHON } from '../support/python.ts'
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
  /** Installs with a shell script in the place of pip, and says where it ran. */
  async function run(script: string): Promise<string> {
    const target = await writeFiles(await scratchFolder(), { pip: `#!/bin/sh\n${script}\n` })
    const file = path.join(target, 'pip')
    await chmod(file, 0o755)
    const project = { directory: target, file: path.join(target, 'pyproject.toml') }
    const started = vi.fn()
    await install(
      { kind: 'pip', file, args: [], python: undefined },
      { project, target, pipArgs: [], buildEnvironment: [] },
      started,
    )
    expect(started).toHaveBeenCalledOnce()
    return target
  }

  test('may end at once', async () => {
    for (let turn = 0; turn < 10; turn++) await run('exit 0')
  })

  test('gets no input to wait for', async () => {
    await run('cat; ! read answer < /dev/tty')
  })

  test('takes the processes with it that it started', async () => {
    const folder = await run(`sleep 600 > /dev/null 2>&1 &\necho $! > "$(dirname "$0")/pid"`)
    const pid = (await readFile(path.join(folder, 'pid'), 'utf8')).trim()
    await expect.poll(() => isRunning(pid)).toBe(false)
  })

  test('is not waited for if a process in a session of its own keeps its output open, and ends that', async () => {
    const daemon =
      'import os, sys; os.setsid(); open(sys.argv[1], "w").write(str(os.getpid())); os.execvp("sleep", ["sleep", "600"])'
    const folder = await run(
      `pid="$(dirname "$0")/pid"\n${PYTHON} -c '${daemon}' "$pid" &\nuntil [ -s "$pid" ]; do sleep 0.1; done`,
    )
    const pid = await readFile(path.join(folder, 'pid'), 'utf8')
    await expect.poll(() => isRunning(pid)).toBe(false)
  })

  test('says that a signal ended it', async () => {
    await expect(run('kill -9 $$')).rejects.toThrow('pip was killed by a signal')
  })
})
