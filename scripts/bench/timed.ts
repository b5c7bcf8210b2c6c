import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

// Never in a way that blocks this process: the server waits until somebody has read its log.
const execute = promisify(execFile)

/** A command of a contender. */
export interface Command {
  /** Program and arguments. */
  readonly command: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
}

/** Where commands run. */
export interface Setting {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * Runs a command, once the disk has written what came before it.
 * @returns the seconds that it takes
 * @throws Error with what it printed, if it fails
 */
export async function timed({ command, variables }: Command, setting: Setting): Promise<number> {
  await execute('sync')
  const [file = '', ...args] = command
  const { cwd, env } = setting
  const start = performance.now()
  const options = { cwd, env: { ...env, ...variables }, maxBuffer: 2 ** 26 }
  await execute(file, args, options).catch(({ stdout, stderr, ...cause }) => {
    throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`, { cause })
  })
  return (performance.now() - start) / 1_000
}
