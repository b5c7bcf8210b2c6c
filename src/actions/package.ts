import { runAction } from '../action.ts'
import { pack } from '../archive.ts'
import { readPackageInputs } from '../inputs.ts'
import { packageOutputs, setOutputs } from '../outputs.ts'
import { summarizeArchive, writeSummary } from '../summary.ts'

await runAction(async () => {
  const inputs = readPackageInputs()
  const archive = await pack(inputs)
  await setOutputs(packageOutputs(archive))
  if (inputs.summary) await writeSummary(summarizeArchive(archive))
})
