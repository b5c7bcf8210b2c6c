import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { useBackends } from '../support/backends.ts'
import { isRunning } from '../support/child.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

await useBackends()

/** A build that starts another process, writes to a command file, and does not end. */
const ENDLESS = `
import os, subprocess, sys, tempfile
other = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
open(os.path.join(tempfile.gettempdir(), "left-behind"), "w").close()
open(os.path.join(os.environ["HOME"], "env"), "a").write("A=planted")
with open("pids", "w") as pids:
    pids.write(f"{os.getpid()} {other.pid} .")
other.wait()
`

// Windows has no signals; there, the runner ends the whole tree.
test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends the processes of the build and leaves no file', async (signal, code) => {
  const home = await writeFiles(await scratchFolder(), {
    env: 'B=1\n',
    'project/setup.py': ENDLESS,
    'temporary/.keep': '',
  })
  const workspace = path.join(home, 'project')
  const entry = pathToFileURL(path.join(ROOT, 'src/main.ts')).href
  const program = `import(${JSON.stringify(entry)}).then(({ run }) => run('build'))`
  const child = spawn(process.execPath, ['--no-warnings', '-e', program], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      HOME: home,
      GITHUB_ENV: path.join(home, 'env'),
      RUNNER_TEMP: path.join(home, 'temporary'),
      'INPUT_PROJECT-FILE': 'setup.py',
    },
  })
  let log = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    log += text
  })
  const ended = new Promise(resolve => child.on('close', resolve))
  const file = path.join(workspace, 'pids')
  const read = async () => (existsSync(file) ? (await readFile(file, 'utf8')).split(' ') : [])
  await expect.poll(async () => (await read()).length, { timeout: 50_000 }).toBe(3)
  const pids = (await read()).slice(0, 2)
  expect(pids.map(isRunning)).toEqual([true, true])

  child.kill(signal)
  expect(await ended).toBe(code)
  expect(log).toContain(`Cancelled (${signal}): the build and its processes are stopped`)
  await expect.poll(() => pids.map(isRunning)).toEqual([false, false])
  expect(await readdir(path.join(home, 'temporary'))).toEqual(['.keep'])
  expect(await readFile(path.join(home, 'env'), 'utf8')).toBe('B=1\n')
})
