import * as core from '@actions/core'
import { messageOf, UserError } from './errors.ts'

/**
 * The one error boundary: runs an action and turns whatever it throws into a failed step.
 * The exit code is set instead of calling `process.exit`, which would cut off output still being written.
 */
export async function runAction(action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (thrown) {
    process.exitCode = core.ExitCode.Failure
    if (thrown instanceof UserError) reportMistake(thrown)
    else reportBug(thrown)
  }
}

function reportMistake(error: UserError): void {
  if (error.cause !== undefined) core.info(muted(`Caused by: ${messageOf(error.cause)}`))
  core.error(`${error.message}\n${error.hint}`, {
    title: 'Build Lambda Source',
    ...(error.file !== undefined && { file: error.file }),
    ...(error.line !== undefined && { startLine: error.line }),
  })
}

function reportBug(thrown: unknown): void {
  core.info(muted((thrown instanceof Error && thrown.stack) || String(thrown)))
  core.error(
    `Unexpected failure: ${messageOf(thrown)}\n` +
      'This looks like a bug in Build Lambda Source. Nothing was overwritten in S3. ' +
      'Please open an issue with the log of this step.',
    { title: 'Build Lambda Source' },
  )
}

function muted(text: string): string {
  return `\u001b[90m${text}\u001b[39m`
}
