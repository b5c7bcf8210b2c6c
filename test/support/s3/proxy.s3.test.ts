import { randomUUID } from 'node:crypto'
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { freshBucket, s3Client } from './bucket.ts'
import { contentOf, freshKey, refusal } from './object.ts'
import { type Fault, type ProxyRequest, startProxy } from './proxy.ts'

const { endpoint, env } = inject('s3')
const client = s3Client(env)
const PATIENT = { timeout: 30_000 }
let bucket: string

beforeAll(async () => {
  bucket = await freshBucket(env)
})

async function put(through: S3Client, Key: string, Body = 'first', IfNoneMatch?: '*') {
  return await through.send(new PutObjectCommand({ Bucket: bucket, Key, Body, IfNoneMatch }))
}

const content = (key: string) => contentOf(client, bucket, key)

describe.runIf(endpoint?.startsWith('http://'))('proxy', () => {
  /** A client behind a proxy with this fault in the first request. */
  async function behind(fault: Fault, maxAttempts = 1) {
    const first = ({ count }: ProxyRequest) => (count === 1 ? fault : undefined)
    const proxy = await startProxy({ upstream: endpoint ?? '', fault: first })
    onTestFinished(() => proxy.stop())
    const proxied = s3Client({ ...env, AWS_ENDPOINT_URL_S3: proxy.endpoint }, { maxAttempts })
    return { proxy, proxied }
  }

  const slowDown = { status: 503, code: 'SlowDown' }
  const conflict = { status: 409, code: 'ConditionalRequestConflict' }
  const cases: [fault: Fault, failure: RegExp, committed: boolean][] = [
    [{ kind: 'refuse', ...slowDown }, /^503 SlowDown$/, false],
    [{ kind: 'refuse', ...conflict }, /^409 ConditionalRequestConflict$/, false],
    [{ kind: 'reset', when: 'before' }, /^undefined /, false],
    [{ kind: 'reset', when: 'during' }, /^undefined /, false],
    [{ kind: 'reset', when: 'after' }, /^undefined /, true],
    [{ kind: 'replace', status: 500, code: 'InternalError' }, /^500 InternalError$/, true],
    [{ kind: 'truncate' }, /^(200|undefined) /, true],
  ]
  test.for(cases)('%j', async ([fault, failure, committed]) => {
    const Key = freshKey()
    const Body = 'x'.repeat(1_000_000)
    const { proxy, proxied } = await behind(fault)
    expect(await refusal(put(proxied, Key, Body))).toMatch(failure)
    expect(proxy.requests).toMatchObject([{ method: 'PUT', count: 1 }])
    expect(proxy.requests[0]?.status).toBe(committed ? 200 : undefined)
    expect(await content(Key)).toBe(committed ? Body : undefined)
  })

  test('delays, and passes on path, query and answer as they are', async () => {
    const Key = `test-${randomUUID()}/0.1.1+build.42/ü source.zip`
    const { proxy, proxied } = await behind({ kind: 'delay', before: 100, after: 100 })
    const started = Date.now()
    await put(proxied, Key)
    expect(Date.now() - started).toBeGreaterThanOrEqual(195)
    const path = `/${bucket}/${Key.split('/').map(encodeURIComponent).join('/')}?x-id=PutObject`
    expect(proxy.requests[0]?.path).toBe(path)
    expect(await content(Key)).toBe('first')
  })

  test.for(['before', 'after'] as const)(
    'says nothing until the client gives up, and forwards %s',
    async when => {
      const Key = freshKey()
      const { proxy, proxied } = await behind({ kind: 'silence', when })
      const put = new PutObjectCommand({ Bucket: bucket, Key, Body: 'first' })
      const controller = new AbortController()
      const answer = proxied.send(put, { abortSignal: controller.signal })
      const committed = () => vi.waitFor(() => expect(proxy.requests[0]?.status).toBe(200), PATIENT)
      if (when === 'after') await committed()
      else await vi.waitFor(() => expect(proxy.requests).toHaveLength(1), PATIENT)
      controller.abort()
      await expect(answer).rejects.toThrow('abort')
      await committed()
      expect(await content(Key)).toBe('first')
    },
  )

  test('a truncated answer is not taken for a whole one', async () => {
    const Key = freshKey()
    await put(client, Key)
    const { proxied } = await behind({ kind: 'truncate' })
    const get = new GetObjectCommand({ Bucket: bucket, Key })
    await expect(proxied.send(get).then(({ Body }) => Body?.transformToString())).rejects.toThrow()
  })

  test('a lost answer makes the client meet its own object', async () => {
    const Key = freshKey()
    const { proxied } = await behind({ kind: 'reset', when: 'after' }, 3)
    expect(await refusal(put(proxied, Key, 'first', '*'))).toBe('412 PreconditionFailed')
    expect(await content(Key)).toBe('first')
  })
})
