import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import type { UploadInputs } from '../../../src/upload/inputs.ts'
import { AMAZON, freshPlace, type Place, useServer, withFaults } from '../../support/publish.ts'
import { freshBucket, s3Client } from '../../support/s3/bucket.ts'
import { capabilities } from '../../support/s3/capabilities.ts'
import { contentOf } from '../../support/s3/object.ts'
import { type Fault, startProxy } from '../../support/s3/proxy.ts'

const { env, name: server } = inject('s3')
const can = capabilities(server)
const bucket = await freshBucket(env)

let place: Place

beforeEach(() => {
  useServer(env)
  place = freshPlace(bucket, AMAZON)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  expect(await contentOf(s3Client(env), bucket, place.location.key)).toBeUndefined()
})

const SECRETS = ['moto-secret', 'versity-secret', 'the-secret', 'the-token']

/** Publishes in vain, and gives the error as the user sees it. */
async function refused(more: Partial<UploadInputs> = {}) {
  const patience = { connection: 2_000, retries: 200 }
  const error = await place.publish('one', more, patience).then(
    () => expect.fail('the upload succeeded'),
    error => error,
  )
  const text = `${error.message}\n${error.hint}\n${error.cause?.message}`
  expect(error.name, text).toBe('UserError')
  for (const secret of SECRETS) expect(text).not.toContain(secret)
  return { message: error.message as string, hint: error.hint as string }
}

describe('by a real server', () => {
  test('a bucket that does not exist', async () => {
    place = freshPlace('no-such-bucket-anywhere-here', AMAZON)
    expect(await refused()).toEqual({
      message: 'The bucket no-such-bucket-anywhere-here does not exist.',
      hint: expect.stringContaining('bucket-prefix'),
    })
    place = freshPlace(bucket, AMAZON)
  })

  test('a bucket of another owner', async () => {
    const { message, hint } = await refused({ expectedBucketOwner: '999999999999' })
    expect(message).toBe(`S3 denies s3:PutObject on ${place.location.uri}.`)
    expect(hint).toContain(`"Resource": "arn:aws:s3:::${bucket}/`)
    expect(hint).toContain('the bucket may not belong to the account 999999999999')
  })

  test.runIf(can.signatures)('a wrong secret key', async () => {
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'the-secret')
    expect((await refused()).message).toBe('S3 does not accept the AWS credentials of this job.')
  })

  test.runIf(can.signatures)('an unknown access key', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE')
    expect((await refused()).message).toBe('S3 does not accept the AWS credentials of this job.')
  })

  test('no credentials at all', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
      vi.stubEnv(name, undefined)
    }
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere')
    vi.stubEnv('AWS_CONFIG_FILE', '/nowhere')
    const { message, hint } = await refused()
    expect(message).toBe('There are no AWS credentials in this job.')
    for (const line of [
      'permissions:\n',
      '  id-token: write\n',
      '  - uses: aws-actions/configure-aws-credentials@v6\n',
      '      role-to-assume: arn:aws:iam::',
    ]) {
      expect(hint).toContain(line)
    }
  })

  test('none there', async () => {
    const proxy = await startProxy({ upstream: 'http://127.0.0.1:9' })
    await proxy.stop()
    vi.stubEnv('AWS_ENDPOINT_URL_S3', proxy.endpoint)
    expect(await refused()).toMatchObject({
      message: expect.stringMatching(/^S3 did not respond for the bucket .*ECONNREFUSED/),
      hint: expect.stringContaining('AWS_ENDPOINT_URL_S3'),
    })
  })

  test('a name that no server has', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://store.invalid')
    expect((await refused()).message).toMatch(/^S3 did not respond for the bucket /)
  })

  test.runIf(can.keyBelowKey === false)('a key below a key', async () => {
    const parent = place.location.key.replace('/source.zip', '')
    const { PutObjectCommand } = await import('@aws-sdk/client-s3')
    await s3Client(env).send(new PutObjectCommand({ Bucket: bucket, Key: parent, Body: 'x' }))
    expect((await refused()).message).toContain('This store keeps keys as paths of files')
  })
})

