import { createHash, randomUUID } from 'node:crypto'
import {
  DeleteObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { freshBucket, isVersioned, s3Client } from './bucket.ts'
import { capabilities } from './capabilities.ts'
import { contentOf, freshKey, refusal } from './object.ts'

// What every other test of the S3 suite leans on, run against each server.
const { name, env, accountId } = inject('s3')
const can = capabilities(name)
const client = s3Client(env, { maxAttempts: 1 })
let bucket: string

beforeAll(async () => {
  bucket = await freshBucket(env)
})

const sha256 = (body: string) => createHash('sha256').update(body).digest('base64')

/** Puts an object, with the content `first` if nothing else is said. */
async function put(input: Partial<PutObjectCommandInput> & { Key: string }, through = client) {
  const Bucket = input.Bucket ?? bucket
  return await through.send(new PutObjectCommand({ Body: 'first', ...input, Bucket }))
}

const content = (key: string) => contentOf(client, bucket, key)

async function head(Key: string) {
  return await client.send(new HeadObjectCommand({ Bucket: bucket, Key, ChecksumMode: 'ENABLED' }))
}

describe('conditional write', () => {
  test('refuses an existing key and leaves its bytes', async () => {
    const Key = freshKey()
    await put({ Key, IfNoneMatch: '*' })
    expect(await refusal(put({ Key, IfNoneMatch: '*', Body: 'second' }))).toBe(
      '412 PreconditionFailed',
    )
    expect(await content(Key)).toBe('first')
  })

  test('lets one of twenty racers win', async () => {
    const Key = freshKey()
    const racers = Array.from({ length: 20 }, (_, at) => `racer ${at}`)
    const results = await Promise.all(
      racers.map(Body =>
        put({ Key, Body, IfNoneMatch: '*' }).then(
          () => 'won',
          error => error.$metadata?.httpStatusCode,
        ),
      ),
    )
    const winners = racers.filter((_, at) => results[at] === 'won')
    expect(winners).toHaveLength(1)
    expect(results.filter(result => result !== 'won' && result !== 412 && result !== 409)).toEqual(
      [],
    )
    expect(await content(Key)).toBe(winners[0])
  })

  test('treats a key with + like any other', async () => {
    const Key = `test-${randomUUID()}/0.1.1+build.42/source.zip`
    await put({ Key, IfNoneMatch: '*' })
    expect(await refusal(put({ Key, IfNoneMatch: '*' }))).toBe('412 PreconditionFailed')
    await put({ Key: Key.replace('+', ' '), IfNoneMatch: '*', Body: 'with a space' })
    expect(await content(Key)).toBe('first')
  })

  test.runIf(can.keyBelowKey !== undefined)('below an existing key', async () => {
    const Key = freshKey()
    await put({ Key })
    const below = put({ Key: `${Key}/below`, IfNoneMatch: '*' })
    if (can.keyBelowKey) await below
    else expect(await refusal(below)).toBe('409 ObjectParentIsFile')
  })
})

describe('versioned bucket', () => {
  test('gives version ids, and none to a refused write', async context => {
    const Bucket = await freshBucket(env, { versioned: true })
    context.skip(!(await isVersioned(env, Bucket)), 'TEST_BUCKET is not versioned')
    const Key = freshKey()
    const { VersionId } = await put({ Bucket, Key, IfNoneMatch: '*' })
    expect(VersionId).toBeTruthy()
    expect(await refusal(put({ Bucket, Key, IfNoneMatch: '*' }))).toBe('412 PreconditionFailed')
    const list = new ListObjectVersionsCommand({ Bucket, Prefix: Key })
    const { Versions = [] } = await client.send(list)
    expect(Versions.map(version => version.VersionId)).toEqual([VersionId])
  })

  test.runIf(can.conditionalOverDeleteMarker !== undefined)('delete marker', async () => {
    const Bucket = await freshBucket(env, { versioned: true })
    const Key = freshKey()
    await put({ Bucket, Key })
    await client.send(new DeleteObjectCommand({ Bucket, Key }))
    const again = put({ Bucket, Key, IfNoneMatch: '*' })
    if (can.conditionalOverDeleteMarker) expect((await again).VersionId).toBeTruthy()
    else expect(await refusal(again)).toBe('412 PreconditionFailed')
  })
})

describe('what is sent comes back', () => {
  test('checksum', async () => {
    const Key = freshKey()
    await put({ Key, ChecksumAlgorithm: 'SHA256', ChecksumSHA256: sha256('first') })
    expect((await head(Key)).ChecksumSHA256).toBe(sha256('first'))
  })

  test('metadata, tags, content type', async () => {
    const Key = freshKey()
    const Metadata = {
      source_sha256: 'ab01',
      'package-name': 'my-lambda-app',
      version: '0.1.1+build.42',
    }
    const Tagging = `team=${encodeURIComponent('a b+c')}`
    await put({ Key, Metadata, Tagging, ContentType: 'application/zip' })
    expect(await head(Key)).toMatchObject({ Metadata, ContentType: 'application/zip' })
    const { TagSet } = await client.send(new GetObjectTaggingCommand({ Bucket: bucket, Key }))
    expect(TagSet).toEqual([{ Key: 'team', Value: 'a b+c' }])
  })

  test.runIf(can.encryption)('encryption key', async () => {
    const Key = freshKey()
    const encryption = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'alias/artifacts' } as const
    await put({ Key, ...encryption })
    expect(await head(Key)).toMatchObject(encryption)
  })
})

