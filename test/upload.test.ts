import { createHash } from 'node:crypto'
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import type { UploadInputs } from '../src/inputs.ts'
import { locateSource, parseBucketPrefix } from '../src/layout.ts'
import { type Artifact, upload } from '../src/upload.ts'
import { freshBucket, freshPrefix, s3Client } from './support/s3/bucket.ts'
import { type Fault, type ProxyRequest, startProxy } from './support/s3/proxy.ts'

const { env, name: server } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

let inputs: UploadInputs

beforeEach(() => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  inputs = {
    bucketPrefix: parseBucketPrefix(freshPrefix(bucket)),
    region: undefined,
    expectedBucketOwner: undefined,
  }
})

afterEach(() => vi.unstubAllEnvs())

function artifact(content: string): Artifact {
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

function publish(content: string, more: Partial<UploadInputs> = {}) {
  const all = { ...inputs, ...more }
  return upload(all, locateSource(all.bucketPrefix, '1.0'), artifact(content))
}

async function stored(): Promise<string | undefined> {
  const { key } = locateSource(inputs.bucketPrefix, '1.0')
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    return await Body?.transformToString()
  } catch (error) {
    if ((error as Error).name === 'NoSuchKey') return undefined
    throw error
  }
}

/** Puts a proxy between the stage and the server that injects faults. */
async function withFaults(
  fault: (request: ProxyRequest) => Fault | undefined,
  run: (proxy: Awaited<ReturnType<typeof startProxy>>) => Promise<void>,
): Promise<void> {
  const proxy = await startProxy({ upstream: env.AWS_ENDPOINT_URL_S3 ?? '', fault })
  vi.stubEnv('AWS_ENDPOINT_URL_S3', proxy.endpoint)
  try {
    await run(proxy)
  } finally {
    await proxy.stop()
  }
}

describe('upload', () => {
  test('stores once, accepts the same bytes, refuses others', async () => {
    expect(await publish('one')).toMatchObject({ uploaded: true })
    expect(await publish('one')).toMatchObject({ uploaded: false })
    await expect(publish('two')).rejects.toThrow(
      'Version 1.0 of app is already published with other content.',
    )
    expect(await stored()).toBe('one')
  })

  test('lets S3 verify the digest', async () => {
    const { bucketPrefix } = inputs
    const wrong = { ...artifact('one'), codeSha256: artifact('two').codeSha256 }
    await expect(upload(inputs, locateSource(bucketPrefix, '1.0'), wrong)).rejects.toThrow(
      'BadDigest',
    )
    expect(await stored()).toBeUndefined()
  })

  test('explains a bucket that does not exist', async () => {
    const bucketPrefix = parseBucketPrefix('s3://no-such-bucket-anywhere-here/x')
    await expect(publish('one', { bucketPrefix })).rejects.toMatchObject({
      name: 'UserError',
      message: 'The bucket no-such-bucket-anywhere-here does not exist.',
    })
  })

  test('asks for the owner that the bucket must have', async () => {
    await expect(publish('one', { expectedBucketOwner: '999999999999' })).rejects.toMatchObject({
      message: expect.stringContaining('S3 denies s3:PutObject on s3://'),
      hint: expect.stringContaining(`"Resource": "arn:aws:s3:::${bucket}/`),
    })
    expect(await stored()).toBeUndefined()
  })

  test('takes the region from its input for the console link', async () => {
    const done = await publish('one', { region: env.AWS_REGION })
    expect(done.consoleUrl).toContain(`region=${env.AWS_REGION}&prefix=`)
  })
})

describe.skipIf(server === 'external')('upload, with faults on the way,', () => {
  test('tries again after a conflict with another publisher', async () => {
    const conflict: Fault = { kind: 'refuse', status: 409, code: 'ConditionalRequestConflict' }
    await withFaults(
      ({ count }) => (count <= 2 ? conflict : undefined),
      async proxy => {
        expect(await publish('one')).toMatchObject({ uploaded: true })
        expect(proxy.requests).toHaveLength(3)
      },
    )
  })

  test('gives up after a while of conflicts, without having stored anything', async () => {
    const conflict: Fault = { kind: 'refuse', status: 409, code: 'ConditionalRequestConflict' }
    await withFaults(
      () => conflict,
      async proxy => {
        await expect(publish('one')).rejects.toThrow('ConditionalRequestConflict')
        expect(proxy.requests).toHaveLength(5)
      },
    )
    expect(await stored()).toBeUndefined()
  })

  test.each<Fault>([
    { kind: 'reset', when: 'before' },
    { kind: 'reset', when: 'during' },
    { kind: 'refuse', status: 503, code: 'SlowDown' },
    { kind: 'refuse', status: 500, code: 'InternalError' },
  ])('tries again after %j', async fault => {
    await withFaults(
      ({ count }) => (count === 1 ? fault : undefined),
      async () => {
        expect(await publish('one')).toMatchObject({ uploaded: true })
      },
    )
    expect(await stored()).toBe('one')
  })

  test.each<Fault>([
    { kind: 'reset', when: 'after' },
    { kind: 'replace', status: 500, code: 'InternalError' },
  ])('knows its own object again if the answer was lost: %j', async fault => {
    await withFaults(
      ({ count }) => (count === 1 ? fault : undefined),
      async () => {
        expect(await publish('one')).toMatchObject({ uploaded: true })
      },
    )
    expect(await stored()).toBe('one')
  })

  test('says what it could tell with the permission to read', async () => {
    await publish('one')
    const denied: Fault = { kind: 'refuse', status: 403, code: 'AccessDenied' }
    await withFaults(
      ({ method }) => (method === 'PUT' ? undefined : denied),
      async () => {
        await expect(publish('one')).rejects.toMatchObject({
          message: expect.stringContaining('exists already, and this role may not read it'),
          hint: expect.stringContaining('s3:GetObject'),
        })
      },
    )
  })

  test('names a store without conditional writes', async () => {
    await withFaults(
      () => ({ kind: 'refuse', status: 501, code: 'NotImplemented' }),
      async () => {
        await expect(publish('one')).rejects.toMatchObject({
          message: expect.stringContaining('cannot write an object on condition that it is new'),
        })
      },
    )
  })
})

test('goes by what the publisher noted if the store keeps no checksum', async () => {
  const { key } = locateSource(inputs.bucketPrefix, '1.0')
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      Body: 'one',
      Metadata: { source_sha256: artifact('one').sha256 },
    }),
  )
  expect(await publish('one')).toMatchObject({ uploaded: false })
})
