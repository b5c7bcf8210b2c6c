import { build } from '../build/build.ts'
import { requireUnchanged } from '../build/check-unchanged.ts'
import { writeSummary } from '../github/job-summary.ts'
import { setOutputs } from '../github/outputs.ts'
import { readBuildInputs } from '../inputs/read-inputs.ts'
import { findTag } from '../python/release-tag.ts'
import { buildOutputs, SKIPPED } from '../report/outputs.ts'
import { summarizeBuild, summarizeSkipped } from '../report/summary.ts'

/** Installs the package into the build directory, and checks it. */
export async function run(): Promise<void> {
  const inputs = readBuildInputs()
  const tag = await findTag(inputs.releaseTag)
  const built = await build(inputs, tag)
  setOutputs(built ? buildOutputs(built) : SKIPPED)
  if (inputs.summary) {
    writeSummary(built ? summarizeBuild(built) : summarizeSkipped(tag, inputs.project))
  }
  if (built) await requireUnchanged(built)
}
