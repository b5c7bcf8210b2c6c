import { summary, warning } from '@actions/core'

/** Adds Markdown to the job summary, where the runner has one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  try {
    await summary.addRaw(markdown).write()
  } catch (error) {
    // What it tells of is done: no reason to fail the step.
    warning(`The job summary could not be written: ${error}`)
  }
}
