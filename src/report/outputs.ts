import type { Build } from '../build/result.ts'
import type { Outputs } from '../github/outputs.ts'
import type { Archive } from '../package/result.ts'
import type { Comparison } from '../upload/conflict/compare-files.ts'
import type { Published } from '../upload/find-published.ts'
import type { ObjectLocation } from '../upload/location.ts'
import type { Status, Upload } from '../upload/result.ts'

/** What the three stages gave. */
export interface Results {
  /** The version that the artifact is published under. */
  readonly version: string
  readonly build: Build
  readonly archive: Archive
  /** Where the artifact is, or would go without an upload. */
  readonly location: ObjectLocation
  /** Absent if S3 was not asked. */
  readonly upload: Upload | undefined
}

/** The outputs of the all-in-one action: those of the step actions. */
export function rootOutputs({ version, build, archive, location, upload }: Results): Outputs {
  return {
    ...uploadOutputs(location, version, upload),
    ...packageOutputs(archive),
    ...buildOutputs(build),
    version,
  }
}

/** The outputs of the action `build`. */
export function buildOutputs(build: Build): Outputs {
  return {
    'build-directory': build.directory,
    'package-name': build.packageName,
    version: build.version,
    handler: build.handler,
    handlers: JSON.stringify(build.handlers),
    requirements: JSON.stringify(build.requirements),
    'source-tree': build.sourceTree ?? '',
    skipped: 'false',
  }
}

/** The outputs of the actions that build, where a release tag names another package. */
export const SKIPPED: Outputs = { skipped: 'true' }

/** Those of the all-in-one action. */
export const ALL_SKIPPED: Outputs = { ...SKIPPED, status: 'skipped' satisfies Status }

/** The outputs of the all-in-one action for a version that was published before from the same source: all but paths. */
export function publishedOutputs(published: Published): Outputs {
  const { location, version } = published
  return {
    ...uploadOutputs(location, version, published),
    'package-name': published.packageName,
    'source-tree': published.sourceTree,
    sha256: published.sha256,
    'code-sha256': published.codeSha256,
    'zip-size': String(published.zipSize),
    'unzipped-size': String(published.unzippedSize),
    handler: published.handlers[0] ?? '',
    handlers: JSON.stringify(published.handlers),
    requirements: JSON.stringify(published.requirements),
    skipped: 'false',
  }
}

/** The output of the actions that upload, which is known after all others. */
export function previousOutputs(comparison: Comparison | undefined): Outputs {
  return { 'previous-version': comparison?.previous ?? '' }
}

/** The outputs of the action `package`. */
export function packageOutputs(archive: Archive): Outputs {
  return {
    'zip-path': archive.zipPath,
    sha256: archive.sha256,
    'code-sha256': archive.codeSha256,
    'zip-size': String(archive.zipSize),
    'unzipped-size': String(archive.unzippedSize),
  }
}

/**
 * The outputs of the action `upload`.
 * @param version that the artifact is published under
 * @param upload absent if S3 was not asked
 */
export function uploadOutputs(
  location: ObjectLocation,
  version: string,
  upload: Upload | undefined,
): Outputs {
  return {
    's3-uri': location.uri,
    version,
    'console-url': upload?.consoleUrl ?? '',
    bucket: location.bucket,
    key: location.key,
    'version-id': upload?.versionId ?? '',
    status: upload?.status ?? ('built' satisfies Status),
    uploaded: String(upload?.status === 'published'),
  }
}
