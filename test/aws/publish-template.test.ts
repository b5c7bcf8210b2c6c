import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { type Account, startAccount } from '../support/aws/account.ts'
import {
  createPublishStack,
  type PublishStack,
  type Role,
  templateFile,
} from '../support/aws/publish-stack.ts'
import { AMAZON, placeBelow, useServer } from '../support/publish.ts'

const bucket = 'my-bucket'
const Repository = 'my-org@1234567/my-repo@7654321'

let account: Account
let stack: PublishStack
let others: PublishStack

// moto evaluates conditions and intrinsic functions, makes bucket and roles, and enforces what roles may do by action and
// resource. It has no OIDC providers, no policies of buckets from templates, and no resources of Lambda.
beforeAll(async () => {
  account = await startAccount()
  stack = await createPublishStack(account, 'one', {
    BucketName: bucket,
    Repository,
    Functions: 'my-*',
    Layers: 'my-*',
    OtherAccounts: '444455556666,777788889999',
  })
  others = await createPublishStack(account, 'two', {
    BucketName: bucket,
    CreateBucket: 'false',
    CreateOidcProvider: 'false',
    Prefix: 'lambda/other/',
    Repository: 'my-org/other',
    PublishTags: '',
    PublishBranch: 'main',
    PublishEnvironment: 'release',
  })
  await account.enforcePolicies()
})

afterAll(() => account.stop())

const written = (Key: string) => ({ Bucket: bucket, Key, Body: 'x', IfNoneMatch: '*' })

/** What becomes of requests with the credentials of a role, to an object that is there and to places where none is. */
async function tryAll({ credentials }: Role): Promise<Record<string, string>> {
  const Key = 'lambda/source/1.0/source.zip'
  const calls = [
    ['s3', 'put_object', written(`lambda/source/${randomUUID()}/source.zip`)],
    ['s3', 'get_object', { Bucket: bucket, Key }],
    ['s3', 'list_objects_v2', { Bucket: bucket, Prefix: 'lambda/source/' }],
    ['s3', 'delete_object', { Bucket: bucket, Key }],
    ['s3', 'delete_bucket_policy', { Bucket: bucket }],
    ['iam', 'list_roles', {}],
  ] as const
  const answers = await account.attempt(calls, credentials)
  return Object.fromEntries(
    calls.map(([, operation], index) => [operation, answers[index]?.error ?? 'allowed']),
  )
}

const DENIED = {
  put_object: 'AccessDenied',
  get_object: 'AccessDenied',
  list_objects_v2: 'AccessDenied',
  delete_object: 'AccessDenied',
  delete_bucket_policy: 'AccessDenied',
  list_roles: 'AccessDenied',
}

describe('the publishing role', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('is enough for this action, also when a run is repeated', async () => {
    const { credentials } = stack.publish
    const named = Object.entries(credentials).map(([name, value]) => [name.toUpperCase(), value])
    useServer({
      ...Object.fromEntries(named),
      AWS_ENDPOINT_URL_S3: account.endpoint,
      AWS_REGION: 'us-east-1',
    })
    const place = placeBelow(stack.outputs.BucketPrefix ?? '', AMAZON)
    expect(await place.publish('one')).toMatchObject({ status: 'published' })
    expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
    await expect(place.publish('two')).rejects.toThrow('already published with other content')
  })

  test('may do no more than that', async () => {
    const allowed = { put_object: 'allowed', get_object: 'allowed', list_objects_v2: 'allowed' }
    expect(await tryAll(stack.publish)).toEqual({ ...DENIED, ...allowed })
  })

  test('may not write where other repositories publish', async () => {
    const calls = [
      ['s3', 'put_object', written('lambda/source/2.0/source.zip')],
      ['s3', 'put_object', written('lambda/other/source/2.0/source.zip')],
    ] as const
    const [first, second] = await account.attempt(calls, others.publish.credentials)
    expect([first?.error, second?.error]).toEqual(['AccessDenied', undefined])
  })

  test('publishes layers only if asked', () => {
    const sids = ({ statements }: Role) => statements.map(({ Sid }) => Sid)
    const always = ['Publish', 'SeeWhatIsMissing']
    expect(sids(stack.publish)).toEqual([...always, 'PublishLayers', 'ListLayers'])
    expect(sids(others.publish)).toEqual(always)
  })
})

test('the role for checks may only read', async () => {
  const allowed = { get_object: 'allowed', list_objects_v2: 'allowed' }
  expect(await tryAll(stack.check)).toEqual({ ...DENIED, ...allowed })
})

