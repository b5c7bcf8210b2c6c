import { warning } from '@actions/core'
import { appendToCommandFile } from './command-files.ts'

/** Adds Markdown to the job summary, where the runner has one. */
export function writeSummary(markdown: string): void {
  try {
    appendToCommandFile('GITHUB_STEP_SUMMARY', markdown)
  } catch (error) {
    // What it reports is done: no reason to fail the step.
    warning(`The job summary could not be written: ${error}`)
  }
}
