import { GetObjectTaggingCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { expect, inject, test } from 'vitest'
import { copyExample } from '../support/example.ts'
import { runStep } from '../support/runner.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { capabilities } from '../support/s3/capabilities.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

// What end-to-end.test.ts leaves out of the upload by the bundled action.
const { env, name: server } = inject('s3')
const bucket = await freshBucket(env)

test('the object bears who published it, and the metadata and tags of the user', async () => {
  const { exitCode, log, outputs } = await runStep({
    workspace: await copyExample(await scratchFolder()),
    with: {
      'bucket-prefix': freshPrefix(bucket),
      metadata: 'team = payments\nticket=A-1',
      tags: 'cost center=a b+c',
    },
    env: {
      ...env,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'owner/app',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: 'c0ffee',
      GITHUB_REF: 'refs/tags/v0.1.1',
    },
  })
  expect(exitCode, log).toBe(0)
  const s3 = s3Client(env)
  const address = { Bucket: outputs.bucket, Key: outputs.key }
  const { Metadata } = await s3.send(new HeadObjectCommand(address))
  const { build_backend: _, ...known } = Metadata ?? {}
  expect(known).toEqual({
    source_sha256: outputs.sha256,
    package_name: 'my-lambda-app',
    package_version: '0.1.1',
    upload_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    repository: 'owner/app',
    commit: 'c0ffee',
    ref: 'refs/tags/v0.1.1',
    run_url: 'https://github.com/owner/app/actions/runs/42/attempts/1',
    team: 'payments',
    ticket: 'A-1',
  })
  const { TagSet } = await s3.send(new GetObjectTaggingCommand(address))
  expect(TagSet).toEqual([{ Key: 'cost center', Value: 'a b+c' }])
})

test('a wrong line of metadata stops the step before any work, and is named', async () => {
  const { exitCode, log, annotations } = await runStep({
    workspace: await copyExample(await scratchFolder()),
    with: { 'bucket-prefix': freshPrefix(bucket), metadata: 'team=payments\nsource_sha256=0' },
    env,
  })
  expect(exitCode).toBe(1)
  expect(annotations[0]?.message).toContain('The input metadata, line 2, is "source_sha256=0"')
  expect(log).not.toContain('pip install')
})

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  [
    'no credentials',
    {},
    { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_EC2_METADATA_DISABLED: 'true' },
    'There are no AWS credentials in this job.',
  ],
  [
    'a region that is none',
    { 'aws-region': 'frankfurt' },
    { AWS_ENDPOINT_URL_S3: '', AWS_ENDPOINT_URL: '' },
    '"frankfurt" is not the name of an AWS region.',
  ],
])('%s: found before anything is built', async (_, inputs, variables, message) => {
  const { exitCode, log, annotations } = await runStep({
    workspace: await copyExample(await scratchFolder()),
    with: { 'bucket-prefix': freshPrefix(bucket), ...inputs },
    env: { ...env, ...variables },
  })
  expect(exitCode).toBe(1)
  expect(annotations[0]?.message).toContain(message)
  expect(log).not.toContain('pip install')
})

test('credentials are not needed where the tag is for another package', async () => {
  const workspace = await copyExample(await scratchFolder())
  await writeFiles(`${workspace}/other`, {
    'pyproject.toml': '[project]\nname = "other-app"\nversion = "1.0"\n',
  })
  const { exitCode, log, outputs } = await runStep({
    workspace,
    with: { 'bucket-prefix': freshPrefix(bucket) },
    env: {
      ...env,
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_EC2_METADATA_DISABLED: 'true',
      GITHUB_REF: 'refs/tags/other-app-v1.0',
      GITHUB_EVENT_NAME: 'push',
    },
  })
  expect(exitCode, log).toBe(0)
  expect(outputs).toEqual({ skipped: 'true', status: 'skipped', warnings: '0' })
})

test.runIf(capabilities(server).signatures)(
  'credentials that are refused are never printed',
  async () => {
    const secrets = {
      AWS_ACCESS_KEY_ID: env.AWS_ACCESS_KEY_ID ?? '',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      AWS_SESSION_TOKEN: 'IQoJb3JpZ2luX2VjEXAMPLETOKEN',
    }
    const { exitCode, log, annotations, outputs, summary } = await runStep({
      workspace: await copyExample(await scratchFolder()),
      with: { 'bucket-prefix': freshPrefix(bucket) },
      env: { ...env, ...secrets, RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
    })
    expect({ exitCode, outputs }).toEqual({
      exitCode: 1,
      outputs: { warnings: '0', reason: expect.any(String) },
    })
    expect(summary).toContain('### ❌ S3 does not accept the AWS credentials of this job.')
    expect(log).toMatch(/^::debug::S3: HeadObjectCommand 40\d \w+, request id \S/m)
    expect(annotations[0]?.message).toMatch(/^S3 does not accept the AWS credentials of this job\./)
    expect(log.indexOf('::debug::Withheld from the build: INPUT_')).toBeLessThan(
      log.indexOf('::stop-commands::'),
    )
    for (const secret of Object.values(secrets)) expect(log + summary).not.toContain(secret)
    expect(log).not.toMatch(/X-Amz-Signature|Authorization/i)
  },
)
