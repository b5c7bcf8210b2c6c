import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { PATIENCE, startDeadline } from '../../../src/upload/s3/deadline.ts'
import { AMAZON, freshPlace, type Place, useServer, withFaults } from '../../support/publish.ts'
import { freshBucket, s3Client } from '../../support/s3/bucket.ts'
import type { Fault } from '../../support/s3/proxy.ts'

// What a store can make of the time and the memory of a runner.
const { env, name: server } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

/** A store may take that long in these tests; each of them would last for ever without an end. */
const TOTAL = 2_000
const CHUNK = Buffer.alloc(64 * 1024, 'x')

let place: Place

beforeEach(() => {
  useServer(env)
  place = freshPlace(bucket, AMAZON)
})

afterEach(() => vi.unstubAllEnvs())

async function putByHand(Body: string | Buffer): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: place.location.key, Body }))
}

interface Endless {
  readonly status: number
  /** How much the answer claims to have; absent: it does not say. */
  readonly length?: number
  /** Milliseconds between two bytes; absent: as fast as it goes. */
  readonly drip?: number
}

/** An answer that does not end. `sent` says how much of it has left. */
function endless({ status, length, drip }: Endless): Fault & { readonly sent: () => number } {
  let sent = 0
  return {
    kind: 'answer',
    send(outgoing) {
      outgoing.writeHead(status, {
        ETag: '"a"',
        'Content-Type': 'application/xml',
        ...(length !== undefined && { 'Content-Length': length }),
      })
      const write = () => {
        for (let more = true; more && !outgoing.destroyed; ) {
          const part = drip ? CHUNK.subarray(0, 1) : CHUNK
          sent += part.length
          more = outgoing.write(part) && !drip
        }
      }
      if (drip) {
        const timer = setInterval(write, drip)
        outgoing.on('close', () => clearInterval(timer))
      } else outgoing.on('drain', write)
      outgoing.on('error', () => {})
      write()
    },
    sent: () => sent,
  }
}

/** A zip with nothing but a list of entries, each of which claims to be large. */
function listOf(entries: number): Buffer {
  const directory = Buffer.alloc(entries * 47)
  for (let at = 0; at < directory.length; at += 47) {
    directory.writeUInt32LE(0x02014b50, at)
    directory.writeUInt32LE(0xfffffff0, at + 24)
    directory.writeUInt16LE(1, at + 28)
    directory.write('a', at + 46)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt32LE(directory.length, 12)
  return Buffer.concat([directory, end])
}

describe('a stored zip is read by its list', () => {
  test('whatever its entries would unpack to', async () => {
    const padding = Buffer.alloc(2_000_000)
    const zip = listOf(1)
    zip.writeUInt32LE(padding.length, zip.length - 22 + 16)
    await putByHand(Buffer.concat([padding, zip]))
    await withFaults(
      env,
      () => undefined,
      async ({ requests }) => {
        await expect(place.publish(listOf(0))).rejects.toThrow(/^ {2}- a$/m)
        expect(requests.map(({ method, headers }) => [method, headers.range])).toEqual([
          ['PUT', undefined],
          ['HEAD', undefined],
          ['GET', 'bytes=-262144'],
        ])
      },
    )
  })

  test('unless that has more entries than a zip can list', async () => {
    await putByHand(listOf(786_000))
    await expect(place.publish('one')).rejects.toThrow('not a zip that can be compared (35.2 MiB)')
  })
})

describe.skipIf(server === 'external')('memory is bounded', () => {
  test.each([
    ['with another length', CHUNK.length * 1_000],
    ['without a length', undefined],
  ])('if a store gives more than it has said, %s', async (_, length) => {
    await putByHand('eno')
    const answer = endless({ status: 200, ...(length && { length }) })
    await withFaults(
      env,
      ({ method }) => (method === 'GET' ? answer : undefined),
      async () => {
        await expect(place.publish('one')).rejects.toMatchObject({
          message: `${place.location.uri} exists already, but cannot be compared with what was built.`,
          hint: expect.stringContaining('the object has 3 bytes, but its content has more.'),
        })
      },
    )
    expect(answer.sent()).toBeLessThan(16 * 1024 ** 2)
  })

  test.each([403, 500])('if an error HTTP %s has no end', async status => {
    const answer = endless({ status })
    await withFaults(
      env,
      () => answer,
      async ({ requests }) => {
        await expect(place.publish('one', {}, { retries: -1 })).rejects.toThrow(`HTTP ${status}`)
        expect(requests).toHaveLength(1)
      },
    )
    expect(answer.sent()).toBeLessThan(64 * 1024 ** 2)
  })
})

describe.skipIf(server === 'external')('time is bounded', () => {
  beforeEach(() => {
    place = freshPlace(bucket, { ...AMAZON, total: TOTAL })
  })

  const late = 'the answer was not complete within 2 s'

  test.each<[string, Fault]>([
    ['nothing', { kind: 'delay', before: 600_000 }],
    ['a byte now and then', endless({ status: 200, drip: 100 })],
    ['an error, a byte at a time', endless({ status: 403, drip: 100 })],
  ])('if a put is answered by %s', async (_, fault) => {
    await withFaults(
      env,
      () => fault,
      async () => {
        await expect(place.publish('one')).rejects.toMatchObject({
          name: 'UserError',
          message: `S3 did not respond for the bucket ${bucket}: ${late}`,
        })
      },
    )
  })

  test.each<[string, Fault]>([
    ['nothing', { kind: 'delay', before: 600_000 }],
    ['a byte now and then', endless({ status: 200, drip: 100, length: 1_000 })],
    ['a part, again and again', { kind: 'truncate' }],
  ])('if the content of what is stored comes as %s', async (_, fault) => {
    const large = Buffer.alloc(1_000, 'a')
    await putByHand(large)
    await withFaults(
      env,
      ({ method }) => (method === 'GET' ? fault : undefined),
      async () => {
        await expect(place.publish(Buffer.alloc(1_000, 'b'))).rejects.toMatchObject({
          message: `${place.location.uri} exists already, but cannot be compared with what was built.`,
        })
      },
    )
  })

  test('if credentials do not come', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, undefined)
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', 'http://127.0.0.1:9')
    await withFaults(
      env,
      () => ({ kind: 'delay', before: 600_000 }),
      async ({ endpoint }) => {
        vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${endpoint}/credentials`)
        await expect(place.publish('one')).rejects.toMatchObject({ name: 'UserError' })
      },
    )
  })
})

test('a large zip on a slow line may take its time, and nothing else', () => {
  vi.useFakeTimers()
  try {
    const none = startDeadline()
    const large = startDeadline(PATIENCE, 100 * 1024 ** 2)
    vi.advanceTimersByTime(70_000)
    expect([none.allowsAttempt(), large.allowsAttempt()]).toEqual([true, true])
    vi.advanceTimersByTime(19_999)
    expect([none.signal.aborted, none.allowsAttempt()]).toEqual([false, false])
    vi.advanceTimersByTime(1)
    expect([none.signal.aborted, large.signal.aborted]).toEqual([true, false])
    vi.advanceTimersByTime(420_000)
    expect(large.signal.aborted).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})
