import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { CreateBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { parse, stringify } from 'yaml'
import { useAwsCli } from '../support/aws/cli.ts'
import { configurationOf, createFunction, lambdaClient } from '../support/aws/functions.ts'
import { useBackends } from '../support/backends.ts'
import { findBlocks } from '../support/pages.ts'
import { type Files, HANDLER } from '../support/projects.ts'
import { FIRST_PROJECT, MODULES, README, variants } from '../support/readme.ts'
import { s3Client } from '../support/s3/bucket.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import { runWorkflow } from '../support/workflow/run.ts'

// Instead of the README's my-bucket, which belongs to the tests of the examples.
const BUCKET = 'quick-start'
const REGION = 'eu-central-1'
// Instead of its my-lambda-app.
const FUNCTION = 'quick-start'
const WORKFLOW = '.github/workflows/publish.yml'

const env = { ...inject('s3').env, AWS_REGION: REGION }
const s3 = s3Client(env)
const [workflow = '', monorepo = ''] = findBlocks(README.replaceAll('my-bucket', BUCKET), 'yaml')
const commands = findBlocks(README, 'sh')

await useBackends()

beforeAll(async () => {
  const CreateBucketConfiguration = { LocationConstraint: REGION } as const
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration }))
  await createFunction(env, FUNCTION)
})

afterEach(() => vi.unstubAllEnvs())

async function bash(cwd: string, script: string): Promise<string> {
  return (await promisify(execFile)('bash', ['-ec', script], { cwd })).stdout
}

/** The digest of what is stored. */
async function expectStored(Key: string): Promise<string | undefined> {
  const head = { Bucket: BUCKET, Key, ChecksumMode: 'ENABLED' } as const
  return (await s3.send(new HeadObjectCommand(head))).ChecksumSHA256
}

describe('the quick start of the README', () => {
  /** Follows it with a project. */
  async function follow(files: Files, prefix: string) {
    await useAwsCli()
    const text = workflow
      .replace(`s3://${BUCKET}/lambda/`, `s3://${BUCKET}/${prefix}/`)
      .replace('name my-lambda-app', `name ${FUNCTION}`)
    const checkout = await writeFiles(await scratchFolder(), { ...files, [WORKFLOW]: text })
    const origin = await scratchFolder()
    await bash(origin, 'git init --quiet --bare')
    await bash(
      checkout,
      `git init --quiet && git add . && git -c user.name=u -c user.email=u@e.org commit --quiet -m first
       git remote add origin ${origin}`,
    )
    await bash(checkout, commands.find(text => text.includes('git tag')) ?? 'false')
    const [, ref = ''] = (await bash(origin, 'git show-ref --tags')).trim().split(' ')
    expect(ref).toBe('refs/tags/v0.1.1')
    const event = { name: 'push', ref, payload: {} }
    const { result, log } = await runWorkflow({ checkout, workflow: WORKFLOW, event, aws: env })
    expect(result, log).toBe('success')
    const stored = await expectStored(`${prefix}/source/0.1.1/source.zip`)
    expect(await configurationOf(lambdaClient(env), FUNCTION)).toMatchObject({ CodeSha256: stored })
  }

  const hatchling = variants().find(([name]) => /hatchling.*src/.test(name))?.[1] ?? {}

  test.each([
    ['its own project', FIRST_PROJECT, 'lambda'],
    ['a package in src/ with hatchling', hatchling, 'src'],
    ['a single lambda_function.py with requirements.txt', MODULES, 'single'],
  ])('publishes %s', (_, files, prefix) => follow(files, prefix))
})

test('"Many functions" of the README publishes three', async () => {
  const names = ['orders', 'invoices', 'refunds']
  const projects = names.map(name => [
    `functions/${name}/pyproject.toml`,
    (FIRST_PROJECT['pyproject.toml'] ?? '').replace('my-lambda-app', name),
  ])
  const code = names.flatMap(name => [
    [`functions/${name}/my_lambda_app/__init__.py`, ''],
    [`functions/${name}/my_lambda_app/lambda_function.py`, HANDLER],
  ])
  const text = stringify({ on: 'push', jobs: { publish: parse(monorepo) } })
  const checkout = await writeFiles(
    await scratchFolder(),
    Object.fromEntries([...projects, ...code, [WORKFLOW, text]]),
  )
  const { result, log } = await runWorkflow({ checkout, workflow: WORKFLOW, aws: env })
  expect(result, log).toBe('success')
  for (const name of names) await expectStored(`lambda/${name}/source/0.1.1/source.zip`)
})
