import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { withoutSecrets } from './environment.ts'
import { messageOf, UserError } from './errors.ts'
import type { HandlerProblem } from './handler-problem.ts'

/** A handler, and who reads it. */
export interface HandlerToRead {
  /** Folder of the installed package. */
  readonly directory: string
  /** `package.module.function`; absent: look for `lambda_handler` in a `lambda_function.py`. */
  readonly handler: string | undefined
  /** Path of the interpreter that reads the code. */
  readonly python: string
}

/** What `handler.py` prints. */
export interface HandlerReport {
  /** Version of the interpreter, e.g. `3.13`. */
  readonly python: string
  readonly handler: string | null
  readonly problem: HandlerProblem | null
  /** Handlers of the artifact that the user may have meant. */
  readonly suggestions: readonly string[]
  readonly warnings: readonly { module: string; name: string; line: number }[]
  /** Modules of the artifact that hide modules of Python's standard library. */
  readonly shadows: readonly string[]
}

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
