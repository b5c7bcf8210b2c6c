import { listZip } from '../../files/zip-directory.ts'
import { formatSize } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import type { Storable } from '../artifact.ts'
import type { StoredUpload } from '../result.ts'
import { readDigest, readZippedFiles } from '../s3/read-object.ts'
import { attempts, errorStatus } from '../s3/s3-error.ts'
import { describeStored, type StoredObject, type Target } from '../s3/stored-object.ts'
import { compareFiles } from './compare-files.ts'
import { type Conflict, conflictMessage, conflictSummary, wayOut } from './conflict-report.ts'

type Attempted = Storable & {
  /** Of the call of stage `upload` that found the key taken. */
  readonly uploadId: string | undefined
}

/**
 * The key is taken: fine if the same bytes are there, an error that says what differs if not. What is the same is
 * decided by what S3 verified, or by the content; never by what the metadata claims.
 * @param refusal S3's answer to the put
 */
export async function acceptStored(
  target: Target,
  artifact: Attempted,
  refusal?: unknown,
): Promise<StoredUpload> {
  const stored = await describe(target, artifact, refusal)
  await requireSame(target, stored, artifact, { refusal })
  // An attempt of ours may have got through although its answer did not: the object that is found then is our own.
  const own = stored.metadata.upload_id === artifact.uploadId
  const { versionId } = stored
  return own
    ? { versionId, status: 'published' }
    : { versionId, status: 'unchanged', earlier: stored }
}

interface Circumstances {
  /** S3's answer to the put. */
  readonly refusal?: unknown
  /** Nothing was to be written. */
  readonly checkOnly?: boolean
}

/** @throws UserError if other bytes are stored than those of the artifact, or if they cannot be compared */
export async function requireSame(
  target: Target,
  stored: StoredObject,
  artifact: Storable,
  { refusal, checkOnly = false }: Circumstances,
): Promise<void> {
  const sameSize = stored.size === artifact.bytes.length
  const known = stored.sha256
    ? { sha256: stored.sha256 }
    : // Other bytes need not be read to be told apart.
      sameSize && (await readDigest(target, stored.size))
  if (known && 'reason' in known) {
    throw new UserError(
      `${target.location.uri} exists already, but cannot be compared with what was built.`,
      {
        section: 'stored-object-not-readable',
        hint:
          `${known.reason} S3 has no SHA-256 of the whole object, and its content cannot be read. Nothing was ` +
          `overwritten. ${artifact.version ? 'Raise the version and publish again.' : 'Allow this role to read it.'}`,
        cause: refusal,
      },
    )
  }
  const sha256 = known ? known.sha256 : undefined
  if (sha256 === artifact.sha256) return
  const difference = await compareContent(target, stored, artifact)
  const conflict = {
    artifact,
    location: target.location,
    stored: { ...stored, sha256 },
    difference,
    checkOnly,
  }
  throw new UserError(conflictMessage(conflict), {
    section: 'published-with-other-content',
    hint: `${checkOnly ? '' : 'Nothing was overwritten. '}${wayOut(conflict)}`,
    summary: conflictSummary(conflict),
    ...artifact.versionPlace,
  })
}

async function describe(
  target: Target,
  artifact: Attempted,
  refusal: unknown,
): Promise<StoredObject> {
  const { uri } = target.location
  const stored = await describeStored(target).catch(error => {
    throw error instanceof UserError ? unreadable(uri, error, artifact, refusal) : error
  })
  if (stored) return stored
  throw new UserError(
    `${uri} existed when the action tried to write it, but was missing a moment later.`,
    {
      section: 's3-not-available',
      hint:
        'Something else deletes it, or the store treats a deleted object as present. Nothing was overwritten. ' +
        'Run the job again, or raise the version.',
      cause: refusal,
    },
  )
}

function unreadable(
  uri: string,
  error: UserError,
  { version }: Attempted,
  refusal: unknown,
): UserError {
  const why =
    errorStatus(error.cause) === 403 ? 'this role may not read it' : 'it could not be looked up'
  return new UserError(`${uri} exists already, and ${why}. ${error.message}`, {
    section: 'stored-object-not-readable',
    hint: [
      version
        ? 'Nothing was overwritten. If the version was published with other content, raise it and publish again.'
        : 'Nothing was overwritten.',
      ...(attempts(refusal) > 1
        ? ['It may be what this job sent: a response of S3 was lost, and the upload was retried.']
        : []),
      'A run whose role may read the object reports whether it is the same, or what differs.',
      error.hint,
    ].join('\n'),
    cause: error.cause,
  })
}

/** Compares by the lists of the two zips: the stored content may be of any size, and unpack to any. */
async function compareContent(
  target: Target,
  { size }: StoredObject,
  artifact: Storable,
): Promise<Conflict['difference']> {
  try {
    if (size === 0) throw new Error('It is empty.')
    return compareFiles(await readZippedFiles(target), listZip(artifact.bytes))
  } catch (error) {
    if (error instanceof UserError) return { reason: error.message }
    return { reason: `The stored object is not a zip that can be compared (${formatSize(size)}).` }
  }
}
