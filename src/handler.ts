import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import * as core from './core.ts'
import { withoutSecrets } from './environment.ts'
import { messageOf, UserError } from './errors.ts'
import { explainHandler, type HandlerProblem } from './handler-problem.ts'
import { pointTo } from './place.ts'
import type { Project } from './project.ts'
import { moduleFile } from './source-file.ts'

/** A handler to find or to verify. */
export interface HandlerCheck {
  /** Folder of the installed package. */
  readonly directory: string
  /** `package.module.function`; absent: look for `lambda_handler` in a `lambda_function.py`. */
  readonly handler: string | undefined
  /** Path of the interpreter that reads the code. */
  readonly python: string
  readonly project: Project
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

/**
 * Makes sure that Lambda will find the handler in the artifact, by the rules of its runtime, and gives its name.
 * The code is read by Python's own parser and not imported: its dependencies are in layers, and importing would
 * run it. What cannot be decided by reading is a warning.
 * https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
 * @throws UserError if it is certain that the handler does not resolve.
 */
export async function checkHandler(check: HandlerCheck): Promise<string> {
  const report = await readHandler(check)
  for (const name of report.shadows) {
    core.warning(
      `The module "${name}" of the artifact hides the one of that name in Python's standard library.`,
      pointTo({ file: moduleFile(name, check.project) }),
    )
  }
  for (const { module, name, line } of report.warnings) {
    core.warning(
      `${module}.${name} (line ${line}) is an async function. Lambda does not await it, and fails on the coroutine that it returns.`,
      pointTo({ file: moduleFile(module, check.project), line }),
    )
  }
  const { problem } = report
  if (problem?.kind === 'unknown') {
    core.warning(
      `Reading ${problem.module} does not tell whether ${report.handler ?? 'its handler'} resolves: ${problem.reason}.`,
      pointTo({ file: moduleFile(problem.module, check.project) }),
    )
  } else if (problem) {
    throw await explainHandler(problem, report, check)
  }
  return report.handler ?? ''
}

/** Lets Python look at the artifact: isolated, without site packages, and without writing bytecode. */
export async function readHandler({
  directory,
  handler,
  python,
}: HandlerCheck): Promise<HandlerReport> {
  const program = readFileSync(new URL('./handler.py', import.meta.url), 'utf8')
  const args = ['-I', '-S', '-B', '-c', program, directory, ...(handler ? [handler] : [])]
  try {
    const { stdout } = await promisify(execFile)(python, args, { env: withoutSecrets(process.env) })
    return JSON.parse(stdout)
  } catch (cause) {
    throw new UserError(`The handler could not be checked with ${python}: ${lastLine(cause)}`, {
      hint: 'Set the input handler to none to publish without this check.',
      cause,
    })
  }
}

function lastLine(cause: unknown): string {
  return messageOf(cause).trim().split('\n').at(-1) ?? ''
}
