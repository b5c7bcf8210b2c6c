import { pointTo } from '../../github/annotation.ts'
import { warn } from '../../github/warning.ts'
import { moduleFile } from '../../python/source-file.ts'
import { checkImports } from '../imports/check-imports.ts'
import { explainHandler } from './explain-handler.ts'
import { readHandlers } from './read-handler.ts'
import type { HandlerCheck, HandlerReport } from './report.ts'

/**
 * Makes sure that Lambda will find the handlers in the artifact, by the rules of its runtime, and what they import.
 * The code is read by Python's own parser and not imported: its dependencies are in layers, and importing would
 * run it. If the check is inconclusive, you get a warning.
 * https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
 * @returns their names
 * @throws UserError if it is certain that a handler does not resolve, or that its module cannot be imported.
 */
export async function checkHandlers(check: HandlerCheck): Promise<string[]> {
  const report = await readHandlers(check)
  for (const name of report.shadows) {
    warn(
      `The module "${name}" of the artifact hides the module of that name in Python's standard library. Rename it.`,
      pointTo({ file: moduleFile(name, check.project) }),
    )
  }
  for (const handler of report.handlers) await checkHandler(handler, report.python, check)
  await checkImports(report, check)
  return report.handlers.map(({ handler }) => handler ?? '')
}

async function checkHandler(
  report: HandlerReport,
  python: string,
  check: HandlerCheck,
): Promise<void> {
  for (const { module, name, line, reason } of report.warnings) {
    warn(
      `${module}.${name} (line ${line}) ${reason}.`,
      pointTo({ file: moduleFile(module, check.project), line }),
    )
  }
  const { problem } = report
  if (problem?.kind === 'unknown') {
    warn(
      `Reading ${problem.module} does not show whether ${report.handler ?? 'its handler'} resolves: ${problem.reason}. ` +
        'handler: none switches this check off.',
      pointTo({ file: moduleFile(problem.module, check.project) }),
    )
  } else if (problem) {
    throw await explainHandler(problem, { ...report, python }, check)
  }
}
