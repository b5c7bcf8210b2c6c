import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { beforeEach, expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { invokeInLambda } from '../support/lambda/invoke.ts'
import { layerProject, layerVersions } from '../support/layer.ts'
import { PYTHON, python } from '../support/python.ts'
import { freshBucket, s3Client } from '../support/s3/bucket.ts'
import { scratchFolder } from '../support/scratch.ts'

const { env } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)
await useBackends()

let name: string
let prefix: string
let layer: Awaited<ReturnType<typeof layerProject>>['layer']
let build: Awaited<ReturnType<typeof layerProject>>['build']

beforeEach(async () => {
  ;({ name, prefix, layer, build } = await layerProject(env, bucket))
})

/** Unpacks an object as Lambda does, and gives the folder that stands for `/opt/python`. */
async function unpack(key: string): Promise<string> {
  const folder = await scratchFolder()
  const zip = path.join(folder, 'layer.zip')
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
  await writeFile(zip, (await Body?.transformToByteArray()) ?? '')
  await promisify(execFile)(PYTHON, ['-I', '-m', 'zipfile', '-e', zip, path.join(folder, 'opt')])
  return path.join(folder, 'opt', 'python')
}

test('a layer and the source that it is for are built, checked together and run', async () => {
  const made = await layer()
  expect(made.exitCode, made.log).toBe(0)
  const { outputs } = made
  const version = (await python(['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])).trim()
  expect(outputs).toMatchObject({
    's3-uri': `${prefix}layer/${name}/${outputs.sha256}/layer.zip`,
    'layer-version-arn': `arn:aws:lambda:us-east-1:123456789012:layer:${name}:1`,
    'layer-version': '1',
    published: 'true',
    uploaded: 'true',
    packages: '["humanize==4.12.3"]',
    description: expect.stringMatching(/requirements.txt sha256:[0-9a-f]{12}/),
    'python-version': version,
    architecture: 'x86_64',
  })
  expect(made.summary).toContain(`Layer ${name} version 1 published`)
  expect(await layerVersions(env, name)).toMatchObject([
    {
      CompatibleRuntimes: [`python${version}`],
      Description: outputs.description,
      Content: { CodeSha256: outputs['code-sha256'] },
    },
  ])

  const source = await build(outputs['layer-directory'] ?? '')
  expect(source.exitCode, source.log).toBe(0)
  expect(source.annotations).toEqual([])
  const invocation = {
    source: source.outputs['build-directory'] ?? '',
    layer: await unpack(outputs.key ?? ''),
    handler: source.outputs.handler ?? '',
    event: { name: 'Ada', visits: 22 },
  }
  expect(await invokeInLambda(invocation)).toMatchObject({
    answer: { body: 'Hello, Ada! This is your 22nd visit.' },
  })
})
