import { randomUUID } from 'node:crypto'
import {
  CreateBucketCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectLockConfigurationCommand,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { upload } from '../../src/upload/upload.ts'
import {
  AMAZON,
  artifact,
  freshPlace,
  type Place,
  useServer,
  withFaults,
} from '../support/publish.ts'
import { freshBucket, s3Client } from '../support/s3/bucket.ts'
import { capabilities } from '../support/s3/capabilities.ts'
import { contentOf } from '../support/s3/object.ts'
import type { Fault } from '../support/s3/proxy.ts'

const { env, name: server } = inject('s3')
const can = capabilities(server)
const s3 = s3Client(env)
const bucket = await freshBucket(env)

let place: Place

beforeEach(() => {
  useServer(env)
  place = freshPlace(bucket, AMAZON)
})

afterEach(() => vi.unstubAllEnvs())

const stored = () => contentOf(s3, bucket, place.location.key)
const address = () => ({ Bucket: bucket, Key: place.location.key })

describe('upload', () => {
  test('stores once, accepts the same bytes, refuses others', async () => {
    const first = await place.publish('one')
    expect(first).toMatchObject({ status: 'published' })
    expect(await place.publish('one')).toMatchObject({
      ...first,
      status: 'unchanged',
      earlier: { modified: expect.any(Date), metadata: { package_name: 'app' } },
    })
    await expect(place.publish('two')).rejects.toThrow(
      'Version 1.0 of app is already published with other content.',
    )
    expect(await stored()).toBe('one')
  })

  test('notes who published what, and what the user wants noted', async () => {
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
    vi.stubEnv('GITHUB_REPOSITORY', 'owner/app')
    vi.stubEnv('GITHUB_RUN_ID', '42')
    vi.stubEnv('GITHUB_RUN_ATTEMPT', '1')
    vi.stubEnv('GITHUB_SHA', 'c0ffee')
    vi.stubEnv('GITHUB_REF', 'refs/heads/größe')
    const tags = { 'cost center': 'a b+c', größe: '' }
    await place.publish('one', { metadata: { team: 'payments  team' }, tags })
    const { ContentType, Metadata } = await s3.send(new HeadObjectCommand(address()))
    expect({ ContentType, Metadata }).toEqual({
      ContentType: 'application/zip',
      Metadata: {
        source_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        package_name: 'app',
        package_version: '1.0',
        upload_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        team: expect.stringMatching(/^payments +team$/),
        repository: 'owner/app',
        commit: 'c0ffee',
        ref: 'refs/heads/gr%C3%B6%C3%9Fe',
        run_url: 'https://github.com/owner/app/actions/runs/42/attempts/1',
      },
    })
    const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand(address()))
    expect(Object.fromEntries(TagSet.map(({ Key, Value }) => [Key, Value]))).toEqual(tags)
  })

  test('takes as much metadata as inputs and S3 allow', async () => {
    vi.stubEnv('GITHUB_REF', `refs/heads/${'x'.repeat(2000)}`)
    await place.publish('one', { metadata: { a: 'x'.repeat(1023) } })
    const { Metadata } = await s3.send(new HeadObjectCommand(address()))
    expect(Metadata).toMatchObject({ a: 'x'.repeat(1023) })
    expect(Metadata?.ref).toBeUndefined()
  })

  test.runIf(can.encryption)('encrypts with the given key', async () => {
    await place.publish('one', { kmsKeyId: 'alias/artifacts' })
    expect(await s3.send(new HeadObjectCommand(address()))).toMatchObject({
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: 'alias/artifacts',
    })
  })

  test.skipIf(server === 'external')(
    'stores under the default retention of an Object Lock',
    async () => {
      const Bucket = `test-${randomUUID()}`
      await s3.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }))
      await s3.send(
        new PutObjectLockConfigurationCommand({
          Bucket,
          ObjectLockConfiguration: {
            ObjectLockEnabled: 'Enabled',
            Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 1 } },
          },
        }),
      )
      place = freshPlace(Bucket, AMAZON)
      expect(await place.publish('one')).toMatchObject({
        status: 'published',
        versionId: expect.stringMatching(/./),
      })
      expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
      await expect(place.publish('two')).rejects.toThrow('already published with other content')
    },
  )

  test.runIf(can.signatures)('puts up with a clock that is wrong', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
    try {
      await withFaults(
        env,
        () => undefined,
        async ({ requests }) => {
          expect(await place.publish('one')).toMatchObject({ status: 'published' })
          expect(requests.map(({ status }) => status)).toEqual([403, 200])
        },
      )
    } finally {
      vi.useRealTimers()
    }
  })

  test('lets S3 verify the digest', async () => {
    const wrong = { ...artifact('one'), codeSha256: artifact('two').codeSha256 }
    await expect(upload(place.inputs, place.location, wrong)).rejects.toThrow(
      'The bytes that reached S3 are not the ones that were sent (BadDigest).',
    )
    expect(await stored()).toBeUndefined()
  })

  test('takes the region from its input for the console link', async () => {
    const done = await place.publish('one', { region: env.AWS_REGION })
    expect(done.consoleUrl).toContain(`region=${env.AWS_REGION}&prefix=`)
  })
})

