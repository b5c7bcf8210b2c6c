import { digestOf } from '../../files/digest.ts'
import { formatSize } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import type { Artifact } from '../artifact.ts'
import type { StoredUpload } from '../result.ts'
import { attempts, errorStatus } from '../s3/s3-error.ts'
import {
  type Content,
  describeStored,
  readContent,
  type StoredObject,
  type Target,
} from '../s3/stored-object.ts'
import { compareArchives } from './compare-zips.ts'
import { type Conflict, conflictMessage, conflictSummary, wayOut } from './conflict-report.ts'

interface Attempted extends Artifact {
  /** Of the call of stage `upload` that found the key taken. */
  readonly uploadId: string | undefined
}

/**
 * The key is taken: fine if it holds the same bytes, an error that says what differs if not.
 * @param refusal S3's answer to the put
 */
export async function acceptStored(
  target: Target,
  artifact: Attempted,
  refusal: unknown,
): Promise<StoredUpload> {
  const stored = await describe(target, refusal)
  // An attempt of ours may have got through although its answer did not: the object that is found then is our own.
  const same = {
    versionId: stored.versionId,
    uploaded: stored.metadata.upload_id === artifact.uploadId,
  }
  const sameSize = stored.size === artifact.bytes.length
  if (sameSize && stored.sha256 === artifact.sha256) return same
  const content = await readContent(target, stored)
  // The content has the last word: some stores give a checksum of parts for one of the whole, and notes can be wrong.
  const actual = 'bytes' in content ? digestOf(content.bytes).sha256 : undefined
  if (actual === artifact.sha256) return same
  const digest = actual ?? stored.sha256
  const undecided = digest === artifact.sha256 || (digest === undefined && sameSize)
  if (undecided && 'reason' in content) {
    throw new UserError(`${target.location.uri} exists already, and cannot be compared.`, {
      hint: `${content.reason} Nothing was overwritten. Raise the version and publish again.`,
      cause: refusal,
    })
  }
  const conflict = {
    artifact,
    location: target.location,
    stored: { ...stored, sha256: digest },
    difference: await difference(content, artifact),
  }
  throw new UserError(conflictMessage(conflict), {
    hint: `Nothing was overwritten. ${wayOut(conflict)}`,
    summary: conflictSummary(conflict),
    ...artifact.versionPlace,
  })
}

async function describe(target: Target, refusal: unknown): Promise<StoredObject> {
  const { uri } = target.location
  const stored = await describeStored(target).catch(error => {
    throw error instanceof UserError ? unreadable(uri, error, refusal) : error
  })
  if (stored) return stored
  throw new UserError(`${uri} was there when it was to be written, and was gone a moment later.`, {
    hint:
      'Somebody deletes it, or the store counts a deleted object as present. Nothing was overwritten. ' +
      'Run the job again, or raise the version.',
    cause: refusal,
  })
}

function unreadable(uri: string, error: UserError, refusal: unknown): UserError {
  const why =
    errorStatus(error.cause) === 403 ? 'this role may not read it' : 'it could not be looked up'
  return new UserError(`${uri} exists already, and ${why}. ${error.message}`, {
    hint: [
      'Nothing was overwritten. If the version was published with other content, raise it and publish again.',
      ...(attempts(refusal) > 1
        ? [
            'It may well be what this job has sent: an answer of S3 got lost, and the upload was repeated.',
          ]
        : []),
      'A run that can read what is there tells whether it is the same, and else what differs.',
      error.hint,
    ].join('\n'),
    cause: error.cause,
  })
}

async function difference(content: Content, artifact: Artifact): Promise<Conflict['difference']> {
  if ('reason' in content) return content
  try {
    return await compareArchives(content.bytes, artifact.bytes)
  } catch {
    const size = formatSize(content.bytes.length)
    return { reason: `The stored object is no zip that could be compared (${size}).` }
  }
}
