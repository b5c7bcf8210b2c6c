import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { GetObjectCommand, HeadObjectCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { runStep, type Step } from '../support/runner.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { startProxy } from '../support/s3/proxy.ts'
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

function publish(more: Partial<Step> = {}) {
  return runStep({
    workspace,
    ...more,
    with: { 'bucket-prefix': bucketPrefix, ...more.with },
    env: { ...env, ...more.env },
  })
}

async function download(key: string): Promise<Uint8Array> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
  return Body?.transformToByteArray() ?? new Uint8Array()
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

describe('the bundled action', () => {
  test('publishes a project, and its outputs, the object and the zip tell the same', async () => {
    const { exitCode, outputs, summary, annotations } = await publish()
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] })
    const key = `${bucketPrefix.slice(`s3://${bucket}/`.length)}source/0.1.1/source.zip`
    const stored = await download(key)
    expect(outputs).toEqual({
      's3-uri': `${bucketPrefix}source/0.1.1/source.zip`,
      sha256: sha256(stored).toString('hex'),
      'console-url': `https://console.aws.amazon.com/s3/object/${bucket}?region=${env.AWS_REGION}&prefix=${encodeURIComponent(key)}`,
      version: '0.1.1',
      'package-name': 'my-lambda-app',
      handler: 'my_lambda_app.lambda_function.lambda_handler',
      handlers: '["my_lambda_app.lambda_function.lambda_handler"]',
      requirements: '["humanize>=4.9"]',
      bucket,
      key,
      'version-id': expect.any(String),
      'source-tree': '',
      'code-sha256': sha256(stored).toString('base64'),
      'zip-path': path.join(workspace, 'build/lambda/source/source.zip'),
      'zip-size': String(stored.length),
      'unzipped-size': expect.stringMatching(/^\d+$/),
      'build-directory': path.join(workspace, 'build/lambda/source/build'),
      status: 'published',
      uploaded: 'true',
      skipped: 'false',
      'previous-version': '',
      warnings: '0',
    })
    expect(Buffer.compare(stored, await readFile(outputs['zip-path'] ?? ''))).toBe(0)

    const command = new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' })
    const head = await s3.send(command)
    expect(head).toMatchObject({
      ContentType: 'application/zip',
      ChecksumSHA256: outputs['code-sha256'],
      Metadata: {
        source_sha256: outputs.sha256,
        package_name: 'my-lambda-app',
        package_version: '0.1.1',
      },
    })
    expect(summary).toContain('### ✅ my-lambda-app 0.1.1 published')
    expect(summary).toContain(outputs['s3-uri'])
  })

  test('accepts the same source again, from another checkout, without storing anything', async () => {
    const first = await publish()
    workspace = await copyExample(await scratchFolder())
    const second = await publish({ env: { TZ: 'Asia/Tokyo' } })
    expect(second.exitCode).toBe(0)
    expect(second.log).toContain('Already published, with the same bytes')
    expect(second.summary).toContain('is already published, nothing changed')
    const { 'zip-path': _, 'build-directory': __, ...outputs } = first.outputs
    expect(second.outputs).toMatchObject({ ...outputs, status: 'unchanged', uploaded: 'false' })
  })

  test('upload: check writes nothing, and says what publishing would come to', async () => {
    const requests: string[] = []
    const proxy = await startProxy({
      upstream: env.AWS_ENDPOINT_URL_S3 ?? '',
      fault: ({ method }) => void requests.push(method),
    })
    const check = () =>
      publish({ with: { upload: 'check' }, env: { AWS_ENDPOINT_URL_S3: proxy.endpoint } })
    try {
      const fresh = await check()
      expect(fresh.exitCode, fresh.log).toBe(0)
      expect(fresh.outputs).toMatchObject({ status: 'new', uploaded: 'false', 'console-url': '' })
      expect(fresh.summary).toContain('### 🆕 my-lambda-app 0.1.1 is new and can be published')
      const first = await publish()
      const same = await check()
      expect(same.outputs).toEqual({ ...first.outputs, status: 'unchanged', uploaded: 'false' })
      await writeFiles(workspace, { 'my_lambda_app/extra.py': '' })
      const changed = await check()
      expect(changed).toMatchObject({ exitCode: 1, outputs: { reason: expect.any(String) } })
      expect(changed.annotations[0]).toMatchObject({
        message: expect.stringMatching(
          /^my-lambda-app changed, but 0.1.1 is already published: raise the version in line 8 of pyproject.toml\./,
        ),
        properties: { file: 'pyproject.toml', line: '8' },
      })
      expect(changed.summary).toContain(
        '### ❌ my-lambda-app changed, but 0.1.1 is already published',
      )
    } finally {
      await proxy.stop()
    }
    expect(new Set(requests)).toEqual(new Set(['HEAD', 'GET']))
  })

  test('refuses a changed source under the same version, says what differs, and keeps what is stored', async () => {
    const first = await publish()
    await rm(path.join(workspace, 'my_lambda_app/business_logic.py'))
    await writeFiles(workspace, {
      'my_lambda_app/lambda_function.py': 'lambda_handler = print\n',
      'my_lambda_app/extra.py': '',
    })
    const second = await publish()
    expect(second).toMatchObject({ exitCode: 1, outputs: { reason: expect.any(String) } })
    const [error] = second.annotations
    expect(error).toMatchObject({
      level: 'error',
      properties: { title: 'Build Lambda Source', file: 'pyproject.toml', line: '8' },
    })
    expect(second.summary).toContain(
      '### ❌ Version 0.1.1 of my-lambda-app is already published with other content',
    )
    expect(second.summary).toMatch(
      /^```diff\n! my_lambda_app\/lambda_function.py .*\n\+ my_lambda_app\/extra.py .*\n- my_lambda_app\/business_logic.py\n/m,
    )
    for (const text of [
      'Version 0.1.1 of my-lambda-app is already published with other content.',
      `stored: ${first.outputs.sha256}`,
      '! my_lambda_app/lambda_function.py (',
      '+ my_lambda_app/extra.py (',
      '- my_lambda_app/business_logic.py',
      'Nothing was overwritten',
    ]) {
      expect(error?.message).toContain(text)
    }
    expect(sha256(await download(first.outputs.key ?? '')).toString('hex')).toBe(
      first.outputs.sha256,
    )
  })

  test('keeps every version in a folder of its own', async () => {
    const first = await publish()
    const project = await readFile(path.join(workspace, 'pyproject.toml'), 'utf8')
    await writeFiles(workspace, { 'pyproject.toml': project.replace('"0.1.1"', '"0.2.0+build.7"') })
    const second = await publish()
    expect(second.outputs).toMatchObject({
      version: '0.2.0+build.7',
      uploaded: 'true',
      's3-uri': `${bucketPrefix}source/0.2.0+build.7/source.zip`,
    })
    expect(sha256(await download(second.outputs.key ?? '')).toString('hex')).toBe(
      second.outputs.sha256,
    )
    expect(sha256(await download(first.outputs.key ?? '')).toString('hex')).toBe(
      first.outputs.sha256,
    )
    expect(first.summary).not.toContain('Since')
    expect(second.summary).toContain('No file has changed since 0.1.1, besides the metadata.\n')
  })

  test('gives a build between releases a version of its own, and leaves the zip as it is', async () => {
    const { outputs } = await publish({ with: { upload: 'false' } })
    const between = await publish({ with: { 'version-suffix': '.dev7+PR.1' } })
    expect(between.outputs).toMatchObject({
      version: '0.1.1.dev7+pr.1',
      uploaded: 'true',
      's3-uri': `${bucketPrefix}source/0.1.1.dev7+pr.1/source.zip`,
      sha256: outputs.sha256,
    })
  })

  test('publishes the package of a setup.py in a subfolder', async () => {
    const root = await writeFiles(await scratchFolder(), {
      'services/old/setup.py':
        'from setuptools import setup\nsetup(name="old", version="3.1", py_modules=["lambda_function"])\n',
      'services/old/lambda_function.py': 'def lambda_handler(event, context):\n    return "old"\n',
    })
    const { exitCode, outputs, summary } = await publish({
      workspace: root,
      with: {
        'project-file': 'services/old/setup.py',
        'zip-path': 'out/old.zip',
        summary: 'false',
      },
    })
    expect({ exitCode, summary }).toEqual({ exitCode: 0, summary: '' })
    expect(outputs).toMatchObject({
      version: '3.1',
      'package-name': 'old',
      requirements: '[]',
      'zip-path': path.join(root, 'out/old.zip'),
    })
  })

  test('gives the version id of a bucket that keeps versions, and adds none when refused', async () => {
    const versioned = await freshBucket(env, { versioned: true })
    const prefix = freshPrefix(versioned)
    const first = await publish({ with: { 'bucket-prefix': prefix } })
    expect(first.outputs['version-id']).not.toBe('')
    const again = await publish({ with: { 'bucket-prefix': prefix } })
    expect(again.outputs).toMatchObject({
      'version-id': first.outputs['version-id'],
      uploaded: 'false',
    })
    const listing = await s3.send(
      new ListObjectVersionsCommand({ Bucket: versioned, Prefix: first.outputs.key }),
    )
    expect(listing.Versions).toHaveLength(1)
  })
})
