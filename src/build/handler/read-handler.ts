import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { messageOf, UserError } from '../../text/user-error.ts'
import { withoutSecrets } from '../environment.ts'
import type { HandlerReport, HandlerToRead } from './report.ts'

/** A Python that has started, and waits. */
export interface HandlerReader {
  /**
   * Lets it look at the artifact, once: isolated, without site packages, and without writing bytecode.
   * @throws UserError if it cannot
   */
  readonly read: () => Promise<HandlerReport>
  /** Lets it end if nothing is to be read. */
  readonly stop: () => void
}

/** Starts Python, so that nobody has to wait for it when the artifact is there. */
export function startReader({ directory, handler, python }: HandlerToRead): HandlerReader {
  const program = readFileSync(new URL('./handler.py', import.meta.url), 'utf8')
  const args = ['-I', '-S', '-B', '-c', program, directory, ...(handler ? [handler] : [])]
  const running = promisify(execFile)(python, args, { env: withoutSecrets(process.env) })
  const { stdin } = running.child
  // What fails meanwhile is reported by `read`.
  running.catch(() => {})
  stdin?.on('error', () => {})
  return {
    async read() {
      try {
        stdin?.end('read')
        return JSON.parse((await running).stdout)
      } catch (cause) {
        throw new UserError(`The handler could not be checked with ${python}: ${lastLine(cause)}`, {
          hint: 'Set the input handler to none to publish without this check.',
          cause,
        })
      }
    },
    stop: () => stdin?.end(),
  }
}

function lastLine(cause: unknown): string {
  return messageOf(cause).trim().split('\n').at(-1) ?? ''
}
