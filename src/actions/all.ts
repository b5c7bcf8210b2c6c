import * as core from '@actions/core'
import { runAction } from '../action.ts'
import { pack } from '../archive.ts'
import { build } from '../build.ts'
import { readInputs } from '../inputs.ts'
import { locateSource } from '../layout.ts'
import { rootOutputs, SKIPPED, setOutputs } from '../outputs.ts'
import { summarize, writeSummary } from '../summary.ts'
import { upload } from '../upload.ts'
import { publishedVersion } from '../version.ts'
import { findTag } from '../workflow.ts'

await runAction(async () => {
  const inputs = readInputs()
  const built = await build(inputs, await findTag(inputs.releaseTag))
  if (!built) return setOutputs(SKIPPED)
  const version = publishedVersion(built.version, inputs.version)
  const archive = await pack(inputs)
  const artifact = { ...built, ...archive, version }
  const location = locateSource(inputs.bucketPrefix, artifact)
  const stored = inputs.upload ? await upload(inputs, location, artifact) : undefined
  if (!inputs.upload) core.info(`Not uploaded. It would go to ${location.uri}`)
  const results = { version, build: built, archive, location, upload: stored }
  setOutputs(rootOutputs(results))
  if (inputs.summary) await writeSummary(summarize(results))
})
