import { runAction } from '../action.ts'
import { readArtifact } from '../artifact.ts'
import { readArtifactInputs } from '../inputs.ts'
import { locateSource } from '../layout.ts'
import { setOutputs, uploadOutputs } from '../outputs.ts'
import { summarizeUpload, writeSummary } from '../summary.ts'

await runAction(async () => {
  const inputs = readArtifactInputs()
  const artifact = await readArtifact(inputs)
  const location = locateSource(inputs.bucketPrefix, artifact)
  const { upload } = await import('../upload.ts')
  const stored = await upload(inputs, location, artifact)
  await setOutputs(uploadOutputs(location, stored))
  if (!inputs.summary) return
  const { compareWithPrevious } = await import('../previous.ts')
  const comparison = await compareWithPrevious(inputs, stored, artifact)
  await writeSummary(summarizeUpload(artifact, stored, comparison))
})
