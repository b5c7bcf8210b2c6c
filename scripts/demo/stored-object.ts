/** What is stored in S3. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { StepResult } from '../../test/support/runner.ts'
import { check, fact } from './print.ts'

type Published = Pick<StepResult, 'outputs'>

/** Shows the stored object, compares its digests with the outputs, and gives the path of a downloaded copy. */
export async function inspect(
  s3: S3Client,
  { outputs }: Published,
  scratch: string,
): Promise<string> {
  const object = { Bucket: outputs.bucket, Key: outputs.key }
  const head = await s3.send(new HeadObjectCommand({ ...object, ChecksumMode: 'ENABLED' }))
  const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand(object))
  fact('content type', head.ContentType)
  fact('content length', head.ContentLength)
  fact('checksum SHA256', head.ChecksumSHA256)
  for (const [name, value] of Object.entries(head.Metadata ?? {})) fact(`metadata ${name}`, value)
  for (const { Key = '', Value } of TagSet) fact(`tag ${Key}`, Value)

  const bytes = await download(s3, { outputs })
  const zipPath = path.join(scratch, 'downloaded.zip')
  writeFileSync(zipPath, bytes)
  check('the SHA-256 of the download is the output sha256', sha256(bytes) === outputs.sha256)
  check('the metadata source_sha256 is the same', head.Metadata?.source_sha256 === outputs.sha256)
  check('the checksum that S3 keeps is the same', head.ChecksumSHA256 === outputs['code-sha256'])
  return zipPath
}

/** The bytes that S3 gives for the object of these outputs. */
export async function download(s3: S3Client, { outputs }: Published): Promise<Uint8Array> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: outputs.bucket, Key: outputs.key }))
  if (!Body) throw new Error(`No content: ${outputs['s3-uri']}`)
  return Body.transformToByteArray()
}

/** In hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
