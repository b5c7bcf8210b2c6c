import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { messageOf, UserError } from '../../text/user-error.ts'
import { withoutSecrets } from '../installer/environment.ts'
import type { ArtifactReport, HandlersToRead } from './report.ts'

/** More than what is found in the largest artifact. */
const MAX_OUTPUT = 64 * 1024 * 1024

/**
 * Lets Python look at the artifact: isolated, without site packages, and without writing bytecode.
 * @throws UserError if it cannot
 */
export async function readHandlers({
  directory: root,
  handlers,
  foreignHandlers = [],
  imports,
  python,
}: HandlersToRead): Promise<ArtifactReport> {
  const program = [
    readFileSync(new URL('./handler.py', import.meta.url), 'utf8'),
    readFileSync(new URL('../imports/imports.py', import.meta.url), 'utf8'),
  ].join('\n')
  const args = [
    '-I',
    '-S',
    '-B',
    '-',
    JSON.stringify({ root, handlers, imports, foreign: foreignHandlers }),
  ]
  const options = { env: withoutSecrets(process.env), maxBuffer: MAX_OUTPUT }
  try {
    const running = promisify(execFile)(python, args, options)
    // Its text would be too long for the command line of Windows. A Python that does not start reads none of it.
    running.child.stdin?.on('error', () => {})
    running.child.stdin?.end(program)
    return JSON.parse((await running).stdout)
  } catch (cause) {
    const reason = messageOf(cause).trim().split('\n').at(-1)
    throw new UserError(`The handler could not be checked with ${python}: ${reason}`, {
      section: 'handler-not-checked',
      hint: 'Set the input handler to none to publish without this check.',
      cause,
    })
  }
}
