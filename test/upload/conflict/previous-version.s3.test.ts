import type { ServerResponse } from 'node:http'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { type Bounds, compareWithPrevious } from '../../../src/upload/conflict/previous-version.ts'
import { siblingOf, versionsPrefix } from '../../../src/upload/location.ts'
import type { Upload } from '../../../src/upload/result.ts'
import { artifact, freshPlace, type Place, useServer, withFaults } from '../../support/publish.ts'
import { freshBucket, s3Client } from '../../support/s3/bucket.ts'
import type { Fault, ProxyRequest } from '../../support/s3/proxy.ts'

const { env, name: server } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

let place: Place

beforeEach(() => {
  useServer(env)
  place = freshPlace(bucket)
})

afterEach(() => vi.unstubAllEnvs())

async function zip(entries: Record<string, string>): Promise<Uint8Array> {
  const archive = new JSZip()
  for (const [name, content] of Object.entries(entries)) archive.file(name, content)
  return await archive.generateAsync({ type: 'uint8array' })
}

async function put(version: string, content: string | Uint8Array): Promise<void> {
  const { key } = siblingOf(place.location, version)
  const Body = typeof content === 'string' ? content : Buffer.from(content)
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body }))
}

/** Compares version 1.0, as it was published, with what is there. */
async function compare(content: Uint8Array, bounds?: Bounds, more: Partial<Upload> = {}) {
  const { location, inputs } = place
  const region = env.AWS_REGION ?? 'us-east-1'
  const upload = {
    location,
    region,
    consoleUrl: '',
    versionId: undefined,
    status: 'published' as const,
    ...more,
  }
  return await compareWithPrevious(inputs, upload, artifact(content), bounds)
}

test('compares with the highest version below, whatever else lies there', async () => {
  for (const version of ['0.2.0', '0.9.0', '1.0', '1.0.post1', '2.0', '1.0+build.1']) {
    await put(version, 'no zip')
  }
  for (const other of ['latest', 'v0.99', '0.99.0-beta']) await put(other, 'no zip')
  await put('0.10.0', await zip({ 'a.py': '1', 'b.py': '2', 'c.py': '3' }))
  expect(await compare(await zip({ 'a.py': '1', 'b.py': '22', 'd.py': '4' }))).toEqual({
    previous: '0.10.0',
    changes: [
      { name: 'b.py', before: 1, after: 2 },
      { name: 'c.py', before: 1, after: undefined },
      { name: 'd.py', before: undefined, after: 1 },
    ],
  })
})

test('compares with none if there are more versions than it lists', async () => {
  await put('0.1', await zip({ 'a.py': '1' }))
  await withFaults(
    env,
    ({ path }) =>
      path.includes('list-type=2') ? { kind: 'answer', send: sendPartOfList } : undefined,
    async ({ requests }) => {
      expect(await compare(await zip({ 'a.py': '2' }))).toBeUndefined()
      expect(requests).toHaveLength(5)
    },
  )
})

/** A page of a list that never ends, with version 0.1 on it. */
function sendPartOfList(outgoing: ServerResponse): void {
  const prefix = versionsPrefix(place.location)
  outgoing.end(
    '<?xml version="1.0"?><ListBucketResult><IsTruncated>true</IsTruncated>' +
      `<NextContinuationToken>more</NextContinuationToken><CommonPrefixes><Prefix>${prefix}0.1/</Prefix>` +
      '</CommonPrefixes></ListBucketResult>',
  )
}

test('warns of an equal version that has another key, and of no other', async () => {
  for (const version of ['0.9', '1.0', '1.0.1', '1.0+b.1', '1.0.dev1']) await put(version, 'no zip')
  const write = vi.spyOn(process.stdout, 'write')
  const warnings = () =>
    write.mock.calls.map(([text]) => String(text)).filter(text => text.startsWith('::warning'))
  await compare(await zip({ 'a.py': '1' }))
  expect(warnings()).toEqual([])
  await put('1.0.0', 'no zip')
  await compare(await zip({ 'a.py': '1' }))
  expect(warnings()).toEqual([
    expect.stringMatching(/::Version 1.0.0 is published below .* is the same version as 1.0\./),
  ])
  write.mockRestore()
})

test('reads the list of a zip, not its content, also if it is longer than what is asked for first', async () => {
  const names = Array.from({ length: 3_000 }, (_, index) => `${'x'.repeat(60)}/${index}.py`)
  const entries = Object.fromEntries(names.map(name => [name, '1']))
  await put('0.9', await zip({ 'large.txt': 'y'.repeat(1_000_000), ...entries }))
  const after = await zip({ 'large.txt': 'y'.repeat(1_000_000), ...entries, 'z.py': '' })
  expect(await compare(after)).toEqual({
    previous: '0.9',
    changes: [{ name: 'z.py', before: undefined, after: 0 }],
  })
})

describe('is silent', () => {
  const content = () => zip({ 'a.py': '1' })

  test('where there is no earlier version', async () => {
    await put('1.1', 'later')
    expect(await compare(await content())).toBeUndefined()
  })

  test('where the earlier version is no zip, is empty, or is not there', async () => {
    await put('0.1', 'no zip')
    expect(await compare(await content())).toBeUndefined()
    await put('0.2', '')
    expect(await compare(await content())).toBeUndefined()
    const { key } = siblingOf(place.location, '0.3')
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `${key}.sha256`, Body: '' }))
    expect(await compare(await content())).toBeUndefined()
  })

  test('where nothing was uploaded', async () => {
    await put('0.1', await content())
    expect(await compare(await content(), undefined, { status: 'unchanged' })).toBeUndefined()
  })

  const listing = ({ path }: ProxyRequest) => path.includes('list-type=2')

  test
    .skipIf(server === 'external')
    .each<[string, (request: ProxyRequest) => Fault | undefined, number]>([
      [
        'this role may not list',
        request =>
          listing(request) ? { kind: 'refuse', status: 403, code: 'AccessDenied' } : undefined,
        1,
      ],
      [
        'this role may not read',
        request =>
          listing(request) ? undefined : { kind: 'refuse', status: 403, code: 'AccessDenied' },
        2,
      ],
      ['S3 is too busy', () => ({ kind: 'refuse', status: 503, code: 'SlowDown' }), 1],
      ['an answer breaks off', () => ({ kind: 'truncate' }), 1],
      ['no answer comes in time', () => ({ kind: 'silence', when: 'before' }), 1],
    ])('where %s, without another attempt', async (_, fault, expected) => {
    await put('0.9', await content())
    await withFaults(env, fault, async ({ requests }) => {
      expect(await compare(await content(), { time: 3_000, pages: 1 })).toBeUndefined()
      expect(requests).toHaveLength(expected)
    })
  })
})
