import { spawn, spawnSync } from 'node:child_process'

/** Where and how to run a program. */
export interface ChildOptions {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** The id of the user to run as, if this is the superuser. */
  readonly uid?: number | undefined
  /** Gets the log as it is printed. */
  readonly onOutput?: ((text: string) => void) | undefined
}

/** Runs a program to its end, with nothing to read, and gives its exit code and all that it printed. */
export function runChild(
  command: string,
  args: readonly string[],
  { cwd, env, uid, onOutput }: ChildOptions,
): Promise<{ exitCode: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, uid, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text
        onOutput?.(text)
      })
    }
    child.on('error', reject)
    child.on('close', code => resolve({ exitCode: code ?? -1, log }))
  })
}

/** Whether a process is at work, by its id; not where one is left that nobody has waited for. */
export function isRunning(pid: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' })
  return /^[^Z\s]/.test(stdout.trim())
}