describe.skipIf(server === 'external')('upload, with faults on the way,', () => {
  const conflict: Fault = { kind: 'refuse', status: 409, code: 'ConditionalRequestConflict' }

  test('tries again after a conflict with another publisher', async () => {
    await withFaults(
      env,
      ({ count }) => (count <= 2 ? conflict : undefined),
      async proxy => {
        expect(await place.publish('one')).toMatchObject({ status: 'published' })
        expect(proxy.requests).toHaveLength(3)
      },
    )
  })

  test('gives up after a while of conflicts, without having stored anything', async () => {
    const patience = { connection: 30_000, silence: 30_000, retries: 2_000 }
    await withFaults(
      env,
      () => conflict,
      async proxy => {
        await expect(place.publish('one', {}, patience)).rejects.toThrow(
          'ConditionalRequestConflict',
        )
        expect(proxy.requests.length).toBeGreaterThan(2)
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
      env,
      ({ count }) => (count === 1 ? fault : undefined),
      async () => {
        expect(await place.publish('one')).toMatchObject({ status: 'published' })
      },
    )
    expect(await stored()).toBe('one')
  })

  test.each<Fault>([
    { kind: 'reset', when: 'after' },
    { kind: 'truncate' },
    { kind: 'silence', when: 'after' },
    { kind: 'replace', status: 500, code: 'InternalError' },
    { kind: 'replace', status: 409, code: 'ConditionalRequestConflict' },
  ])('knows its own object again if the answer was lost: %j', async fault => {
    await withFaults(
      env,
      ({ count }) => (count === 1 ? fault : undefined),
      async () => {
        const patience = { connection: 30_000, silence: 1_000, retries: 50_000 }
        expect(await place.publish('one', {}, patience)).toMatchObject({ status: 'published' })
      },
    )
    expect(await stored()).toBe('one')
  })

  test("does not take another job's same bytes for its own, however often it had to send them", async () => {
    await place.publish('one')
    await withFaults(
      env,
      ({ count }) => (count === 1 ? { kind: 'reset', when: 'before' } : undefined),
      async () => {
        expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
      },
    )
  })

  test('does not wait for ever for a server that says nothing', async () => {
    // With the patience of a job this would take longer than a test may.
    const patience = { connection: 200, silence: 200, retries: 500 }
    await withFaults(
      env,
      () => ({ kind: 'silence', when: 'before' }),
      async () => {
        await expect(place.publish('one', {}, patience)).rejects.toMatchObject({
          name: 'UserError',
          message: expect.stringContaining(`S3 did not respond for the bucket ${bucket}: `),
        })
      },
    )
  })
})
