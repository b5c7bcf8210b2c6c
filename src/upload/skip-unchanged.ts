import * as core from '@actions/core'
import { readStaticName, readStaticVersion } from '../python/project/declared-name.ts'
import type { Project } from '../python/project/project.ts'
import { readSourceTree } from '../python/project/source-tree.ts'
import { taggedVersion } from '../python/release-tag.ts'
import { findVersion } from '../python/version.ts'
import { messageOf } from '../text/user-error.ts'
import { BRIEFLY, findPublished, type Published, sourceOf } from './find-published.ts'
import type { UploadInputs } from './inputs.ts'
import { locateSource } from './location.ts'
import { withStore } from './open-store.ts'

/**
 * Looks before a build whether it would only repeat an earlier one: its version is stored, and was built from the source
 * that is checked out.
 * @returns undefined if that is not so, or if it cannot be known: then the build decides
 */
export async function skipUnchanged(
  project: Project,
  inputs: UploadInputs,
  tag: string | undefined,
): Promise<Published | undefined> {
  try {
    const packageName = await readStaticName(project)
    const source = sourceOf({
      packageName,
      declared: findVersion((await readStaticVersion(project)) ?? ''),
      tagged: tag && taggedVersion(tag, packageName),
      sourceTree: await readSourceTree(project),
      versionSuffix: inputs.versionSuffix,
    })
    if (!source) {
      core.info(
        'Not skipped: this needs name and version in the pyproject.toml, and a project folder without uncommitted changes.',
      )
      return undefined
    }
    const location = locateSource(inputs.bucketPrefix, source)
    const published = await withStore(inputs, location, { ...BRIEFLY, bytes: 0 }, ({ target }) =>
      findPublished(target, source),
    )
    core.info(
      published
        ? `Unchanged, so not built: ${location.uri} was built from the same source, ${source.sourceTree}`
        : `Not skipped: ${location.uri} is not stored, or not known to be built from the source tree ${source.sourceTree}`,
    )
    return published
  } catch (error) {
    core.info(`Not skipped, since S3 could not be asked: ${messageOf(error)}`)
    return undefined
  }
}
