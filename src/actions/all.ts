import { runAction } from '../action.ts'
import { prepare } from '../ahead.ts'
import { pack } from '../archive.ts'
import { build } from '../build.ts'
import * as core from '../core.ts'
import { readInputs } from '../inputs.ts'
import { locateSource } from '../layout.ts'
import { rootOutputs, SKIPPED, setOutputs } from '../outputs.ts'
import { summarize, summarizeSkipped, writeSummary } from '../summary.ts'
import { publishedVersion } from '../version.ts'
import { findTag } from '../workflow.ts'

await runAction(async () => {
  const inputs = readInputs()
  const tag = await findTag(inputs.releaseTag)
  const built = await build(inputs, tag, () => prepare(inputs))
  if (!built) {
    await setOutputs(SKIPPED)
    if (inputs.summary) await writeSummary(summarizeSkipped(tag, inputs.project))
    return
  }
  const version = publishedVersion(built.version, inputs.version, built.versionPlace)
  const archive = await pack(inputs)
  const artifact = { ...built, ...archive, version }
  const location = locateSource(inputs.bucketPrefix, artifact)
  const { upload } = inputs.upload ? await import('../upload.ts') : { upload: undefined }
  const stored = await upload?.(inputs, location, artifact)
  if (!inputs.upload) core.info(`Not uploaded. It would go to ${location.uri}`)
  const results = { version, build: built, archive, location, upload: stored }
  await setOutputs(rootOutputs(results))
  if (!inputs.summary) return
  const load = () => import('../previous.ts')
  const comparison = stored && (await (await load()).compareWithPrevious(inputs, stored, artifact))
  await writeSummary(summarize(results, comparison))
})
