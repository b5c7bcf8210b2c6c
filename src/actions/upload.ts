import { runAction } from '../action.ts'
import { readArtifact } from '../artifact.ts'
import { readArtifactInputs } from '../inputs.ts'
import { locateSource } from '../layout.ts'
import { setOutputs, uploadOutputs } from '../outputs.ts'
import { compareWithPrevious } from '../previous.ts'
import { summarizeUpload, writeSummary } from '../summary.ts'
import { upload } from '../upload.ts'

await runAction(async () => {
  const inputs = readArtifactInputs()
  const artifact = await readArtifact(inputs)
  const location = locateSource(inputs.bucketPrefix, artifact)
  const stored = await upload(inputs, location, artifact)
  setOutputs(uploadOutputs(location, stored))
  if (!inputs.summary) return
  const comparison = await compareWithPrevious(inputs, stored, artifact)
  await writeSummary(summarizeUpload(inputs, stored, comparison))
})
