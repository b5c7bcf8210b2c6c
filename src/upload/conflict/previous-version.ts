import * as core from '@actions/core'
import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import { listZip } from '../../files/zip-directory.ts'
import { warn } from '../../github/warning.ts'
import { compareVersions, findVersion } from '../../python/version.ts'
import { messageOf } from '../../text/user-error.ts'
import type { Artifact } from '../artifact.ts'
import type { UploadInputs } from '../inputs.ts'
import { siblingOf, versionsPrefix } from '../location.ts'
import type { Upload } from '../result.ts'
import { createClient } from '../s3/client.ts'
import { startDeadline } from '../s3/deadline.ts'
import { readZippedFiles } from '../s3/read-object.ts'
import type { Target } from '../s3/stored-object.ts'
import { type Comparison, compareFiles, withoutVersion } from './compare-files.ts'

/** What the comparison may take. The artifact is published already, and this is only about its summary. */
export interface Bounds {
  /** Milliseconds for everything. */
  readonly time: number
  /** Requests for a thousand versions each. */
  readonly pages: number
}

const BOUNDS: Bounds = { time: 10_000, pages: 5 }

// Without retries: what does not work at once is not worth a wait.
const PATIENCE = { connection: 2_000, silence: 5_000, retries: -1 }

/**
 * Compares an artifact that was just published, or could be, with the highest version below it in the same prefix. It reads the
 * lists of the two zips, not their content. It warns of an equal version that is stored under another spelling.
 * @returns undefined if the version was there already, if there is no such version, or if this role may not list or read; never throws
 */
export async function compareWithPrevious(
  inputs: UploadInputs,
  { status, location, region }: Upload,
  artifact: Pick<Artifact, 'bytes' | 'version'>,
  bounds: Bounds = BOUNDS,
): Promise<Comparison | undefined> {
  if (status === 'unchanged') return undefined
  const deadline = startDeadline({ ...PATIENCE, total: bounds.time })
  const client = await createClient({ region }, deadline)
  const target = { client, region, location, inputs }
  try {
    const previous = await findPrevious(target, artifact.version, bounds.pages)
    if (previous === undefined) return undefined
    const before = await readZippedFiles({ ...target, location: siblingOf(location, previous) })
    const after = listZip(artifact.bytes)
    return { previous, changes: compareFiles(withoutVersion(before), withoutVersion(after)) }
  } catch (error) {
    core.debug(`No comparison with an earlier version: ${messageOf(error)}`)
    return undefined
  } finally {
    client.destroy()
  }
}

/** The highest version below the given one, by the folders that are there; undefined if there are too many to list. */
async function findPrevious(
  { client, location, inputs }: Target,
  version: string,
  pages: number,
): Promise<string | undefined> {
  const prefix = versionsPrefix(location)
  const owner = inputs.expectedBucketOwner
  let highest: string | undefined
  let token: string | undefined
  for (let page = 0; page < pages; page++) {
    const answer = await client.send(
      new ListObjectsV2Command({
        Bucket: location.bucket,
        Prefix: prefix,
        Delimiter: '/',
        ...(owner && { ExpectedBucketOwner: owner }),
        ...(token && { ContinuationToken: token }),
      }),
    )
    for (const { Prefix = '' } of answer.CommonPrefixes ?? []) {
      const found = Prefix.slice(prefix.length, -1)
      // Folders that somebody else has made.
      if (findVersion(found) !== found) continue
      const order = compareVersions(found, version)
      if (order === 0 && found !== version) warnOfSpelling(found, version, prefix)
      if (order >= 0) continue
      if (highest === undefined || compareVersions(found, highest) > 0) highest = found
    }
    token = answer.NextContinuationToken
    if (!token) return highest
  }
  throw new Error(`there are more versions below ${prefix} than are listed`)
}

/** S3 knows keys, not versions: `1.0` and `1.0.0` have a key each, although Python takes them for one version. */
function warnOfSpelling(found: string, version: string, prefix: string): void {
  warn(
    `Version ${found} is published below ${prefix}, and for Python it is the same version as ${version}. ` +
      'Use one spelling in the project file.',
    { title: 'Build Lambda Source' },
  )
}
