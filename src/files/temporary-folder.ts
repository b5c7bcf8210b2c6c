import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { messageOf, UserError } from '../text/user-error.ts'

/** A folder that is removed at the end of the scope that is `using` it, or of the process if that comes first. */
export interface TemporaryFolder extends Disposable {
  readonly path: string
}

/**
 * Makes an empty folder in the runner's temporary folder.
 * @throws UserError if that cannot be written to
 */
export function temporaryFolder(): TemporaryFolder {
  const folder = make(process.env.RUNNER_TEMP || tmpdir())
  // Again, if a process that was killed just now still finished a write.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', remove)
  return {
    path: folder,
    [Symbol.dispose]() {
      process.off('exit', remove)
      remove()
    },
  }
}

function make(parent: string): string {
  try {
    mkdirSync(parent, { recursive: true })
    return mkdtempSync(path.join(parent, 'build-lambda-source-'))
  } catch (cause) {
    throw new UserError(`No temporary folder can be created in ${parent}: ${messageOf(cause)}`, {
      section: 'runner-folders',
      hint: 'The variable RUNNER_TEMP names that folder: set it to one that this job may write to, on a disk with free space.',
      cause,
    })
  }
}
