import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { type ExecOutput, getExecOutput } from '@actions/exec'
import { messageOf, UserError } from '../../text/user-error.ts'

/** How to run an installer. */
export interface RunOptions {
  readonly cwd: string
  /** `TMPDIR` is a folder of this run alone: by it, its processes are known. */
  readonly env: Record<string, string> & { readonly TMPDIR: string }
  /** Called when it has been started. */
  readonly meanwhile: () => void
}

/** Milliseconds for the last lines: a process that the installer left running can keep its output open for ever. */
const LAST_LINES = 3_000

/**
 * Runs an installer to its end, and shows what it prints. It gets no input that a build could wait for, and what it has
 * started ends with it, or with this process.
 * @throws UserError if it cannot be started
 */
export async function runInstaller(
  file: string,
  args: readonly string[],
  { cwd, env, meanwhile }: RunOptions,
): Promise<ExecOutput> {
  const end = () => endProcesses(env.TMPDIR)
  // Before the temporary folders are removed, in which these processes write.
  process.prependOnceListener('exit', end)
  try {
    return await getExecOutput(`"${file}"`, [...args], {
      cwd,
      env,
      // The toolkit passes it to `end()` of the input: nothing is written, which could fail if the process has ended
      // already, and the callback is called when the process has been started.
      input: meanwhile as unknown as Buffer,
      delay: LAST_LINES,
      ignoreReturnCode: true,
    })
  } catch (cause) {
    throw new UserError(`${file} could not be started: ${messageOf(cause)}`, {
      section: 'pip-not-found',
      hint: 'Check the input pip-path: it must be an executable pip of this machine.',
      cause,
    })
  } finally {
    end()
    process.off('exit', end)
  }
}

/** More than any build, and fewer than what never ends. */
const MOST_ROUNDS = 20

/** Ends the processes that have a text in their environment. On Windows the runner does so at the end of the job. */
function endProcesses(text: string): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = process.platform === 'win32' ? [] : findProcesses(text)
    if (found.length === 0) return
    for (const pid of found) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
  }
}

/** The processes that have a text in their environment, which children inherit: also those that have left their parent. */
function findProcesses(text: string): number[] {
  if (process.platform === 'linux') {
    const all = readdirSync('/proc').filter(name => /^\d+$/.test(name))
    return all.filter(pid => environmentOf(pid).includes(text)).map(Number)
  }
  try {
    const list = execFileSync('ps', ['-A', '-E', '-ww', '-o', 'pid=,command='], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    const rows = list.split('\n').filter(row => row.includes(text))
    return rows.map(row => Number.parseInt(row, 10)).filter(pid => pid !== process.pid)
  } catch {
    return []
  }
}

/** The environment that a process began with; empty if it is that of another user, or has ended. */
function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1')
  } catch {
    return ''
  }
}
