import { runAction } from '../action.ts'
import { loadAhead } from '../ahead.ts'
import { build } from '../build.ts'
import { loadToolkit } from '../core.ts'
import { readBuildInputs } from '../inputs.ts'
import { buildOutputs, SKIPPED, setOutputs } from '../outputs.ts'
import { summarizeBuild, summarizeSkipped, writeSummary } from '../summary.ts'
import { findTag } from '../workflow.ts'

await runAction(async () => {
  const inputs = readBuildInputs()
  const tag = await findTag(inputs.releaseTag)
  const built = await build(inputs, tag, () => loadAhead([loadToolkit]))
  await setOutputs(built ? buildOutputs(built) : SKIPPED)
  if (!inputs.summary) return
  await writeSummary(built ? summarizeBuild(built) : summarizeSkipped(tag, inputs.project))
})