test('the role that verifies may only read as well, and see what the functions run', async () => {
  if (stack.verify === undefined) throw new Error('It is missing')
  expect(await tryAll(stack.verify)).toEqual(await tryAll(stack.check))
  expect(stack.verify.statements.at(-1)).toMatchObject({
    Action: 'lambda:GetFunctionConfiguration',
    Resource: [
      expect.stringMatching(/:function:my-\*$/),
      expect.stringMatching(/:function:my-\*:\*$/),
    ],
  })
  expect(others.verify).toBeUndefined()
})

describe('the deploying role', () => {
  test('may only read the bucket', async () => {
    if (stack.deploy === undefined) throw new Error('It is missing')
    expect(await tryAll(stack.deploy)).toEqual({ ...DENIED, get_object: 'allowed' })
  })

  test('may change nothing but the functions that were named, and needs some to be', () => {
    const changing = stack.deploy?.statements.filter(({ Action }) =>
      [Action].flat().some(action => !/:(Get|List)/.test(action)),
    )
    const resources = changing?.flatMap(({ Resource = '*' }) => Resource) ?? []
    expect(resources.length).toBeGreaterThan(0)
    for (const resource of resources) {
      expect(resource).toMatch(/^arn:aws:lambda:us-east-1:\d{12}:function:my-\*(:\*)?$/)
    }
    expect(others.deploy).toBeUndefined()
    expect(others.outputs).not.toHaveProperty('DeployRoleArn')
  })
})

describe('the roles trust', () => {
  test('the subjects that the parameters name', () => {
    expect(stack.publish.subjects).toEqual([`repo:${Repository}:ref:refs/tags/v*`])
    expect(stack.check.subjects).toEqual([`repo:${Repository}:*`])
    expect(stack.verify?.subjects).toEqual([`repo:${Repository}:ref:refs/heads/main`])
    expect(stack.deploy?.subjects).toEqual([`repo:${Repository}:environment:production`])
    expect(others.publish.subjects).toEqual([
      'repo:my-org/other:ref:refs/heads/main',
      'repo:my-org/other:environment:release',
    ])
  })

  test.each([
    ['Repository', 'my-org/my-repo', true],
    ['Repository', 'my-org@1/my-repo@2', true],
    ['Repository', 'my-org/*', false],
    ['Repository', 'my-org/my-repo:environment', false],
    ['Repository', 'my-repo', false],
    ['DeployEnvironment', '*', false],
    ['VerifyBranch', '*', false],
    ['Prefix', '', true],
    ['Prefix', 'lambda/', true],
    ['Prefix', 'lambda', false],
    ['Prefix', '*/', false],
    ['BucketName', '*', false],
  ])('only whom a parameter can name: %s=%s, %s', async (name, value, isAllowed) => {
    const { Parameters } = parse(await readFile(templateFile, 'utf8'), { logLevel: 'silent' })
    expect(new RegExp(Parameters[name].AllowedPattern).test(value)).toBe(isAllowed)
  })
})

describe('the policy of the bucket', () => {
  const statement = (id: string) => stack.bucketPolicy.find(({ Sid }) => Sid === id)

  test('lets Lambda read for functions and layers of these accounts', () => {
    expect(statement('LambdaReadsCode')?.Condition?.ArnLike?.['aws:SourceArn']).toEqual([
      'arn:*:lambda:*:123456789012:*',
      'arn:*:lambda:*:444455556666:*',
      'arn:*:lambda:*:777788889999:*',
    ])
    expect(statement('OtherAccountsRead')?.Principal).toEqual({
      AWS: ['444455556666', '777788889999'],
    })
  })

  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html
  test('denies everybody to write without If-None-Match, and to delete', () => {
    const Resource = `arn:aws:s3:::${bucket}/*`
    const everybody = { Effect: 'Deny', Principal: '*', Resource }
    expect(statement('WriteOnce')).toEqual({
      ...everybody,
      Sid: 'WriteOnce',
      Action: 's3:PutObject',
      Condition: { Null: { 's3:if-none-match': 'true' } },
    })
    expect(statement('DeleteNever')).toMatchObject(everybody)
  })

  test('allows nothing but reading', () => {
    const allowed = stack.bucketPolicy.filter(({ Effect }) => Effect === 'Allow')
    expect(new Set(allowed.flatMap(({ Action }) => Action))).toEqual(
      new Set(['s3:GetObject', 's3:GetObjectVersion']),
    )
  })

  test('is that of the bucket alone', () => {
    expect(others.bucketPolicy).toEqual([])
  })
})
