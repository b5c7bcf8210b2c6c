import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The name of the Python on `PATH`; `scripts/prerequisites.mjs` has checked that there is one. */
export const PYTHON = process.platform === 'win32' ? 'python' : 'python3'

/**
 * Runs Python and gives what it prints.
 * @throws Error with what it wrote to stderr if it fails.
 */
export async function python(
  args: readonly string[],
  cwd?: string,
  executable = PYTHON,
): Promise<string> {
  const { stdout } = await run(executable, args, { cwd, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
