import * as core from '@actions/core'
import { build } from '../build/build.ts'
import { requireUnchanged } from '../build/check-unchanged.ts'
import { writeSummary } from '../github/job-summary.ts'
import { setOutputs } from '../github/outputs.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import { pack } from '../package/pack.ts'
import { loadJszip } from '../package/zip.ts'
import { readStaticName } from '../python/project/declared-name.ts'
import { findTag, taggedVersion } from '../python/release-tag.ts'
import { withSuffix } from '../python/version.ts'
import { declareArtifact } from '../report/declare-artifact.ts'
import { ALL_SKIPPED, previousOutputs, publishedOutputs, rootOutputs } from '../report/outputs.ts'
import { summarize, summarizeSkipped, summarizeUnchanged } from '../report/summary.ts'
import { checkAccess } from '../upload/check-access.ts'
import { locateSource } from '../upload/location.ts'
import { loadComparison, loadUpload } from './load-upload.ts'

/** Builds, packages and uploads in one step. */
export async function run(): Promise<void> {
  const inputs = readInputs()
  const tag = await findTag(inputs.releaseTag)
  const staticName = tag && (await readStaticName(inputs.project))
  const skips = tag && staticName && taggedVersion(tag, staticName) === undefined
  // Before the build, which takes much longer.
  const region = inputs.upload && !skips ? await checkAccess(inputs) : inputs.region
  if (inputs.upload && inputs.skipUnchanged && !skips) {
    const { skipUnchanged } = await import('../upload/skip-unchanged.ts')
    const published = await skipUnchanged(inputs.project, { ...inputs, region }, tag)
    if (published) {
      setOutputs(publishedOutputs(published))
      if (inputs.summary) writeSummary(summarizeUnchanged(published))
      return
    }
  }
  const checkOnly = inputs.upload === 'check'
  // While pip runs; what fails to load fails again where it is needed.
  const loadLater = () =>
    void Promise.allSettled([loadJszip(), inputs.upload && loadUpload(checkOnly)])
  const built = await build(inputs, tag, loadLater)
  if (!built) {
    setOutputs(ALL_SKIPPED)
    if (inputs.summary) writeSummary(summarizeSkipped(tag, inputs.project))
    return
  }
  const version = withSuffix(built.version, inputs.versionSuffix, built.versionPlace)
  const archive = await pack(inputs, { entries: built.files })
  await requireUnchanged(built)
  const artifact = { ...built, ...archive, version }
  const location = locateSource(inputs.bucketPrefix, artifact)
  const stored = inputs.upload
    ? await (await loadUpload(checkOnly))({ ...inputs, region }, location, artifact)
    : undefined
  if (!inputs.upload) core.info(`Not uploaded. It would go to ${location.uri}`)
  const results = { version, build: built, archive, location, upload: stored }
  setOutputs(rootOutputs(results))
  declareArtifact(archive)
  const comparison =
    stored && (await loadComparison()).compareWithPrevious(inputs, stored, artifact)
  setOutputs(previousOutputs(await comparison))
  if (inputs.summary) writeSummary(summarize(results, await comparison))
  await requireUnchanged(built)
}
