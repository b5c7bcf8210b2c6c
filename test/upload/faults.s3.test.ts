import { ListObjectVersionsCommand, type ObjectVersion } from '@aws-sdk/client-s3'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import type { Upload } from '../../src/upload/result.ts'
import { artifact, freshPlace, type Place, useServer } from '../support/publish.ts'
import { freshBucket, s3Client } from '../support/s3/bucket.ts'
import { bytesOf } from '../support/s3/object.ts'
import { type Fault, type ProxyRequest, startProxy } from '../support/s3/proxy.ts'

// Publishes in many situations, over a line on which requests and answers get lost, delayed and replaced, and looks
// at what is reported and stored. `npm run test:faults` does the same for longer.
const { env, name: server } = inject('s3')
const s3 = s3Client(env)

const FAULTS = process.env.MODE === 'long' ? 5_000 : 500
const CONCURRENCY = 24
// Only the silence that is injected takes as long: what is answered late on a busy machine changes nothing.
const PATIENCE = { connection: 30_000, silence: 2_000, retries: 300_000, total: 300_000 }

const S3_ERRORS = [
  { status: 503, code: 'SlowDown' },
  { status: 503, code: 'ServiceUnavailable' },
  { status: 500, code: 'InternalError' },
] as const
const CONFLICT = { status: 409, code: 'ConditionalRequestConflict' } as const

/** All that can go wrong with any request, and with a put only. */
const ANY: readonly Fault[] = [
  ...S3_ERRORS.map(error => ({ kind: 'refuse', ...error }) as const),
  ...S3_ERRORS.map(error => ({ kind: 'replace', ...error }) as const),
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'truncate' },
  { kind: 'delay', before: 50, after: 50 },
  { kind: 'silence', when: 'after' },
]
const PUT: readonly Fault[] = [
  ...ANY,
  { kind: 'refuse', ...CONFLICT },
  { kind: 'replace', ...CONFLICT },
  { kind: 'reset', when: 'during' },
  // It reaches the server after the client has given up and sent the same again.
  { kind: 'silence', when: 'before' },
]

let random = 1
/** The same numbers in each run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function below(limit: number): number {
  random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((random / 2 ** 32) * limit)
}

const counts: Record<string, number> = {}
let injected = 0

function count(name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}

/** Faults left for the requests of each key. */
const left = new Map<string, number>()

function fault({ method, path }: ProxyRequest): Fault | undefined {
  const key = decodeURIComponent(path.split('?')[0] ?? '')
  const rest = left.get(key) ?? 0
  // Not every request fails, so that the later ones of an upload get their share.
  if (rest === 0 || below(4) === 0) return undefined
  left.set(key, rest - 1)
  const faults = method === 'PUT' ? PUT : ANY
  const chosen = faults[below(faults.length)]
  if (chosen) {
    injected++
    count(
      chosen.kind === 'reset'
        ? `reset ${chosen.when}`
        : 'status' in chosen
          ? `${chosen.kind} ${chosen.status}`
          : chosen.kind,
    )
  }
  return chosen
}

let proxy: Awaited<ReturnType<typeof startProxy>>
let bucket: string

beforeAll(async () => {
  bucket = await freshBucket(env, { versioned: true })
  proxy = await startProxy({ upstream: env.AWS_ENDPOINT_URL_S3 ?? '', fault, atomic: true })
  useServer({ ...env, AWS_ENDPOINT_URL_S3: proxy.endpoint })
})

afterAll(async () => {
  await proxy.stop()
  vi.unstubAllEnvs()
})

/** Content that takes some packets to send, and that a random letter can tell apart. */
async function zip(letter: string): Promise<Uint8Array> {
  const noise = Buffer.from(Array.from({ length: 60_000 }, () => below(256)))
  return await new JSZip().file('noise', noise).file('app.py', letter).generateAsync({
    type: 'uint8array',
  })
}

type Outcome = PromiseSettledResult<Upload>

interface Situation {
  /** What is stored before anything goes wrong; absent if nothing is. */
  readonly before?: Uint8Array
  /** What is then published, all at once. */
  readonly contents: readonly Uint8Array[]
}

function situations(one: Uint8Array, two: Uint8Array): Situation[] {
  return [
    { contents: [one] },
    { contents: [one] },
    { before: one, contents: [one] },
    { before: two, contents: [one] },
    { contents: [one, one] },
    { contents: [one, two] },
  ]
}

