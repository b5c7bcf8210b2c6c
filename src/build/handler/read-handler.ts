import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { messageOf, UserError } from '../../text/user-error.ts'
import { withoutSecrets } from '../environment.ts'
import type { HandlerReport, HandlerToRead } from './report.ts'

/**
 * Lets Python look at the artifact: isolated, without site packages, and without writing bytecode.
 * @throws UserError if it cannot
 */
export async function readHandler(asked: HandlerToRead): Promise<HandlerReport> {
  const { directory, handler, python } = asked
  const program = readFileSync(new URL('./handler.py', import.meta.url), 'utf8')
  const args = ['-I', '-S', '-B', '-c', program, directory, ...(handler ? [handler] : [])]
  try {
    const { stdout } = await promisify(execFile)(python, args, { env: withoutSecrets(process.env) })
    return JSON.parse(stdout)
  } catch (cause) {
    const reason = messageOf(cause).trim().split('\n').at(-1)
    throw new UserError(`The handler could not be checked with ${python}: ${reason}`, {
      hint: 'Set the input handler to none to publish without this check.',
      cause,
    })
  }
}
