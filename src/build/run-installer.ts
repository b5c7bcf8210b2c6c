import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import * as core from '@actions/core'
import { messageOf, UserError } from '../text/user-error.ts'

/** How to run an installer. */
export interface RunOptions {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Called when it has been started. */
  readonly meanwhile: () => void
}

/** What an installer left when it had ended. */
export interface InstallerRun {
  readonly exitCode: number
  /** Everything that it printed. */
  readonly output: string
}

const windows = process.platform === 'win32'

/** Milliseconds for the last lines: a process that the installer left running can keep its output open for ever. */
const LAST_LINES = 3_000

/**
 * Runs an installer to its end, and shows what it prints. The toolkit can do that too, but neither without an input that a
 * build could wait for, nor in a process group: what the installer started must end with it, or with this process.
 * @throws UserError if it cannot be started
 */
export async function runInstaller(
  file: string,
  args: readonly string[],
  { cwd, env, meanwhile }: RunOptions,
): Promise<InstallerRun> {
  core.info(`[command]${[file, ...args].join(' ')}`)
  const child = await start(file, args, { cwd, env, detached: !windows })
  const end = () => endProcesses(child)
  // Before the temporary folders are removed, in which these processes write.
  process.prependOnceListener('exit', end)
  setImmediate(meanwhile)
  const texts = [show(child.stdout), show(child.stderr)]
  const closed = once(child, 'close')
  const [code, signal] = await once(child, 'exit')
  end()
  process.off('exit', end)
  await Promise.race([closed, setTimeout(LAST_LINES, undefined, { ref: false })])
  child.stdout.destroy()
  child.stderr.destroy()
  const exitCode = code ?? 128 + constants.signals[signal as NodeJS.Signals]
  return { exitCode, output: texts.map(text => text.join('')).join('\n') }
}

async function start(file: string, args: readonly string[], options: SpawnOptions) {
  try {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    await once(child, 'spawn')
    return child
  } catch (cause) {
    throw new UserError(`${file} could not be started: ${messageOf(cause)}`, {
      hint: 'Check the input pip-path: it must be an executable pip of this machine.',
      cause,
    })
  }
}

/** Shows what a process prints, and gives the list that it is kept in. */
function show(stream: Readable): readonly string[] {
  const texts: string[] = []
  stream.setEncoding('utf8').on('data', (text: string) => {
    texts.push(text)
    process.stdout.write(text)
  })
  return texts
}

/** Ends a process and those that it has started: all of its group, or on Windows its tree. */
function endProcesses({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined) return
  if (windows) {
    if (exitCode === null) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nobody is left.
  }
}
