import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { CreateBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { parse, stringify } from 'yaml'
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
const WORKFLOW = '.github/workflows/publish.yml'

const { env } = inject('s3')
const s3 = s3Client({ ...env, AWS_REGION: REGION })
const [workflow = '', monorepo = ''] = findBlocks(README.replaceAll('my-bucket', BUCKET), 'yaml')
const commands = findBlocks(README, 'sh')

await useBackends()

beforeAll(async () => {
  const CreateBucketConfiguration = { LocationConstraint: REGION } as const
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration }))
})

async function bash(cwd: string, script: string): Promise<string> {
  return (await promisify(execFile)('bash', ['-ec', script], { cwd })).stdout
}

async function expectStored(Key: string): Promise<void> {
  await s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key }))
}

describe('the quick start of the README', () => {
  /** Follows it with a project: up to the deployment, which needs a function in AWS. */
  async function follow(files: Files, prefix: string) {
    const { deploy, ...jobs } = parse(workflow).jobs
    expect(deploy.needs).toBe('publish')
    const text = stringify({ ...parse(workflow), jobs }).replace(
      `s3://${BUCKET}/lambda/`,
      `s3://${BUCKET}/${prefix}/`,
    )
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
    await expectStored(`${prefix}/source/0.1.1/source.zip`)
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
