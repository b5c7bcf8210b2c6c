import { constants } from 'node:os'
import * as core from '@actions/core'
import { guardCommandFiles } from './build/installer/guard-command-files.ts'
import { pointTo } from './github/annotation.ts'
import { keepCommandFiles, restoreCommandFiles } from './github/command-files.ts'
import { writeSummary } from './github/job-summary.ts'
import { setOutputs } from './github/outputs.ts'
import { wantsSummary } from './inputs/read-inputs.ts'
import { summarizeFailure } from './report/failure-summary.ts'
import { countWarnings, warningList } from './report/warning-list.ts'
import { firstSentence, forLog } from './text/format.ts'
import { troubleshootingUrl } from './text/troubleshooting.ts'
import { messageOf, UserError } from './text/user-error.ts'

/** The runner cancels a job with the first, and with the second if that is not enough. */
const CANCELLATIONS = ['SIGINT', 'SIGTERM'] as const

/**
 * The one error boundary: runs an action and turns whatever it throws into a failed step.
 * The exit code is set instead of calling `process.exit`, which would cut off output still being written.
 */
export async function runAction(action: () => Promise<void>): Promise<void> {
  keepCommandFiles()
  for (const signal of CANCELLATIONS) process.on(signal, cancel)
  try {
    await action()
    guardCommandFiles()
    setOutputs({ warnings: countWarnings() })
  } catch (thrown) {
    process.exitCode = 1
    report(thrown)
  } finally {
    for (const signal of CANCELLATIONS) process.off(signal, cancel)
  }
}

/** Ends this process at once, and with it the build's processes and the temporary folders, which wait for that. */
function cancel(signal: NodeJS.Signals): void {
  core.info(
    `Cancelled (${signal}): the build and its processes are stopped, and temporary folders are removed. ` +
      'Nothing was overwritten in S3.',
  )
  process.once('exit', restoreCommandFiles)
  process.exit(128 + constants.signals[signal])
}

function report(thrown: unknown): void {
  const error = thrown instanceof UserError ? thrown : (refusedBySystem(thrown) ?? bug(thrown))
  const underneath = thrown instanceof UserError ? causeOf(thrown) : stackOf(thrown)
  if (underneath !== undefined) core.info(muted(underneath))
  const more = troubleshootingUrl(error.section)
  core.error(`${error.message}\n${error.hint}\nMore about this: ${more}`, {
    title: 'Build Lambda Source',
    ...pointTo(error),
  })
  restoreCommandFiles()
  setOutputs({ warnings: countWarnings(), reason: firstSentence(error.message) })
  if (wantsSummary()) {
    const summary = error.summary ?? summarizeFailure(error.message, error.hint)
    const parts = [summary.trimEnd(), `[More about this](${more})`, warningList()]
    writeSummary(`${parts.join('\n\n').trimEnd()}\n`)
  }
  restoreCommandFiles()
}

/** Of a mistake, the stack would only lead into this action. */
function causeOf({ cause }: UserError): string | undefined {
  return cause === undefined ? undefined : `Caused by: ${messageOf(cause)}`
}

function stackOf(thrown: unknown): string {
  return (thrown instanceof Error && thrown.stack) || String(thrown)
}

/** What the operating system refuses is hardly a bug: a full disk, a missing permission, a deleted folder. */
function refusedBySystem(thrown: unknown): UserError | undefined {
  if (!(thrown instanceof Error && 'syscall' in thrown)) return undefined
  return new UserError(`The operating system refused an operation: ${thrown.message}`, {
    section: 'runner-folders',
    hint:
      'Check that the path exists, that the user of this job may use it, and that the disk is not full. ' +
      'Nothing was overwritten in S3. If all of that is right, please open an issue with the log of this step.',
  })
}

function bug(thrown: unknown): UserError {
  return new UserError(`Unexpected failure: ${messageOf(thrown)}`, {
    section: 'bug',
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
