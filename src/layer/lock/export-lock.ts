import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { runApart } from '../../build/installer/run-apart.ts'
import { temporaryFolder } from '../../files/temporary-folder.ts'
import { showPath } from '../../github/annotation.ts'
import { UserError } from '../../text/user-error.ts'
import type { LockFile } from './requirements.ts'

/** A tool that exports its lock file. */
interface Exporter {
  /** Its name. */
  readonly tool: string
  /** Path of its executable. */
  readonly file: string
  /** Its arguments, up to the path of the file that it writes. */
  readonly args: readonly string[]
  readonly cwd: string
  /** What to do if it fails. */
  readonly hint: string
}

/** Lines of what it has said last. */
const SHOWN = 8

/**
 * Lets a tool export a lock file, apart from the job as every program of others.
 * @returns the text of a requirements file
 * @throws UserError if it fails, with its own words
 */
export async function exportLock(
  { tool, file, args, cwd, hint }: Exporter,
  lock: LockFile,
  pass: readonly string[],
): Promise<string> {
  using scratch = temporaryFolder()
  using target = temporaryFolder()
  const output = path.join(target.path, 'requirements.txt')
  const quiet = [...args.slice(0, 1), '--quiet', ...args.slice(1), output]
  const title = `${tool} export ${showPath(lock.file)}`
  const run = await runApart({ file, args: quiet, title, cwd, pass }, scratch.path)
  if (run.exitCode === 0) return await readFile(output, 'utf8')
  const said = stripVTControlCharacters(`${run.stdout}\n${run.stderr}`)
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => line !== '')
    .slice(-SHOWN)
  throw new UserError(
    [`${tool} could not export ${showPath(lock.file)} (exit code ${run.exitCode}).`, ...said].join(
      '\n',
    ),
    { section: 'lock-file', hint, ...lock.place },
  )
}
