import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { LambdaClient } from '@aws-sdk/client-lambda'
import {
  CreateBucketCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { digestOf } from '../../src/files/digest.ts'
import { ROOT } from '../support/action-file.ts'
import { useAwsCli } from '../support/aws/cli.ts'
import { configurationOf, createFunction, lambdaClient, zipOf } from '../support/aws/functions.ts'
import { findBlocks } from '../support/pages.ts'
import { s3Client } from '../support/s3/bucket.ts'
import { type BareServer, startMoto } from '../support/s3/moto.ts'
import { scratchFolder } from '../support/scratch.ts'

// What the pages call theirs.
const Bucket = 'my-bucket'

let moto: BareServer
let env: Record<string, string>
let s3: S3Client
let lambda: LambdaClient

beforeAll(async () => {
  moto = await startMoto()
  // It answers `invoke` itself, instead of with a container.
  const body = JSON.stringify({ lambda: { use_docker: false } })
  await fetch(`${moto.endpoint}/moto-api/config`, { method: 'POST', body })
  env = {
    AWS_ENDPOINT_URL_S3: moto.endpoint,
    AWS_ENDPOINT_URL_LAMBDA: moto.endpoint,
    AWS_ACCESS_KEY_ID: 'any',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
  }
  s3 = s3Client(env)
  lambda = lambdaClient(env)
  await s3.send(new CreateBucketCommand({ Bucket }))
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }))
})

afterAll(() => moto.stop())

beforeEach(useAwsCli)

afterEach(() => vi.unstubAllEnvs())

/** The blocks of a page that call AWS, in order. */
async function commandsOf(page: string): Promise<string[]> {
  const blocks = findBlocks(await readFile(path.join(ROOT, page), 'utf8'), 'sh')
  return blocks.filter(block => block.includes('aws '))
}

/** Runs blocks in one shell, one after the other, and gives what they print. */
async function shell(blocks: readonly string[], more: Record<string, string> = {}) {
  const options = { cwd: await scratchFolder(), env: { ...process.env, ...env, ...more } }
  return (await promisify(execFile)('bash', ['-euc', blocks.join('\n')], options)).stdout
}

/** Stores a zip as a published version. */
async function store(Key: string, content = 'NEW = 1\n') {
  const Body = await zipOf(content)
  const { codeSha256 } = digestOf(Body)
  const checksum = { ChecksumAlgorithm: 'SHA256', ChecksumSHA256: codeSha256 } as const
  const stored = { Bucket, Key, Body, ...checksum }
  const { VersionId = '' } = await s3.send(new PutObjectCommand(stored))
  return { CodeSha256: codeSha256, VersionId }
}

describe('docs/from-a-script.md', () => {
  const [OLD, NEW] = ['lambda_function.lambda_handler', 'orders.lambda_function.lambda_handler']

  test('changes code, handler and alias of a function that runs, and goes back', async () => {
    const { CodeSha256 } = await store('lambda/orders/source/0.1.0/source.zip')
    await createFunction(env, 'orders', { alias: false })
    const { CodeSha256: before } = await configurationOf(lambda, 'orders')
    const [codeOnly = '', alias = '', both = '', move = '', back = '', ...more] =
      await commandsOf('docs/from-a-script.md')
    expect(more).toEqual([])

    await shell([alias])
    // moto answers with the event, as a function could.
    expect(await shell([both, 'cat answer.json'])).toMatch(/"StatusCode": 200\s+}\s+{}$/)
    expect(await configurationOf(lambda, 'orders', 'live')).toMatchObject({
      ...{ CodeSha256: before, Handler: OLD, Version: '1' },
    })
    await shell(['version=2', move])
    expect(await configurationOf(lambda, 'orders', 'live')).toMatchObject({
      ...{ CodeSha256, Handler: NEW, Version: '2' },
    })
    await shell([back])
    expect((await configurationOf(lambda, 'orders', 'live')).Version).toBe('1')

    const other = await store('lambda/orders/source/0.1.0/source.zip', 'OTHER = 1\n')
    await shell([codeOnly])
    expect(await configurationOf(lambda, 'orders')).toMatchObject({
      ...{ CodeSha256: other.CodeSha256, Handler: NEW },
    })
  })
})

test('docs/deploying.md loads a version into the function', async () => {
  const { CodeSha256, VersionId } = await store('lambda/source/1.2.3/source.zip')
  await createFunction(env, 'my-lambda-app')
  await shell(await commandsOf('docs/deploying.md'), { VERSION_ID: VersionId })
  expect(await configurationOf(lambda, 'my-lambda-app')).toMatchObject({ CodeSha256 })
})

test('docs/checks.md shows the digest of the function, and that of the version', async () => {
  const { CodeSha256 } = await store('lambda/source/1.4.0/source.zip')
  await createFunction(env, 'my-function')
  const { CodeSha256: other } = await configurationOf(lambda, 'my-function')
  const printed = await shell(await commandsOf('docs/checks.md'))
  expect(printed).toBe(`${other}\n${CodeSha256}\n`)
})
