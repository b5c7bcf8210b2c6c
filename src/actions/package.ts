import { writeSummary } from '../github/job-summary.ts'
import { setOutputs } from '../github/outputs.ts'
import { readPackageInputs } from '../inputs/read-inputs.ts'
import { pack } from '../package/pack.ts'
import { packageOutputs } from '../report/outputs.ts'
import { summarizeArchive } from '../report/summary.ts'

/** Packs the build directory into the zip. */
export async function run(): Promise<void> {
  const inputs = readPackageInputs()
  const archive = await pack(inputs)
  setOutputs(packageOutputs(archive))
  if (inputs.summary) writeSummary(summarizeArchive(archive))
}
