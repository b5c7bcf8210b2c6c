import * as core from '@actions/core'
import { runAction } from '../action.ts'
import { pack } from '../archive.ts'
import { build } from '../build.ts'
import { readInputs } from '../inputs.ts'
import { locateSource } from '../layout.ts'
import { rootOutputs, setOutputs } from '../outputs.ts'
import { writeSummary } from '../summary.ts'
import { upload } from '../upload.ts'
import { publishedVersion } from '../version.ts'

await runAction(async () => {
  const inputs = readInputs()
  const built = await build(inputs)
  const version = publishedVersion(built.version, inputs.version)
  const archive = await pack(inputs)
  const location = locateSource(inputs.bucketPrefix, version)
  const stored = inputs.upload
    ? await upload(inputs, location, { ...built, ...archive, version })
    : undefined
  if (!inputs.upload) core.info(`Not uploaded. It would go to ${location.uri}`)
  const results = { version, build: built, archive, location, upload: stored }
  setOutputs(rootOutputs(results))
  if (inputs.summary) await writeSummary(results)
})
