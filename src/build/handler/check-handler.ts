import * as core from '@actions/core'
import { pointTo } from '../../github/annotation.ts'
import { moduleFile } from '../../python/source-file.ts'
import { explainHandler } from './explain-handler.ts'
import { readHandler } from './read-handler.ts'
import type { HandlerCheck } from './report.ts'

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
  for (const { module, name, line, reason } of report.warnings) {
    core.warning(
      `${module}.${name} (line ${line}) ${reason}.`,
      pointTo({ file: moduleFile(module, check.project), line }),
    )
  }
  const { problem } = report
  if (problem?.kind === 'unknown') {
    core.warning(
      `Reading ${problem.module} does not show whether ${report.handler ?? 'its handler'} resolves: ${problem.reason}.`,
      pointTo({ file: moduleFile(problem.module, check.project) }),
    )
  } else if (problem) {
    throw await explainHandler(problem, report, check)
  }
  return report.handler ?? ''
}
