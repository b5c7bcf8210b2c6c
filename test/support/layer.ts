import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { GetLayerVersionCommand, ListLayerVersionsCommand } from '@aws-sdk/client-lambda'
import JSZip from 'jszip'
import { digestOf } from '../../src/files/digest.ts'
import type { LayerToPublish } from '../../src/layer/publish/publish-layer.ts'
import { locateLayer, parseBucketPrefix } from '../../src/upload/location.ts'
import { upload } from '../../src/upload/upload.ts'
import { lambdaClient } from './aws/functions.ts'
import { copyExample } from './example.ts'
import { runStep } from './runner.ts'
import { freshPrefix } from './s3/bucket.ts'
import { scratchFolder, writeFiles } from './scratch.ts'

type Environment = Readonly<Record<string, string>>

/** A layer in S3 that is ready to be published, under a name that nobody else uses. */
export interface StoredLayer {
  readonly name: string
  /** Stores content, and gives what can be published of it. */
  store(content: string, more?: Partial<LayerToPublish['build']>): Promise<LayerToPublish>
}

/** A layer below a fresh prefix of a bucket. */
export function freshLayer(bucket: string): StoredLayer {
  const name = `layer-${randomUUID()}`
  const bucketPrefix = parseBucketPrefix(freshPrefix(bucket))
  return {
    name,
    async store(content, more = {}) {
      const zip = new JSZip().file('python/module.py', content, { date: new Date(0) })
      const bytes = await zip.generateAsync({ type: 'uint8array' })
      const digest = digestOf(bytes)
      const location = locateLayer(bucketPrefix, { packageName: name, layerName: name, ...digest })
      const inputs = {
        ...{ bucketPrefix, region: undefined, expectedBucketOwner: undefined },
        ...{ metadata: {}, tags: {}, kmsKeyId: undefined },
      }
      const stored = await upload(inputs, location, { bytes, ...digest, layerName: name })
      const sizes = { zipSize: bytes.length, unzippedSize: content.length, files: 1, content: [] }
      return {
        name,
        build: {
          target: { python: '3.13', architecture: 'x86_64' },
          license: 'MIT',
          description: 'commit 0123456789ab',
          ...more,
        },
        archive: { zipPath: '/layer.zip', bytes, ...digest, ...sizes },
        upload: stored,
      }
    },
  }
}

/** The versions of a layer as Lambda lists them, the newest first, with their digests. */
export async function layerVersions(env: Environment, name: string) {
  const client = lambdaClient(env)
  const { LayerVersions = [] } = await client.send(
    new ListLayerVersionsCommand({ LayerName: name }),
  )
  return await Promise.all(
    LayerVersions.map(async ({ Version }) => {
      const command = new GetLayerVersionCommand({ LayerName: name, VersionNumber: Version })
      return await client.send(command)
    }),
  )
}

/** The example with a lock file of one distribution, and a layer's name that nobody else uses. */
export async function layerProject(env: Environment, bucket: string) {
  const workspace = await copyExample(await scratchFolder())
  await writeFiles(workspace, { 'requirements.txt': 'humanize==4.12.3\n' })
  const prefix = freshPrefix(bucket)
  const name = path.basename(prefix)
  return {
    workspace,
    prefix,
    name,
    layer: (more: Record<string, string> = {}) =>
      runStep({
        action: 'layer',
        workspace,
        env,
        with: { 'bucket-prefix': prefix, 'layer-name': name, ...more },
      }),
    build: (layerDirectory: string) =>
      runStep({ action: 'build', workspace, with: { 'layer-directory': layerDirectory } }),
  }
}