describe('what is wrong is refused', () => {
  const cases: Record<string, [Partial<Omit<PutObjectCommandInput, 'Key'>>, string]> = {
    'another checksum': [
      { ChecksumAlgorithm: 'SHA256', ChecksumSHA256: sha256('second') },
      '400 BadDigest',
    ],
    'a malformed checksum': [
      { ChecksumAlgorithm: 'SHA256', ChecksumSHA256: 'short' },
      '400 InvalidRequest',
    ],
    'another MD5': [{ ContentMD5: 'XUFAKrxLKna5cZ2REBfFkg==' }, '400 BadDigest'],
    'another owner': [{ ExpectedBucketOwner: '999999999999' }, '403 AccessDenied'],
    'too much metadata': [{ Metadata: { note: 'x'.repeat(2_045) } }, '400 MetadataTooLarge'],
  }
  test.for(Object.entries(cases))('%s', async ([, [input, expected]]) => {
    const Key = freshKey()
    expect(await refusal(put({ Key, ...input }))).toBe(expected)
    expect(await content(Key)).toBeUndefined()
  })

  test('a body other than the signed one', async () => {
    const Key = freshKey()
    const lying = s3Client(env, { maxAttempts: 1 })
    const header = { 'x-amz-content-sha256': createHash('sha256').update('second').digest('hex') }
    lying.middlewareStack.add(
      next => args => {
        Object.assign((args.request as { headers: object }).headers, header)
        return next(args)
      },
      { step: 'build' },
    )
    expect(await refusal(put({ Key }, lying))).toBe('400 XAmzContentSHA256Mismatch')
    expect(await content(Key)).toBeUndefined()
  })

  test.runIf(can.signatures)('a wrong secret key', async () => {
    const stranger = s3Client({ ...env, AWS_SECRET_ACCESS_KEY: 'wrong' }, { maxAttempts: 1 })
    expect(await refusal(put({ Key: freshKey() }, stranger))).toBe('403 SignatureDoesNotMatch')
  })

  test.runIf(can.tagLimits)('eleven tags', async () => {
    const Tagging = Array.from({ length: 11 }, (_, at) => `tag${at}=value`).join('&')
    expect(await refusal(put({ Key: freshKey(), Tagging }))).toMatch(/^40[03] /)
  })

  test('but not the right owner and just enough metadata', async () => {
    const Metadata = { note: 'x'.repeat(2_044) }
    await put({ Key: freshKey(), Metadata, ...(accountId && { ExpectedBucketOwner: accountId }) })
  })
})
