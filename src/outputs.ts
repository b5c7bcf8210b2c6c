import * as core from '@actions/core'
import type { Archive } from './archive.ts'
import type { Build } from './build.ts'
import type { ObjectLocation } from './layout.ts'
import type { Upload } from './upload.ts'

/** What the three stages gave. */
export interface Results {
  /** The version that the artifact is published under. */
  readonly version: string
  readonly build: Build
  readonly archive: Archive
  /** Where the artifact is, or would go without an upload. */
  readonly location: ObjectLocation
  /** Absent if no upload was asked for. */
  readonly upload: Upload | undefined
}

/** The outputs of the all-in-one action by name; all of them texts, as GitHub keeps them. */
export function rootOutputs({
  version,
  build,
  archive,
  location,
  upload,
}: Results): Record<string, string> {
  return {
    's3-uri': location.uri,
    sha256: archive.sha256,
    'console-url': upload?.consoleUrl ?? '',
    version,
    'package-name': build.packageName,
    handler: build.handler,
    requirements: JSON.stringify(build.requirements),
    bucket: location.bucket,
    key: location.key,
    'version-id': upload?.versionId ?? '',
    'code-sha256': archive.codeSha256,
    'zip-path': archive.zipPath,
    'zip-size': String(archive.zipSize),
    'unzipped-size': String(archive.unzippedSize),
    uploaded: String(upload?.uploaded ?? false),
  }
}

/** Sets outputs of the step. */
export function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}
