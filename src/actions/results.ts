import { runAction } from '../action.ts'
import { readResultsInputs } from '../inputs.ts'
import { setOutputs } from '../outputs.ts'
import { collectResults } from '../results.ts'
import { summarizeProjects } from '../results-summary.ts'
import { writeSummary } from '../summary.ts'

await runAction(async () => {
  const inputs = readResultsInputs()
  const results = await collectResults(inputs)
  await setOutputs({ results: JSON.stringify(results) })
  if (inputs.summary) await writeSummary(summarizeProjects(results))
})
