/**
 * A local S3 server for a workflow: `node scripts/s3-server.ts <bucket>` starts moto with an empty, versioned bucket,
 * prints the variables that lead to it (`NAME=value`, a line each, fit for `$GITHUB_ENV`), and leaves it running.
 * It ends with `kill "$S3_SERVER_PID"`, and after half an hour by itself.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cachePath } from '../test/support/cache.ts'
import '../test/support/s3/hermetic.ts'
import { CreateBucketCommand, PutBucketVersioningCommand } from '@aws-sdk/client-s3'
import { s3Client } from '../test/support/s3/bucket.ts'
import { startS3Server } from '../test/support/s3/server.ts'

const LIFETIME = 30 * 60_000
const PATIENCE = 3 * 60_000

const [bucket, role] = process.argv.slice(2)
if (!bucket) throw new Error('Name the bucket: node scripts/s3-server.ts <bucket>')
if (role === 'serve') await serve(bucket)
else await start(bucket)

/** Starts this script again, as a process that outlives this one, and prints what it prints until it is ready. */
async function start(bucket: string): Promise<void> {
  mkdirSync(cachePath('tmp'), { recursive: true })
  const log = path.join(cachePath('tmp'), `s3-server-${process.pid}.log`)
  const file = openSync(log, 'w')
  const child = spawn(process.execPath, [import.meta.filename, bucket, 'serve'], {
    detached: true,
    stdio: ['ignore', file, file],
  })
  let ended = false
  child.on('exit', () => {
    ended = true
  })
  child.unref()
  for (const until = Date.now() + PATIENCE; !ended && Date.now() < until; await sleep(100)) {
    const text = readFileSync(log, 'utf8')
    if (!/S3_SERVER_PID=\d+\n/.test(text)) continue
    process.stdout.write(text.slice(text.indexOf('AWS_ENDPOINT_URL')))
    rmSync(log)
    return
  }
  if (!ended) child.kill()
  throw new Error(`The S3 server did not start:\n${readFileSync(log, 'utf8')}`)
}

async function serve(bucket: string): Promise<void> {
  const server = await startS3Server('moto')
  const stop = async () => {
    await server.stop()
    process.exit()
  }
  process.on('SIGTERM', stop)
  setTimeout(stop, LIFETIME)
  const s3 = s3Client(server.env)
  await s3.send(new CreateBucketCommand({ Bucket: bucket }))
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await s3.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }))
  const variables = { ...server.env, S3_SERVER_PID: String(process.pid) }
  // One write: whoever waits for the last line sees them all.
  process.stdout.write(
    Object.entries(variables)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
}
