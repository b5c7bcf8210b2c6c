import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { placeBelow, useServer } from '../support/publish.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { withoutAws } from '../support/s3/environment.ts'
import { bytesOf } from '../support/s3/object.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const { env, name: server } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

const KILLS = process.env.MODE === 'long' ? 200 : 16
const CONCURRENCY = 3
// Large enough to be killed half-way through.
const CONTENT = randomBytes(4_000_000)
const PUBLISHER = path.join(import.meta.dirname, '../support/publisher.ts')

beforeEach(() => useServer(env))
afterEach(() => vi.unstubAllEnvs())

/** Publishes in a process of its own; kills it some milliseconds after the upload has begun, if any are given. */
async function publish(file: string, prefix: string, killAfter?: number) {
  const child = spawn(process.execPath, [PUBLISHER, file, prefix], {
    env: { ...withoutAws(), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  await once(child.stdout, 'data')
  const started = performance.now()
  child.stdout.resume()
  if (killAfter !== undefined) {
    await sleep(killAfter)
    child.kill('SIGKILL')
  }
  const [code, signal] = await exited
  return { code, signal, milliseconds: performance.now() - started }
}

test(`a kill at any of ${KILLS} moments leaves nothing or the whole artifact`, async () => {
  const folder = await writeFiles(await scratchFolder(), { 'source.zip': CONTENT })
  const file = path.join(folder, 'source.zip')
  const whole = await publish(file, freshPrefix(bucket))
  expect(whole.code).toBe(0)

  const counts = { killed: 0, absent: 0, stored: 0 }
  async function kill(at: number): Promise<void> {
    const prefix = freshPrefix(bucket)
    const place = placeBelow(prefix)
    // Spread over the whole upload, which takes longer beside others, with some noise.
    const { signal } = await publish(
      file,
      prefix,
      (whole.milliseconds * 2 * (at + Math.random())) / KILLS,
    )
    if (signal === 'SIGKILL') counts.killed++
    const stored = await bytesOf(s3, bucket, place.location.key)
    if (stored === undefined) counts.absent++
    else {
      expect(Buffer.compare(stored, CONTENT)).toBe(0)
      counts.stored++
    }
    // Whatever was left behind, the version can be published, and from then on never changes.
    await place.publish(CONTENT)
    await expect(place.publish('other')).rejects.toThrow('already published with other content')
    const after = (await bytesOf(s3, bucket, place.location.key)) ?? Buffer.of()
    expect(Buffer.compare(after, CONTENT)).toBe(0)
  }
  const moments = Array.from({ length: KILLS }, (_, at) => at)
  async function killer(): Promise<void> {
    for (let at = moments.pop(); at !== undefined; at = moments.pop()) await kill(at)
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, killer))
  process.stderr.write(
    `${server}: ${counts.killed} of ${KILLS} publishers killed within ${Math.round(whole.milliseconds * 2)} ms: ` +
      `${counts.absent} times nothing was there, ${counts.stored} times the whole artifact, never a part\n`,
  )
  expect(counts.killed).toBeGreaterThan(0)
}, 600_000)
