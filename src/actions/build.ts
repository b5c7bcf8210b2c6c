import { runAction } from '../action.ts'
import { build } from '../build.ts'
import { readBuildInputs } from '../inputs.ts'
import { buildOutputs, SKIPPED, setOutputs } from '../outputs.ts'
import { summarizeBuild, writeSummary } from '../summary.ts'
import { findTag } from '../workflow.ts'

await runAction(async () => {
  const inputs = readBuildInputs()
  const built = await build(inputs, await findTag(inputs.releaseTag))
  if (!built) return setOutputs(SKIPPED)
  setOutputs(buildOutputs(built))
  if (inputs.summary) await writeSummary(summarizeBuild(built))
})
