import {
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
} from '@aws-sdk/client-s3'
import { afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { startAccount } from '../support/aws/account.ts'
import {
  createPublishStack,
  type PublishStack,
  type Statement,
} from '../support/aws/publish-stack.ts'
import { useBackends } from '../support/backends.ts'
import { commitAll } from '../support/commit.ts'
import { AMAZON, placeBelow, useServer } from '../support/publish.ts'
import { type Call, callPublish, writeMonorepo } from '../support/publishing.ts'
import { freshBucket, s3Client } from '../support/s3/bucket.ts'
import { contentOf } from '../support/s3/object.ts'
import { addVersityAccount } from '../support/s3/versity.ts'
import { scratchFolder } from '../support/scratch.ts'

// The Versity S3 Gateway enforces the policies of buckets, with most of their conditions: so what a role may do is put
// into such a policy here. It does not know s3:if-none-match, and says of every key
// whether it is missing: both only AWS can show.
const { env, endpoint = '', name: server } = inject('s3')

const READER = 'arn:aws:iam::111122223333:role/check'

await useBackends()

describe.runIf(server === 'versity')('with what the template allows', async () => {
  const bucket = await freshBucket(env, { versioned: true })
  const name = `job-${bucket.slice(-12)}`
  const job = server === 'versity' ? await addVersityAccount(endpoint, name) : {}
  const s3 = s3Client({ ...env, ...job })
  const prefix = `s3://${bucket}/lambda/`
  const place = placeBelow(prefix, AMAZON)
  let stack: PublishStack

  beforeAll(async () => {
    const account = await startAccount()
    stack = await createPublishStack(account, 'code', {
      BucketName: bucket,
      Repository: 'my-org/my-repo',
      Functions: 'my-app',
      OtherAccounts: '444455556666',
    })
    await account.stop()
  })

  afterEach(() => vi.unstubAllEnvs())

  const ofBucket = (id: string) => stack.bucketPolicy.filter(({ Sid }) => Sid === id)

  async function allow(role: readonly Statement[], ...more: readonly Statement[]): Promise<void> {
    useServer({ ...env, ...job })
    const own = [...role, ...more].filter(({ Action }) => [Action].flat()[0]?.startsWith('s3:'))
    const Statement = own.map(one => ({ Principal: { AWS: [name] }, ...one }))
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement })
    await s3Client(env).send(new PutBucketPolicyCommand({ Bucket: bucket, Policy }))
  }

  const list = (Prefix: string) => s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }))

  test('the publishing role publishes, and compares', async () => {
    await allow(stack.publish.statements, ...ofBucket('DeleteNever'))
    expect(await place.publish('one')).toMatchObject({ status: 'published' })
    expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
    await expect(place.publish('two')).rejects.toThrow('already published with other content')
    expect((await list('lambda/source/')).KeyCount).toBe(1)
    const elsewhere = placeBelow(`s3://${bucket}/other/`, AMAZON)
    await expect(elsewhere.publish('one')).rejects.toThrow('S3 denies s3:PutObject')
  })

  test('the role for checks compares, also with what is not there, and publishes nothing', async () => {
    await allow(stack.check.statements)
    const next = placeBelow(`${prefix}next/`, AMAZON)
    expect(await place.check('one')).toMatchObject({ status: 'unchanged' })
    await expect(place.check('two')).rejects.toThrow('but 1.0 is already published')
    expect(await next.check('one')).toMatchObject({ status: 'new' })
    await expect(next.publish('one')).rejects.toThrow('S3 denies s3:PutObject')
  })

  test('the role for checks finds what is unchanged, and plans, for the reusable workflow', async () => {
    await allow(stack.check.statements)
    const checkout = await writeMonorepo(await scratchFolder(), ['alpha', 'beta'])
    commitAll(checkout)
    const reader = { ...env, ...job }
    const publish = (more: Call['with'] = {}) =>
      callPublish({
        checkout,
        aws: env,
        roles: { [READER]: reader },
        with: {
          ...{ projects: 'functions/*', 'bucket-prefix': `${prefix}{package-name}` },
          ...{ 'role-to-check': READER, ...more },
        },
      })
    const statuses = ({ projects }: Awaited<ReturnType<typeof publish>>) =>
      projects.map(({ status }) => status)

    const plan = await publish({ upload: 'check', 'role-to-assume': '' })
    expect(plan.result, plan.log).toBe('success')
    expect(statuses(plan)).toEqual(['new', 'new'])
    const first = await publish()
    expect(statuses(first), first.log).toEqual(['published', 'published'])
    expect(first.log).not.toContain('S3 refused to say')
    const second = await publish()
    expect(statuses(second), second.log).toEqual(['unchanged', 'unchanged'])
    expect(second.jobs).toHaveLength(2)
  })

  test('the deploying role reads, lists nothing, and publishes nothing', async () => {
    await allow(stack.deploy?.statements ?? [])
    expect(await contentOf(s3, bucket, place.location.key)).toBe('one')
    await expect(list('lambda/source/')).rejects.toThrow('Access Denied')
    const next = placeBelow(`${prefix}next/`, AMAZON)
    await expect(next.publish('one')).rejects.toThrow('S3 denies s3:PutObject')
  })

  test('nobody deletes, whatever else allows it', async () => {
    const Resource = `arn:aws:s3:::${bucket}/*`
    const everything = { Effect: 'Allow', Action: ['s3:GetObject', 's3:DeleteObject'], Resource }
    const remove = (Key: string) => s3.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
    await allow([everything], ...ofBucket('DeleteNever'))
    await expect(remove(place.location.key)).rejects.toThrow('explicit deny')
    expect(await contentOf(s3, bucket, place.location.key)).toBe('one')
    // It is that statement which denies it.
    await allow([everything])
    await remove('lambda/nothing')
  })

  test('connections that are not encrypted are refused', async () => {
    await allow(stack.publish.statements, ...ofBucket('EncryptedConnectionsOnly'))
    const next = placeBelow(`${prefix}next/`, AMAZON)
    await expect(next.publish('one')).rejects.toThrow('S3 denies s3:PutObject')
  })
})
