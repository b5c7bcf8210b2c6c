import { ListObjectVersionsCommand } from '@aws-sdk/client-s3'
import JSZip from 'jszip'
import { afterAll, afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { artifact, freshPlace, useServer } from '../support/publish.ts'
import { freshBucket, s3Client } from '../support/s3/bucket.ts'
import { bytesOf } from '../support/s3/object.ts'

const { env, name: server } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env, { versioned: true })

const PUBLISHERS = 20
const ROUNDS = 10

const numbers: string[] = []

beforeEach(() => useServer(env))
afterEach(() => vi.unstubAllEnvs())
afterAll(() => {
  process.stderr.write(
    `${server}: ${ROUNDS} rounds of ${PUBLISHERS} publishers: ${numbers.join('; ')}\n`,
  )
})

async function zip(content: string): Promise<Uint8Array> {
  return await new JSZip().file('app.py', content).generateAsync({ type: 'uint8array' })
}

/** Lets all publish one version at once, and gives how it went for each and what is stored then. */
async function race(contents: Uint8Array[]) {
  const place = freshPlace(bucket)
  const results = await Promise.allSettled(contents.map(content => place.publish(content)))
  const { Versions = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket: bucket, Prefix: place.location.key }),
  )
  expect(Versions).toHaveLength(1)
  return { results, stored: await bytesOf(s3, bucket, place.location.key) }
}

test('of publishers with different bytes one wins, and the others are told', async () => {
  const contents = await Promise.all(Array.from({ length: PUBLISHERS }, (_, at) => zip(`${at}`)))
  let won = 0
  let told = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { results, stored } = await race(contents)
    const winners = contents.filter((_, at) => results[at]?.status === 'fulfilled')
    expect(winners).toHaveLength(1)
    const [winner = new Uint8Array()] = winners
    expect(Buffer.compare(stored ?? new Uint8Array(), winner)).toBe(0)
    won++
    for (const [at, result] of results.entries()) {
      if (result.status === 'fulfilled') {
        expect(result.value.status).toBe('published')
        continue
      }
      const { message } = result.reason as Error
      expect(message).toContain('Version 1.0 of app is already published with other content.')
      expect(message).toContain(`stored: ${artifact(winner).sha256}`)
      expect(message).toContain(`built:  ${artifact(contents[at] ?? '').sha256}`)
      expect(message).toContain('! app.py (')
      told++
    }
  }
  numbers.push(`different bytes: ${won} won, ${told} told of the conflict`)
  expect({ won, told }).toEqual({ won: ROUNDS, told: ROUNDS * (PUBLISHERS - 1) })
})

test('of publishers with the same bytes all succeed, and one has uploaded them', async () => {
  const content = await zip('same')
  let uploaded = 0
  let there = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { results, stored } = await race(Array.from({ length: PUBLISHERS }, () => content))
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    const done = results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
    expect(done.filter(result => result.status === 'published')).toHaveLength(1)
    expect(new Set(done.map(({ versionId }) => versionId)).size).toBe(1)
    expect(Buffer.compare(stored ?? new Uint8Array(), content)).toBe(0)
    uploaded++
    there += done.filter(result => result.status === 'unchanged').length
  }
  numbers.push(`same bytes: ${uploaded} uploaded, ${there} found them there`)
  expect({ uploaded, there }).toEqual({ uploaded: ROUNDS, there: ROUNDS * (PUBLISHERS - 1) })
})