/** Plays one situation and checks what it left behind. */
async function play({ before, contents }: Situation, amazon: boolean): Promise<void> {
  const place = freshPlace(bucket, { ...PATIENCE, amazon })
  if (before) await place.publish(before)
  left.set(`/${bucket}/${place.location.key}`, 1 + below(4 * contents.length))
  const outcomes = await Promise.allSettled(contents.map(content => place.publish(content)))
  left.delete(`/${bucket}/${place.location.key}`)
  const stored = (await bytesOf(s3, bucket, place.location.key)) ?? Buffer.of()
  if (before) expect(Buffer.compare(stored, before)).toBe(0)
  let uploaded = 0
  for (const [at, outcome] of outcomes.entries()) {
    uploaded += check(outcome, contents[at] ?? Buffer.of(), stored, place)
  }
  expect(uploaded, 'publishers that say that they have uploaded').toBe(before ? 0 : 1)
}

/** What is reported must be true of what is stored. Gives 1 if this publisher says that it has uploaded it. */
function check(outcome: Outcome, content: Uint8Array, stored: Uint8Array, place: Place): 0 | 1 {
  const same = Buffer.compare(stored, content) === 0
  if (outcome.status === 'fulfilled') {
    expect(same, 'reported as published').toBe(true)
    count(outcome.value.status === 'published' ? 'UPLOADED' : 'WAS THERE')
    return outcome.value.status === 'published' ? 1 : 0
  }
  const { message } = outcome.reason as Error
  expect(same, message).toBe(false)
  expect(message).toContain('Version 1.0 of app is already published with other content.')
  expect(message).toContain(`stored: ${artifact(stored).sha256}`)
  expect(message).toContain(`built:  ${artifact(content).sha256}`)
  expect(message).toContain(`What differs from ${place.location.uri}:`)
  expect(message).toContain('  ! app.py (1 byte)')
  count('SHOWN THE CONFLICT')
  return 0
}

test.skipIf(server === 'external')(
  `${FAULTS} faults lose, overwrite and misreport nothing`,
  async () => {
    const [one, two] = [await zip('1'), await zip('2')]
    const kinds = situations(one, two)
    let played = 0
    async function player(): Promise<void> {
      while (injected < FAULTS) {
        const amazon = Math.floor(played / kinds.length) % 2 === 0
        const situation = kinds[played++ % kinds.length]
        if (situation) await play(situation, amazon)
      }
    }
    await Promise.all(Array.from({ length: CONCURRENCY }, player))
    const puts = proxy.requests.filter(({ method }) => method === 'PUT')
    expect(puts.filter(({ headers }) => headers['if-none-match'] !== '*')).toEqual([])
    const accepted = puts.filter(({ status }) => status === 200)
    expect(accepted.length, 'puts that the server has accepted').toBe(played)
    const versions = await allVersions()
    const keys = new Set(versions.map(({ Key }) => Key))
    expect(versions.length, 'no version was ever added to another').toBe(keys.size)
    expect(keys.size).toBe(played)
    const list = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))
    process.stderr.write(
      `${server}: ${injected} faults in ${played} situations, nothing lost, overwritten or misreported: ` +
        `${list.map(([name, times]) => `${times} ${name}`).join(', ')}\n`,
    )
    expect(injected).toBeGreaterThanOrEqual(FAULTS)
  },
  600_000,
)

async function allVersions(): Promise<ObjectVersion[]> {
  // By key and version id: Versity repeats the last entry of a page on the next one.
  const versions = new Map<string, ObjectVersion>()
  let KeyMarker: string | undefined
  let VersionIdMarker: string | undefined
  do {
    const page = await s3.send(
      new ListObjectVersionsCommand({ Bucket: bucket, KeyMarker, VersionIdMarker }),
    )
    expect(page.DeleteMarkers ?? []).toEqual([])
    for (const version of page.Versions ?? []) {
      versions.set(`${version.Key} ${version.VersionId}`, version)
    }
    KeyMarker = page.IsTruncated ? page.NextKeyMarker : undefined
    VersionIdMarker = page.IsTruncated ? page.NextVersionIdMarker : undefined
  } while (KeyMarker)
  return [...versions.values()]
}
