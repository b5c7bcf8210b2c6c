import { appendFile, cp } from 'node:fs/promises'
import path from 'node:path'
import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { runStep, type Step } from '../support/runner.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const { env } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

await useBackends()

let workspace: string
let bucketPrefix: string

beforeEach(async () => {
  workspace = await copyExample(await scratchFolder())
  bucketPrefix = freshPrefix(bucket)
})

/** Runs one of the actions, which must succeed. */
async function run(action: string, inputs: Record<string, string> = {}, step: Partial<Step> = {}) {
  const result = await runStep({ action, workspace, with: inputs, ...step })
  expect(result.exitCode, result.log).toBe(0)
  return result.outputs
}

/** The inputs of `upload` that earlier steps gave. */
function artifactOf(build: Record<string, string>, packed: Record<string, string>) {
  const { 'package-name': packageName = '', version = '' } = build
  const { 'zip-path': zipPath = '', sha256 = '' } = packed
  return {
    'package-name': packageName,
    version,
    'zip-path': zipPath,
    sha256,
    'bucket-prefix': bucketPrefix,
  }
}

async function objects(): Promise<(string | undefined)[]> {
  const Prefix = bucketPrefix.slice(`s3://${bucket}/`.length)
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }))
  return Contents.map(({ Key }) => Key)
}

async function describeObject(key: string | undefined) {
  const object = { Bucket: bucket, Key: key }
  const { Body } = await s3.send(new GetObjectCommand(object))
  const head = await s3.send(new HeadObjectCommand({ ...object, ChecksumMode: 'ENABLED' }))
  // The build backend is known only where it has run.
  const { upload_id: _, build_backend: __, ...metadata } = head.Metadata ?? {}
  return {
    bytes: Buffer.from((await Body?.transformToByteArray()) ?? []).toString('base64'),
    checksum: head.ChecksumSHA256,
    type: head.ContentType,
    metadata,
  }
}

describe('the step actions', () => {
  test('give, in three steps, the object and the outputs that the root action gives', async () => {
    const root = await run('.', { 'bucket-prefix': bucketPrefix }, { env })
    const whole = await describeObject(root.key)

    bucketPrefix = freshPrefix(bucket)
    const build = await run('build')
    const packed = await run('package', { 'build-directory': build['build-directory'] ?? '' })
    const upload = await run('upload', artifactOf(build, packed), { env })

    expect(await describeObject(upload.key)).toEqual(whole)
    const steps = { ...build, ...packed, ...upload }
    const { key, 's3-uri': uri, 'console-url': page, 'version-id': id, ...same } = root
    expect(steps).toMatchObject(same)
    expect(Object.keys(steps).sort()).toEqual(Object.keys(root).sort())
    expect(upload['s3-uri']).toBe(`${bucketPrefix}source/0.1.1/source.zip`)
    expect(upload['console-url']).toContain(encodeURIComponent(upload.key ?? 'none'))
  })

  test('work in two jobs: only the zip and the outputs reach the one that uploads', async () => {
    const build = await run('build', { summary: 'false' })
    const packed = await run('package', { 'build-directory': build['build-directory'] ?? '' })
    const elsewhere = await scratchFolder()
    await cp(packed['zip-path'] ?? '', path.join(elsewhere, 'download/source.zip'))
    const inputs = { ...artifactOf(build, packed), 'zip-path': 'download/source.zip' }
    const first = await run('upload', inputs, { workspace: elsewhere, env })
    const again = await run('upload', inputs, { workspace: elsewhere, env })
    expect([first.uploaded, again.uploaded]).toEqual(['true', 'false'])

    await appendFile(path.join(elsewhere, 'download/source.zip'), ' ')
    const changed = await runStep({ action: 'upload', workspace: elsewhere, with: inputs, env })
    expect(changed).toMatchObject({ exitCode: 1, outputs: { reason: expect.any(String) } })
    expect(changed.annotations[0]?.message).toContain('is not the one that was packaged')
  })

  test('publish what a step between them has added', async () => {
    const build = await run('build')
    const folder = build['build-directory'] ?? ''
    await writeFiles(folder, { 'my_lambda_app/commit.txt': 'c0ffee' })
    const packed = await run('package', { 'build-directory': folder })
    const upload = await run('upload', artifactOf(build, packed), { env })
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: upload.key }))
    expect(await Body?.transformToString('latin1')).toContain('my_lambda_app/commit.txt')
  })
})

test('the root action publishes nothing for a release tag that names something else', async () => {
  const job = { ...env, GITHUB_EVENT_NAME: 'push' }
  const step = { workspace, with: { 'bucket-prefix': bucketPrefix } }
  const mismatch = await runStep({ ...step, env: { ...job, GITHUB_REF: 'refs/tags/v0.1.2' } })
  expect(mismatch).toMatchObject({ exitCode: 1, outputs: { reason: expect.any(String) } })
  await writeFiles(workspace, { 'other/pyproject.toml': '[project]\nname = "other"\n' })
  const another = await runStep({ ...step, env: { ...job, GITHUB_REF: 'refs/tags/other-v0.1.1' } })
  expect(another).toMatchObject({
    exitCode: 0,
    outputs: { skipped: 'true', status: 'skipped' },
  })
  expect(await objects()).toEqual([])
  const ours = await runStep({ ...step, env: { ...job, GITHUB_REF: 'refs/tags/v0.1.1' } })
  expect(ours.outputs).toMatchObject({ status: 'published', skipped: 'false' })
})

test('every package of a repository gets a folder of its own by {package-name}', async () => {
  const outputs = await run('.', { 'bucket-prefix': `${bucketPrefix}{package-name}` }, { env })
  expect(outputs['s3-uri']).toBe(`${bucketPrefix}my-lambda-app/source/0.1.1/source.zip`)
  expect(await objects()).toEqual([outputs.key])
})
