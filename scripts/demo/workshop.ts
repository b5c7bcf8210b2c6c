/** What each demo needs: a folder to work in, and a local S3 server. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { S3Client } from '@aws-sdk/client-s3'
import { cachePath } from '../../test/support/cache.ts'
// The user's own AWS settings must not lead the demo elsewhere.
import '../../test/support/s3/hermetic.ts'
import { s3Client } from '../../test/support/s3/bucket.ts'
import { type S3Server, startS3Server } from '../../test/support/s3/server.ts'
import { title } from './print.ts'

/** Runs something in an empty folder that is removed afterwards. */
export async function inScratchFolder<T>(work: (scratch: string) => Promise<T>): Promise<T> {
  mkdirSync(cachePath('tmp'), { recursive: true })
  const scratch = mkdtempSync(path.join(cachePath('tmp'), 'demo-'))
  // Whatever the demo starts leaves its traces in the clone's own cache folder.
  Object.assign(process.env, { TMPDIR: scratch, TEMP: scratch, TMP: scratch })
  process.env.PIP_CACHE_DIR = cachePath('pip')
  process.env.PIP_ROOT_USER_ACTION = 'ignore'
  // This repository is not that of a project which is copied into it.
  process.env.GIT_CEILING_DIRECTORIES = scratch
  // The tag or event that the demo itself may run for is not that of the project in it.
  for (const name of ['GITHUB_REF', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH'])
    delete process.env[name]
  try {
    return await work(scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Runs something with a local S3 server, which is ended afterwards. */
export async function withS3Server<T>(
  work: (server: S3Server, s3: S3Client) => Promise<T>,
): Promise<T> {
  title('A local S3 server')
  const server = await startS3Server('moto')
  const s3 = s3Client(server.env)
  try {
    console.log(`  ${server.description} at ${server.endpoint}`)
    return await work(server, s3)
  } finally {
    s3.destroy()
    await server.stop()
  }
}
