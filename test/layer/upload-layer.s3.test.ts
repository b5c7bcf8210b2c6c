import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { HeadObjectCommand } from '@aws-sdk/client-s3'
import JSZip from 'jszip'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { digestOf } from '../../src/files/digest.ts'
import { layerVersions } from '../support/layer.ts'
import { runStep } from '../support/runner.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { scratchFolder } from '../support/scratch.ts'

const { env } = inject('s3')
const bucket = await freshBucket(env)

let workspace: string
let prefix: string
let name: string

beforeEach(async () => {
  workspace = await scratchFolder()
  prefix = freshPrefix(bucket)
  name = path.basename(prefix)
})

/** Writes a zip with these files, as another job has handed it over. */
async function writeZip(files: Readonly<Record<string, string>>) {
  const zip = new JSZip()
  for (const [name, text] of Object.entries(files)) zip.file(name, text)
  const bytes = await zip.generateAsync({ type: 'uint8array' })
  await writeFile(path.join(workspace, 'layer.zip'), bytes)
  return digestOf(bytes)
}

const upload = (sha256: string, more: Readonly<Record<string, string>> = {}) =>
  runStep({
    action: 'layer/upload',
    workspace,
    env,
    with: {
      'zip-path': 'layer.zip',
      sha256,
      'package-name': name,
      'python-version': '3.13',
      'bucket-prefix': prefix,
      ...more,
    },
  })

test('a layer of another job is published once, with what that job knows of it', async () => {
  const { sha256, codeSha256 } = await writeZip({ 'python/module.py': 'X = 1\n' })
  const facts = { architecture: 'arm64', license: 'MIT', description: 'uv.lock sha256:abc' }
  const { exitCode, log, outputs, summary } = await upload(sha256, facts)
  expect(exitCode, log).toBe(0)
  expect(outputs).toMatchObject({
    'layer-name': name,
    'layer-version': '1',
    published: 'true',
    uploaded: 'true',
    's3-uri': `${prefix}layer/${name}/${sha256}/layer.zip`,
    warnings: '0',
  })
  expect(await layerVersions(env, name)).toMatchObject([
    {
      LayerVersionArn: outputs['layer-version-arn'],
      CompatibleRuntimes: ['python3.13'],
      CompatibleArchitectures: ['arm64'],
      LicenseInfo: 'MIT',
      Description: 'uv.lock sha256:abc',
      Content: { CodeSha256: codeSha256 },
    },
  ])
  const head = new HeadObjectCommand({ Bucket: bucket, Key: outputs.key })
  expect((await s3Client(env).send(head)).Metadata).toMatchObject({
    layer_sha256: sha256,
    layer_name: name,
  })
  expect(summary).toContain(`### ✅ Layer ${name} version 1 published`)
  expect(summary).not.toContain('Lock file')

  const again = await upload(sha256, facts)
  expect(again.outputs).toEqual({ ...outputs, published: 'false', uploaded: 'false' })
  expect(again.summary).toContain(`Layer ${name} version 1 is unchanged`)
})

test('it can have another name than the package, and wait to be published', async () => {
  const { sha256 } = await writeZip({ 'python/module.py': '' })
  const { outputs, log } = await upload(sha256, { 'layer-name': `${name}-2`, publish: 'false' })
  expect(outputs, log).toMatchObject({
    'layer-name': `${name}-2`,
    'layer-version-arn': '',
    published: 'false',
    uploaded: 'true',
  })
  expect(await layerVersions(env, `${name}-2`)).toEqual([])
})

describe('nothing is uploaded of', () => {
  const wrong: [string, Record<string, string>, Record<string, string>, string][] = [
    [
      'a zip that was changed in between',
      { 'python/module.py': '' },
      { sha256: '0'.repeat(64) },
      'is not the one that was packaged: its SHA-256 differs.',
    ],
    ['a source', { 'my_app/__init__.py': '' }, {}, 'is not a layer: it contains no folder python'],
    ['a zip that is not there', {}, { 'zip-path': 'other.zip' }, 'other.zip cannot be read'],
    [
      'a layer with a description that Lambda does not take',
      { 'python/module.py': '' },
      { description: 'x'.repeat(257) },
      'The input description has 257 characters, but Lambda allows 256.',
    ],
    [
      'a layer with a license that Lambda does not take',
      { 'python/module.py': '' },
      { license: 'x'.repeat(513) },
      'The input license has 513 characters, but Lambda allows 512.',
    ],
    [
      'a layer for another language',
      { 'python/module.py': '' },
      { 'python-version': 'nodejs24' },
      'The input python-version is "nodejs24", which is not a version of Python.',
    ],
  ]
  test.each(wrong)('%s', async (_, files, inputs, message) => {
    const { sha256 } = await writeZip(files)
    const { exitCode, annotations, log } = await upload(sha256, inputs)
    expect(exitCode, log).toBe(1)
    expect(annotations.map(each => each.message).join()).toContain(message)
    expect(await layerVersions(env, name)).toEqual([])
  })
})
