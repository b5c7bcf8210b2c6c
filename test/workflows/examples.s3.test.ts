import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CreateBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { beforeAll, expect, inject, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { useBackends } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { writeMonorepo } from '../support/publishing.ts'
import { s3Client } from '../support/s3/bucket.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import { runWorkflow } from '../support/workflow/run.ts'

// What the examples call theirs.
const BUCKET = 'my-bucket'
const REGION = 'eu-central-1'

const { env } = inject('s3')
const s3 = s3Client({ ...env, AWS_REGION: REGION })

await useBackends()

beforeAll(async () => {
  const CreateBucketConfiguration = { LocationConstraint: REGION } as const
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration }))
})

/** Runs a workflow of the examples in a repository, to which it is copied as a user would copy it. */
async function runExample(
  name: string,
  checkout: string,
  event: string,
  ref: string,
  change = (text: string) => text,
) {
  const workflow = `.github/workflows/${name}`
  const text = await readFile(path.join(ROOT, 'examples/workflows', name), 'utf8')
  await writeFiles(checkout, { [workflow]: change(text) })
  const payload = { release: { id: 1, tag_name: path.basename(ref) } }
  const run = { checkout, workflow, event: { name: event, ref, payload }, aws: env }
  return runWorkflow(run)
}

test.for([
  ['publish-on-tag.yml', 'push'],
  ['publish-on-release.yml', 'release'],
  ['two-jobs.yml', 'push'],
  ['attest.yml', 'push'],
])('%s publishes what a tag names', async ([name = '', event = '']) => {
  const checkout = await copyExample(await scratchFolder())
  const { result, log } = await runExample(name, checkout, event, 'refs/tags/v0.1.1')
  expect(result, log).toBe('success')
  const Key = 'lambda/source/0.1.1/source.zip'
  await s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key }))
})

test('attest.yml attests the zip also without inputs, where the runner knows the artifacts of a job', async () => {
  const checkout = await copyExample(await scratchFolder())
  const withoutInputs = (text: string) => text.replace(/(uses: actions\/attest@.*\n)[\s\S]*/, '$1')
  const ref = 'refs/tags/v0.1.1'
  const { result, log } = await runExample('attest.yml', checkout, 'push', ref, withoutInputs)
  expect(result, log).toBe('success')
  const Key = 'lambda/source/0.1.1/source.zip'
  const { Metadata } = await s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key }))
  expect(log).toContain(`Attested source.zip@sha256:${Metadata?.source_sha256}\n`)
})

test('check-pull-request.yml needs no credentials', async () => {
  const checkout = await copyExample(await scratchFolder())
  const ref = 'refs/pull/1/merge'
  const { result, jobs, log } = await runExample(
    'check-pull-request.yml',
    checkout,
    'pull_request',
    ref,
  )
  expect(result, log).toBe('success')
  expect(jobs.map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }])
  expect(log).toContain(
    'my-lambda-app 0.1.1 would go to s3://my-bucket/lambda/source/0.1.1/source.zip',
  )
})

test('monorepo.yml publishes the functions of a repository', async () => {
  const checkout = await writeMonorepo(await scratchFolder(), ['orders', 'invoices'])
  const { result, jobs, log } = await runExample(
    'monorepo.yml',
    checkout,
    'push',
    'refs/heads/main',
  )
  expect(result, log).toBe('success')
  expect(jobs.at(-1)?.steps[0]?.log).toBe(
    [
      'published  functions/invoices/pyproject.toml  s3://my-bucket/lambda/invoices/source/1.0/source.zip',
      'published  functions/orders/pyproject.toml  s3://my-bucket/lambda/orders/source/1.0/source.zip',
      '',
    ].join('\n'),
  )
})
