import { writeSummary } from '../github/job-summary.ts'
import { setOutputs } from '../github/outputs.ts'
import { readArtifactInputs } from '../inputs/read-inputs.ts'
import { previousOutputs, uploadOutputs } from '../report/outputs.ts'
import { summarizeUpload } from '../report/summary.ts'
import { readArtifact } from '../upload/artifact.ts'
import { locateSource } from '../upload/location.ts'
import { loadComparison, loadUpload } from './load-upload.ts'

/** Stores a zip that an earlier step or job has packed, or asks whether it could be stored. */
export async function run(): Promise<void> {
  const inputs = readArtifactInputs()
  const artifact = await readArtifact(inputs)
  const location = locateSource(inputs.bucketPrefix, artifact)
  const store = await loadUpload(inputs.upload === 'check')
  const stored = await store(inputs, location, artifact)
  setOutputs(uploadOutputs(location, artifact.version, stored))
  const { compareWithPrevious } = await loadComparison()
  const comparison = await compareWithPrevious(inputs, stored, artifact)
  setOutputs(previousOutputs(comparison))
  if (inputs.summary) writeSummary(summarizeUpload(artifact, stored, comparison))
}
