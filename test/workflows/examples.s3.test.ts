import { execFileSync } from 'node:child_process'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CreateBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeAll, expect, inject, test, vi } from 'vitest'
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

afterEach(() => vi.unstubAllEnvs())

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
  { more = {}, change = (text: string) => text } = {},
) {
  const workflow = `.github/workflows/${name}`
  const text = await readFile(path.join(ROOT, 'examples/workflows', name), 'utf8')
  await writeFiles(checkout, { [workflow]: change(text) })
  const payload = { release: { id: 1, tag_name: path.basename(ref) }, ...more }
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
  const { result, log } = await runExample('attest.yml', checkout, 'push', ref, {
    change: withoutInputs,
  })
  expect(result, log).toBe('success')
  const Key = 'lambda/source/0.1.1/source.zip'
  const { Metadata } = await s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key }))
  expect(log).toContain(`Attested source.zip@sha256:${Metadata?.source_sha256}\n`)
})

test('several-regions.yml stores the same object in each region, also again', async () => {
  const checkout = await copyExample(await scratchFolder())
  const regions = ['eu-central-1', 'us-east-1'] as const
  const clients = regions.map(region => s3Client({ ...env, AWS_REGION: region }))
  const buckets = regions.map(region => `my-bucket-${region}`)
  await clients[0]?.send(
    new CreateBucketCommand({
      Bucket: buckets[0],
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    }),
  )
  await clients[1]?.send(new CreateBucketCommand({ Bucket: buckets[1] }))
  for (const uploaded of ['true', 'false']) {
    const run = await runExample('several-regions.yml', checkout, 'push', 'refs/tags/v0.1.1')
    expect(run.result, run.log).toBe('success')
    const uploads = run.jobs.filter(({ name }) => name.startsWith('Upload to '))
    expect(uploads.map(({ steps }) => steps.at(-1)?.outputs.uploaded)).toEqual([uploaded, uploaded])
  }
  const Key = 'lambda/source/0.1.1/source.zip'
  const heads = await Promise.all(
    clients.map((client, index) =>
      client.send(new HeadObjectCommand({ Bucket: buckets[index], Key, ChecksumMode: 'ENABLED' })),
    ),
  )
  expect(heads[0]?.ChecksumSHA256).toMatch(/=$/)
  expect(heads[1]?.ChecksumSHA256).toBe(heads[0]?.ChecksumSHA256)
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

/** A project in a version of its own, so that each test has a place of its own in the bucket. */
async function projectOf(version: string): Promise<string> {
  const checkout = await copyExample(await scratchFolder())
  await replace(path.join(checkout, 'pyproject.toml'), '0.1.1', version)
  return checkout
}

async function replace(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
}

function tagCommit(checkout: string, tag: string): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '-m', tag],
    ['tag', tag],
  ]) {
    execFileSync('git', [...identity, ...args], { cwd: checkout })
  }
}

test('check-version.yml passes a new version, and fails where it was not raised', async () => {
  const checkout = await projectOf('5.0')
  const repository = 'team/functions'
  const check = (head = repository) =>
    runExample('check-version.yml', checkout, 'pull_request', 'refs/pull/1/merge', {
      more: { pull_request: { head: { repo: { full_name: head } } } },
    })
  const fresh = await check()
  expect(fresh.result, fresh.log).toBe('success')
  expect(fresh.log).toContain('New, and can be published')
  const publish = await runExample('publish-on-tag.yml', checkout, 'push', 'refs/tags/v5.0')
  expect(publish.result, publish.log).toBe('success')
  const same = await check()
  expect(same.result, same.log).toBe('success')
  await replace(path.join(checkout, 'my_lambda_app/business_logic.py'), 'def ', '# now\ndef ')
  const changed = await check()
  expect(changed.result, changed.log).toBe('failure')
  expect(changed.log).toMatch(
    /::error .*file=pyproject.toml,line=\d+.*::my-lambda-app changed, but 5.0 is already published: raise the version in line \d+ of pyproject.toml/,
  )
  const fork = await check('somebody/repository')
  expect(fork.jobs.flatMap(({ steps }) => steps)).toEqual([])
})

test('verify-production.yml compares tag, bucket and function', async () => {
  const checkout = await projectOf('6.0')
  tagCommit(checkout, 'v6.0')
  const bin = await scratchFolder()
  vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env.PATH}`)
  const aws = path.join(bin, 'aws')
  const verify = async (codeSha256: string) => {
    // It stands in for the AWS CLI, and answers this one command.
    await writeFile(
      aws,
      `#!/bin/sh
test "$*" = 'lambda get-function-configuration --function-name my-function --qualifier live --query CodeSha256 --output text' ||
  { echo "unexpected: $*" >&2; exit 2; }
echo '${codeSha256}'
`,
    )
    await chmod(aws, 0o755)
    return runExample('verify-production.yml', checkout, 'workflow_dispatch', 'refs/heads/main', {
      more: { inputs: { tag: 'v6.0' } },
    })
  }
  const unpublished = await verify('x')
  expect(unpublished.result, unpublished.log).toBe('failure')
  expect(unpublished.log).toContain('v6.0 was never published')
  const publish = await runExample('publish-on-tag.yml', checkout, 'push', 'refs/tags/v6.0')
  expect(publish.result, publish.log).toBe('success')
  // What the branch has become since then does not matter.
  await replace(path.join(checkout, 'my_lambda_app/business_logic.py'), 'def ', '# now\ndef ')
  const Key = 'lambda/source/6.0/source.zip'
  const object = await s3.send(
    new HeadObjectCommand({ Bucket: BUCKET, Key, ChecksumMode: 'ENABLED' }),
  )
  const right = await verify(object.ChecksumSHA256 ?? '')
  expect(right.result, right.log).toBe('success')
  expect(right.log).toContain('my-function:live runs v6.0')
  const wrong = await verify('b3RoZXI=')
  expect(wrong.result, wrong.log).toBe('failure')
  expect(wrong.log).toContain('my-function:live runs other code')
})
