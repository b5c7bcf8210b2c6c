import * as core from '@actions/core'
import { pointTo } from './github/annotation.ts'
import { writeSummary } from './github/job-summary.ts'
import { wantsSummary } from './inputs/read-inputs.ts'
import { summarizeFailure } from './report/failure-summary.ts'
import { forLog } from './text/format.ts'
import { messageOf, UserError } from './text/user-error.ts'

/**
 * The one error boundary: runs an action and turns whatever it throws into a failed step.
 * The exit code is set instead of calling `process.exit`, which would cut off output still being written.
 */
export async function runAction(action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (thrown) {
    process.exitCode = 1
    const error = thrown instanceof UserError ? thrown : bug(thrown)
    const underneath = thrown instanceof UserError ? causeOf(thrown) : stackOf(thrown)
    if (underneath !== undefined) core.info(muted(underneath))
    core.error(`${error.message}\n${error.hint}`, {
      title: 'Build Lambda Source',
      ...pointTo(error),
    })
    if (wantsSummary()) {
      await writeSummary(error.summary ?? summarizeFailure(error.message, error.hint))
    }
  }
}

/** Of a mistake, the stack would only lead into this action. */
function causeOf({ cause }: UserError): string | undefined {
  return cause === undefined ? undefined : `Caused by: ${messageOf(cause)}`
}

function stackOf(thrown: unknown): string {
  return (thrown instanceof Error && thrown.stack) || String(thrown)
}

function bug(thrown: unknown): UserError {
  return new UserError(`Unexpected failure: ${messageOf(thrown)}`, {
    hint:
      'This looks like a bug in Build Lambda Source. Nothing was overwritten in S3. ' +
      'Please open an issue with the log of this step.',
  })
}

/** What is underneath can be text of a store or an index: no line of it begins like a command, or has control characters. */
function muted(text: string): string {
  return text
    .split('\n')
    .map(line => `\u001b[90m${forLog(line)}\u001b[39m`)
    .join('\n')
}
