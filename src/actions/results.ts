import { writeSummary } from '../github/job-summary.ts'
import { setOutputs } from '../github/outputs.ts'
import { readResultsInputs } from '../inputs/read-inputs.ts'
import { collectResults } from '../projects/collect-results.ts'
import { summarizeProjects } from '../projects/results-summary.ts'

/** Collects what became of each project of a matrix. */
export async function run(): Promise<void> {
  const inputs = readResultsInputs()
  const results = await collectResults(inputs)
  setOutputs({ results: JSON.stringify(results) })
  if (inputs.summary) writeSummary(summarizeProjects(results))
}
