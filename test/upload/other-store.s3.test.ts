import dns from 'node:dns'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { createClient, isAmazonS3 } from '../../src/upload/s3/client.ts'
import { AMAZON, freshPlace, type Place, useServer, withFaults } from '../support/publish.ts'
import { freshBucket, s3Client } from '../support/s3/bucket.ts'
import { contentOf } from '../support/s3/object.ts'
import type { Fault, ProxyRequest } from '../support/s3/proxy.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const { env, name: server } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

let place: Place

beforeEach(() => {
  useServer(env)
  place = freshPlace(bucket)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const stored = () => contentOf(s3, bucket, place.location.key)

describe.skipIf(server === 'external')('another store than Amazon S3', () => {
  test('is asked whether the key is new, and has to refuse to overwrite it', async () => {
    await withFaults(
      env,
      () => undefined,
      async ({ requests }) => {
        expect(await place.publish('one')).toMatchObject({ status: 'published' })
        expect(requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
          'HEAD 404',
          'PUT 200',
          'PUT 412',
          'HEAD 200',
        ])
      },
    )
    expect(await stored()).toBe('one')
  })

  test('gets no put for a key that is taken', async () => {
    await place.publish('one')
    await withFaults(
      env,
      () => undefined,
      async ({ requests }) => {
        expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
        await expect(place.publish('two')).rejects.toThrow('already published with other content')
        expect(requests.filter(({ method }) => method === 'PUT')).toEqual([])
      },
    )
    expect(await stored()).toBe('one')
  })

  test('gets no put if it does not say whether the key is new', async () => {
    await withFaults(
      env,
      ({ method }) =>
        method === 'PUT' ? undefined : { kind: 'refuse', status: 403, code: 'AccessDenied' },
      async ({ requests }) => {
        await expect(place.publish('one')).rejects.toMatchObject({
          name: 'UserError',
          message: expect.stringContaining(
            'This store is not Amazon S3, so the action has to check',
          ),
          hint: expect.stringMatching(/s3:GetObject.*s3:ListBucket.*"Action": "s3:GetObject"/s),
        })
        expect(requests.filter(({ method }) => method === 'PUT')).toEqual([])
      },
    )
    expect(await stored()).toBeUndefined()
  })

  test('has not stored it for certain if another upload is there afterwards', async () => {
    const another: Fault = {
      kind: 'answer',
      send: outgoing => outgoing.writeHead(200, { 'x-amz-meta-upload_id': 'another' }).end(),
    }
    await withFaults(
      env,
      ({ method, count }) => (method === 'HEAD' && count > 1 ? another : undefined),
      async () => {
        await expect(place.publish('one')).rejects.toThrow(
          `It is not certain that ${place.location.uri} was stored: another upload is there.`,
        )
      },
    )
  })

  test('has not stored it for certain if it does not answer the second put', async () => {
    await withFaults(
      env,
      ({ method, count }) =>
        method === 'PUT' && count > 2
          ? { kind: 'refuse', status: 400, code: 'Odd', message: 'Odd' }
          : undefined,
      async () => {
        await expect(place.publish('one')).rejects.toThrow(/^It is not certain that .*: whether/)
      },
    )
  })
})

// The other server notices that a header is missing: it is signed.
describe.runIf(server === 'moto')('a store that ignores If-None-Match', () => {
  const ignore = ({ method }: ProxyRequest): Fault | undefined =>
    method === 'PUT' ? { kind: 'strip', request: 'if-none-match' } : undefined

  test('is found out by the first upload', async () => {
    await withFaults(env, ignore, async () => {
      await expect(place.publish('one')).rejects.toMatchObject({
        name: 'UserError',
        message: `The store behind ${bucket} overwrites objects: it ignores If-None-Match.`,
        hint: expect.stringContaining(place.location.uri),
      })
    })
  })

  test('overwrites nothing that is stored', async () => {
    await place.publish('one')
    await withFaults(env, ignore, async () => {
      await expect(place.publish('two')).rejects.toThrow('already published with other content')
      expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
    })
    expect(await stored()).toBe('one')
  })

  test('reports no success to publishers that race', async () => {
    await withFaults(env, ignore, async () => {
      for (let round = 0; round < 5; round++) {
        const racing = freshPlace(bucket)
        const contents = Array.from({ length: 20 }, (_, at) => `${at}`)
        const results = await Promise.allSettled(contents.map(text => racing.publish(text)))
        const last = await contentOf(s3, bucket, racing.location.key)
        for (const [at, result] of results.entries()) {
          // One that came too late has found the key taken, which is no overwrite; with its own bytes it may be content.
          const fine = result.status === 'rejected' || contents[at] === last
          expect(fine, `publisher ${at} of ${last}`).toBe(true)
        }
        const uploaded = results.filter(
          result => result.status === 'fulfilled' && result.value.status === 'published',
        )
        expect(uploaded).toEqual([])
      }
    })
  })
})

describe('it is Amazon S3', () => {
  const decide = async () => await isAmazonS3(await createClient({ region: 'us-east-1' }))

  test.each([
    ['', true],
    ['https://bucket.vpce-1a2b.s3.eu-central-1.vpce.amazonaws.com', true],
    ['https://s3.cn-north-1.amazonaws.com.cn', true],
    ['https://s3.eusc-de-east-1.amazonaws.eu', true],
    ['https://s3.dualstack.eu-west-1.api.aws:443/', true],
    ['http://127.0.0.1:9000', false],
    ['https://s3.amazonaws.com.example.org', false],
    ['https://s3-amazonaws.com', false],
    ['https://minio.example.com/amazonaws.com', false],
  ])('if the endpoint is %j: %s', async (endpoint, amazon) => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', endpoint)
    expect(await decide()).toBe(amazon)
    vi.stubEnv('AWS_ENDPOINT_URL_S3', undefined)
    vi.stubEnv('AWS_ENDPOINT_URL', endpoint)
    expect(await decide()).toBe(amazon)
  })

  test('unless the shared configuration names another endpoint', async () => {
    const folder = await writeFiles(await scratchFolder(), {
      config: '[profile other]\nendpoint_url = http://127.0.0.1:9\n',
    })
    vi.stubEnv('AWS_ENDPOINT_URL_S3', undefined)
    vi.stubEnv('AWS_CONFIG_FILE', `${folder}/config`)
    vi.stubEnv('AWS_PROFILE', 'other')
    expect(await decide()).toBe(false)
    vi.stubEnv('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', 'true')
    expect(await decide()).toBe(true)
  })

  test.runIf(server === 'moto')('and then one request is all that it takes', async () => {
    vi.spyOn(dns, 'lookup').mockImplementation(((_: string, __: object, done: CallableFunction) =>
      done(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as typeof dns.lookup)
    await withFaults(
      env,
      () => undefined,
      async ({ endpoint, requests }) => {
        const { port } = new URL(endpoint)
        vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://s3.us-east-1.amazonaws.com:${port}`)
        expect(await place.publish('one')).toMatchObject({ status: 'published' })
        expect(requests.map(({ method, status }) => `${method} ${status}`)).toEqual(['PUT 200'])
      },
    )
    expect(await stored()).toBe('one')
  })
})

describe.skipIf(server === 'external')('a success counts', () => {
  const etag = { ETag: '"0123456789abcdef0123456789abcdef"' }
  const portal = '<html>Please log in</html>'
  const answers: [string, number, Record<string, string>, string, string][] = [
    ['a page in HTML', 200, {}, portal, 'the answer has no ETag.'],
    ['HTTP 202', 202, etag, '', 'the answer is HTTP 202, and not 200.'],
    ['HTTP 204', 204, etag, '', 'the answer is HTTP 204, and not 200.'],
    [
      'the checksum of other bytes',
      200,
      { ...etag, 'x-amz-checksum-sha256': `${'A'.repeat(43)}=` },
      '',
      `the answer is about other bytes, with the SHA-256 ${'A'.repeat(43)}= in base64.`,
    ],
    ['nothing but an ETag, and nothing is there', 200, etag, '', 'nothing is there.'],
  ]
  describe.each([
    ['Amazon S3', AMAZON],
    ['another store', {}],
  ])('of %s', (_, how) => {
    test.each(answers)('not with %s', async (_, status, headers, body, reason) => {
      const send: Extract<Fault, { kind: 'answer' }>['send'] = outgoing =>
        outgoing.writeHead(status, headers).end(body)
      await withFaults(
        env,
        ({ method, count }) =>
          method !== 'PUT'
            ? undefined
            : // The second put of another store, which has to be refused.
              count > 2
              ? { kind: 'refuse', status: 412, code: 'PreconditionFailed' }
              : { kind: 'answer', send },
        async () => {
          const outcome = place.publish('one', {}, how)
          await expect(outcome).rejects.toMatchObject({
            name: 'UserError',
            message: `It is not certain that ${place.location.uri} was stored: ${reason}`,
            hint: expect.stringContaining('the login page of a network'),
          })
        },
      )
      expect(await stored()).toBeUndefined()
    })
  })

  test('without a checksum in the answer, if the object is there', async () => {
    await withFaults(
      env,
      ({ method }) =>
        method === 'PUT' ? { kind: 'strip', answer: 'x-amz-checksum-sha256' } : undefined,
      async ({ requests }) => {
        expect(await place.publish('one', {}, AMAZON)).toMatchObject({ status: 'published' })
        expect(requests.map(({ method }) => method)).toEqual(['PUT', 'HEAD'])
      },
    )
  })
})