const user = 'User: arn:aws:sts::111122223333:assumed-role/publish/GitHubActions'
const key = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'

interface Case {
  readonly fault: Partial<Extract<Fault, { kind: 'refuse' }>> & { status: number; code: string }
  readonly inputs?: Partial<UploadInputs>
  readonly message: string | RegExp
  readonly hint: readonly string[]
}

// Errors as AWS documents them.
const cases: Record<string, Case> = {
  'a permission that no policy gives': {
    fault: {
      status: 403,
      code: 'AccessDenied',
      message: `${user} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::b/k" because no identity-based policy allows the s3:PutObject action`,
    },
    message: /^S3 denies s3:PutObject on s3:/,
    hint: ['Allow it in the policy of the role:', '{"Effect": "Allow", "Action": "s3:PutObject"'],
  },
  'a denial without a reason': {
    fault: { status: 403, code: 'AccessDenied', message: 'Access Denied' },
    inputs: { tags: { team: 'a' }, kmsKeyId: key },
    message: /^S3 denies s3:PutObject on s3:/,
    hint: ['s3:PutObjectTagging as well', 'kms:GenerateDataKey on the key', 'bucket may deny it'],
  },
  'tags without the permission for them': {
    fault: {
      status: 403,
      code: 'AccessDenied',
      message: `${user} is not authorized to perform: s3:PutObjectTagging on resource: "arn:aws:s3:::b/k" because no identity-based policy allows the s3:PutObjectTagging action`,
    },
    inputs: { tags: { team: 'a' } },
    message: /^S3 denies s3:PutObjectTagging on s3:/,
    hint: ['"Action": "s3:PutObjectTagging"'],
  },
  'a bucket policy that demands encryption': {
    fault: {
      status: 403,
      code: 'AccessDenied',
      message: `${user} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::b/k" with an explicit deny in a resource-based policy`,
    },
    message: /^S3 denies s3:PutObject on s3:/,
    hint: [
      'A Deny in a resource-based policy blocks it',
      'kms-key-id',
      'always writes conditionally',
    ],
  },
  'a Deny of the organization': {
    fault: {
      status: 403,
      code: 'AccessDenied',
      message: `${user} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::b/k" with an explicit deny in a service control policy`,
    },
    message: /^S3 denies s3:PutObject on s3:/,
    hint: ['A Deny in a service control policy'],
  },
  'a KMS key that the role may not use': {
    fault: {
      status: 403,
      code: 'AccessDenied',
      message: `${user} is not authorized to perform: kms:GenerateDataKey on resource: ${key} because no identity-based policy allows the kms:GenerateDataKey action`,
    },
    inputs: { kmsKeyId: key },
    message: /^This role may not use the KMS key .*: kms:GenerateDataKey is denied\.$/,
    hint: [`{"Effect": "Allow", "Action": "kms:GenerateDataKey", "Resource": "${key}"}`],
  },
  'a KMS key that is not there': {
    fault: {
      status: 400,
      code: 'KMS.NotFoundException',
      message: `Key '${key}' does not exist`,
    },
    inputs: { kmsKeyId: key },
    message: `S3 cannot encrypt with ${key}: Key '${key}' does not exist`,
    hint: ['Check the input kms-key-id', 'kms:GenerateDataKey'],
  },
  'a KMS key that is disabled': {
    fault: { status: 400, code: 'KMS.DisabledException', message: 'key is disabled.' },
    message: /^S3 cannot encrypt with the KMS key of the bucket .*: key is disabled\.$/,
    hint: ['be enabled'],
  },
  'an expired token': {
    fault: {
      status: 400,
      code: 'ExpiredToken',
      message: 'The provided token has expired.',
      elements: { 'Token-0': 'the-token' },
    },
    message: 'The AWS credentials of this job have expired.',
    hint: ['role-duration-seconds'],
  },
  'an unknown access key': {
    fault: {
      status: 403,
      code: 'InvalidAccessKeyId',
      message: 'The AWS access key ID that you provided does not exist in our records.',
      elements: { AWSAccessKeyId: 'AKIAIOSFODNN7EXAMPLE' },
    },
    message: 'S3 does not accept the AWS credentials of this job.',
    hint: ['another partition', 'id-token: write'],
  },
  'an invalid token': {
    fault: {
      status: 400,
      code: 'InvalidToken',
      message: 'The provided token is malformed or otherwise invalid.',
      elements: { 'Token-0': 'the-token' },
    },
    message: 'S3 does not accept the AWS credentials of this job.',
    hint: ['id-token: write'],
  },
  'a store without conditional writes': {
    fault: {
      status: 501,
      code: 'NotImplemented',
      message: 'A header you provided implies functionality that is not implemented',
    },
    message: /does not support conditional writes\.$/,
    hint: ['If-None-Match', 'nothing was uploaded'],
  },
  'throttling without an end': {
    fault: { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
    message: 'S3 could not serve the request in several attempts: HTTP 503 SlowDown.',
    hint: ['Run the job again'],
  },
  'a failing server': {
    fault: { status: 500, code: 'InternalError' },
    message: 'S3 could not serve the request in several attempts: HTTP 500 InternalError.',
    hint: ['Nothing was overwritten'],
  },
  'bytes that something has changed': {
    fault: { status: 400, code: 'XAmzContentSHA256Mismatch' },
    message: /are not the ones that were sent \(XAmzContentSHA256Mismatch\)\.$/,
    hint: ['proxy'],
  },
  'a sentence that says it all': {
    fault: {
      status: 409,
      code: 'ConditionalRequestConflict',
      message: 'A conflicting conditional operation is currently in progress. Please try again.',
    },
    message:
      /^s3:PutObject on s3:.* failed: HTTP 409, ConditionalRequestConflict: A conflicting conditional operation/,
    hint: ['run the job again'],
  },
  'something that nobody has thought of': {
    fault: { status: 418, code: 'ImATeapot', message: 'Short and stout' },
    message: /^s3:PutObject on s3:.* failed: HTTP 418, ImATeapot: Short and stout$/,
    hint: ['Nothing was overwritten'],
  },
}

describe.skipIf(server === 'external')('as AWS refuses', () => {
  test.each(Object.entries(cases))('%s', async (_, { fault, inputs, message, hint }) => {
    await withFaults(
      env,
      () => ({ kind: 'refuse', ...fault }),
      async () => {
        const error = await refused(inputs)
        expect(error.message).toMatch(message)
        for (const part of hint) expect(error.hint).toContain(part)
      },
    )
  })

  test.each([
    ['cn-north-1', 'arn:aws-cn:s3:::'],
    ['us-gov-west-1', 'arn:aws-us-gov:s3:::'],
    ['eusc-de-east-1', 'arn:aws-eusc:s3:::'],
    ['eu-central-1', 'arn:aws:s3:::'],
  ])('in the partition of %s', async (region, start) => {
    await withFaults(
      env,
      () => ({ kind: 'refuse', status: 403, code: 'AccessDenied' }),
      async () => {
        expect((await refused({ region })).hint).toContain(`"Resource": "${start}${bucket}/`)
      },
    )
  })

  test('at an access point', async () => {
    const alias = `publish-${'x'.repeat(20)}-s3alias`
    await withFaults(
      env,
      () => ({ kind: 'refuse', status: 403, code: 'AccessDenied' }),
      async proxy => {
        const there = freshPlace(alias, AMAZON)
        await expect(there.publish('one')).rejects.toMatchObject({
          hint: expect.stringContaining(`${alias} is an access point`),
        })
        expect(proxy.requests[0]?.path).toContain(`/${alias}/`)
      },
    )
  })
})
