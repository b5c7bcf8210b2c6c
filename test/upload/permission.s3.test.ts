import { PutBucketPolicyCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { AMAZON, freshPlace, type Place, useServer, withFaults } from '../support/publish.ts'
import { freshBucket, s3Client } from '../support/s3/bucket.ts'
import { contentOf } from '../support/s3/object.ts'
import { addVersityAccount } from '../support/s3/versity.ts'

// Against the one server of the suite that enforces policies. A publisher of its own does not own the bucket, so that
// it may do what the policy of the bucket says, and nothing else.
const { env, endpoint = '', name: server } = inject('s3')
const s3 = s3Client(env)

describe.runIf(server === 'versity')('with a policy that allows', async () => {
  const bucket = await freshBucket(env)
  const name = `publisher-${bucket.slice(-12)}`
  const publisher = server === 'versity' ? await addVersityAccount(endpoint, name) : {}
  let place: Place

  beforeEach(() => {
    useServer({ ...env, ...publisher })
    place = freshPlace(bucket, AMAZON)
  })

  afterEach(() => vi.unstubAllEnvs())

  const stored = () => contentOf(s3, bucket, place.location.key)

  interface Statement {
    readonly Effect: 'Allow' | 'Deny'
    readonly Action: string | string[]
    readonly Resource?: string
  }

  async function setPolicy(...statements: Statement[]): Promise<void> {
    const Statement = statements.map(statement => ({
      Principal: { AWS: [name] },
      Resource: `arn:aws:s3:::${bucket}/*`,
      ...statement,
    }))
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement })
    await s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy }))
  }

  test('nothing: nothing is stored, and the statement that is missing is told', async () => {
    await setPolicy({ Effect: 'Allow', Action: 's3:DeleteObjectTagging' })
    await expect(place.publish('one')).rejects.toMatchObject({
      message: `S3 denies s3:PutObject on ${place.location.uri}.`,
      hint: expect.stringContaining('"Action": "s3:PutObject"'),
    })
    expect(await stored()).toBeUndefined()
  })

  test('s3:PutObject: the artifact is stored, by one request', async () => {
    await setPolicy({ Effect: 'Allow', Action: 's3:PutObject' })
    await withFaults(
      env,
      () => undefined,
      async ({ requests }) => {
        expect(await place.publish('one')).toMatchObject({ status: 'published' })
        expect(requests.map(({ method, status }) => `${method} ${status}`)).toEqual(['PUT 200'])
      },
    )
    expect(await stored()).toBe('one')
  })

  test('s3:PutObject alone: a repeated run is told what it may not see', async () => {
    await setPolicy({ Effect: 'Allow', Action: 's3:PutObject' })
    await place.publish('one')
    for (const content of ['one', 'two']) {
      await expect(place.publish(content)).rejects.toMatchObject({
        message: expect.stringContaining('exists already, and this role may not read it'),
        hint: expect.stringContaining('"Action": "s3:GetObject"'),
      })
    }
    expect(await stored()).toBe('one')
  })

  test('s3:PutObject alone: the region can still be asked of the bucket', async () => {
    await setPolicy({ Effect: 'Allow', Action: 's3:PutObject' })
    for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) vi.stubEnv(variable, undefined)
    vi.stubEnv('AWS_CONFIG_FILE', '/nowhere')
    expect(await place.publish('one')).toMatchObject({ status: 'published' })
  })

  test('s3:GetObject too: a repeated run succeeds, another content is compared', async () => {
    await setPolicy({ Effect: 'Allow', Action: ['s3:PutObject', 's3:GetObject'] })
    await place.publish('one')
    expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
    await expect(place.publish('two')).rejects.toThrow('already published with other content')
    expect(await stored()).toBe('one')
  })

  test('s3:PutObject, which is not enough for tags', async () => {
    await setPolicy({ Effect: 'Allow', Action: 's3:PutObject' })
    const tags = { team: 'a' }
    await expect(place.publish('one', { tags })).rejects.toMatchObject({
      hint: expect.stringContaining('s3:PutObjectTagging'),
    })
    expect(await stored()).toBeUndefined()
    await setPolicy({ Effect: 'Allow', Action: ['s3:PutObject', 's3:PutObjectTagging'] })
    expect(await place.publish('one', { tags })).toMatchObject({ status: 'published' })
  })

  test('it, and another that denies it: the Deny wins', async () => {
    await setPolicy(
      { Effect: 'Allow', Action: 's3:PutObject' },
      { Effect: 'Deny', Action: 's3:PutObject' },
    )
    await expect(place.publish('one')).rejects.toThrow('S3 denies s3:PutObject')
    expect(await stored()).toBeUndefined()
  })

  test('s3:GetObject alone: a check compares what is published, and writes nothing', async () => {
    await setPolicy({ Effect: 'Allow', Action: ['s3:PutObject', 's3:GetObject'] })
    await place.publish('one')
    await setPolicy({ Effect: 'Allow', Action: 's3:GetObject' })
    expect(await place.check('one')).toMatchObject({ status: 'unchanged' })
    await expect(place.check('two')).rejects.toThrow('app changed, but 1.0 is already published')
    expect(await stored()).toBe('one')
  })
})
