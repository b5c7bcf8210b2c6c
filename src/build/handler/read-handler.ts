import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { messageOf, UserError } from '../../text/user-error.ts'
import { withoutSecrets } from '../environment.ts'
import type { ArtifactReport, HandlersToRead } from './report.ts'

/** Runs two files as one program. Their text would be too long for the command line of Windows. */
const PROGRAM =
  'import sys\nfor file in sys.argv[1:3]: exec(compile(open(file, encoding="utf-8").read(), file, "exec"), globals())'

/** More than what is found in the largest artifact. */
const MAX_OUTPUT = 64 * 1024 * 1024

/**
 * Lets Python look at the artifact: isolated, without site packages, and without writing bytecode.
 * @throws UserError if it cannot
 */
export async function readHandlers({
  directory: root,
  handlers,
  imports,
  python,
}: HandlersToRead): Promise<ArtifactReport> {
  const files = [
    new URL('./handler.py', import.meta.url),
    new URL('../imports/imports.py', import.meta.url),
  ]
  const request = JSON.stringify({ root, handlers, imports })
  const args = ['-I', '-S', '-B', '-c', PROGRAM, ...files.map(file => fileURLToPath(file)), request]
  const options = { env: withoutSecrets(process.env), maxBuffer: MAX_OUTPUT }
  try {
    return JSON.parse((await promisify(execFile)(python, args, options)).stdout)
  } catch (cause) {
    const reason = messageOf(cause).trim().split('\n').at(-1)
    throw new UserError(`The handler could not be checked with ${python}: ${reason}`, {
      hint: 'Set the input handler to none to publish without this check.',
      cause,
    })
  }
}
