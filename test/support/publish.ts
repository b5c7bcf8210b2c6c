import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import type { Artifact } from '../../src/upload/artifact.ts'
import { checkVersion } from '../../src/upload/check-version.ts'
import type { UploadInputs } from '../../src/upload/inputs.ts'
import { locateSource, type ObjectLocation, parseBucketPrefix } from '../../src/upload/location.ts'
import type { How } from '../../src/upload/open-store.ts'
import type { Upload } from '../../src/upload/result.ts'
import { upload } from '../../src/upload/upload.ts'
import { freshPrefix } from './s3/bucket.ts'
import { type Fault, type ProxyRequest, startProxy } from './s3/proxy.ts'

/** An artifact with this content, zip or not. */
export function artifact(content: string | Uint8Array): Artifact {
  const bytes = Buffer.from(content)
  const digest = createHash('sha256').update(bytes).digest()
  return {
    bytes,
    sha256: digest.toString('hex'),
    codeSha256: digest.toString('base64'),
    packageName: 'app',
    version: '1.0',
  }
}

/** One version that can be published, at a place that nobody else uses. */
export interface Place {
  readonly inputs: UploadInputs
  readonly location: ObjectLocation
  publish(content: string | Uint8Array, more?: Partial<UploadInputs>, how?: How): Promise<Upload>
  /** Asks what publishing would come to. */
  check(content: string | Uint8Array, more?: Partial<UploadInputs>): Promise<Upload>
}

/** How the stage treats a server that is to be taken for Amazon S3, although it is not. */
export const AMAZON: How = { amazon: true }

/** Version 1.0 below a fresh prefix of the bucket. */
export function freshPlace(bucket: string, how?: How): Place {
  return placeBelow(freshPrefix(bucket), how)
}

/** Version 1.0 below a prefix. */
export function placeBelow(prefix: string, how: How = {}): Place {
  const bucketPrefix = parseBucketPrefix(prefix)
  const location = locateSource(bucketPrefix, { packageName: 'app', version: '1.0' })
  const inputs: UploadInputs = {
    bucketPrefix,
    region: undefined,
    expectedBucketOwner: undefined,
    metadata: {},
    tags: {},
    versionSuffix: '',
    kmsKeyId: undefined,
  }
  return {
    inputs,
    location,
    check(content, more = {}) {
      return checkVersion({ ...inputs, ...more }, location, artifact(content), how)
    },
    publish(content, more = {}, now = {}) {
      return upload({ ...inputs, ...more }, location, artifact(content), { ...how, ...now })
    },
  }
}

/** Lets the stage find the server by the variables of the environment, as in a job. */
export function useServer(env: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
}

/** Puts a proxy between the stage and the server, which injects faults while `run` runs. */
export async function withFaults(
  env: Readonly<Record<string, string>>,
  fault: (request: ProxyRequest) => Fault | undefined,
  run: (proxy: Awaited<ReturnType<typeof startProxy>>) => Promise<void>,
): Promise<void> {
  const upstream = env.AWS_ENDPOINT_URL_S3 ?? ''
  const proxy = await startProxy({ upstream, fault })
  vi.stubEnv('AWS_ENDPOINT_URL_S3', proxy.endpoint)
  try {
    await run(proxy)
  } finally {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', upstream)
    await proxy.stop()
  }
}
