import { runAction } from '../action.ts'
import { loadAhead } from '../ahead.ts'
import { pack } from '../archive.ts'
import { build } from '../build.ts'
import { loadJszip } from '../compress.ts'
import * as core from '../core.ts'
import { readInputs } from '../inputs.ts'
import { locateSource } from '../layout.ts'
import { rootOutputs, SKIPPED, setOutputs } from '../outputs.ts'
import { summarize, summarizeSkipped, writeSummary } from '../summary.ts'
import { publishedVersion } from '../version.ts'
import { findTag } from '../workflow.ts'

// Where nothing is uploaded, the AWS SDK is never loaded.
const loadUpload = () => import('../upload.ts')

await runAction(async () => {
  const inputs = readInputs()
  const tag = await findTag(inputs.releaseTag)
  const ahead = [loadJszip, core.loadToolkit, ...(inputs.upload ? [loadUpload] : [])]
  const built = await build(inputs, tag, () => loadAhead(ahead))
  if (!built) {
    await setOutputs(SKIPPED)
    if (inputs.summary) await writeSummary(summarizeSkipped(tag, inputs.project))
    return
  }
  const version = publishedVersion(built.version, inputs.version, built.versionPlace)
  const archive = await pack(inputs)
  const artifact = { ...built, ...archive, version }
  const location = locateSource(inputs.bucketPrefix, artifact)
  const stored = inputs.upload
    ? await (await loadUpload()).upload(inputs, location, artifact)
    : undefined
  if (!inputs.upload) core.info(`Not uploaded. It would go to ${location.uri}`)
  const results = { version, build: built, archive, location, upload: stored }
  await setOutputs(rootOutputs(results))
  if (!inputs.summary) return
  const load = () => import('../previous.ts')
  const comparison = stored && (await (await load()).compareWithPrevious(inputs, stored, artifact))
  await writeSummary(summarize(results, comparison))
})
