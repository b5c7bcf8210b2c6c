import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import {
  AMAZON,
  artifact,
  freshPlace,
  type Place,
  useServer,
  withFaults,
} from '../../support/publish.ts'
import { freshBucket, isVersioned, s3Client } from '../../support/s3/bucket.ts'
import { capabilities } from '../../support/s3/capabilities.ts'
import { contentOf } from '../../support/s3/object.ts'
import type { Fault } from '../../support/s3/proxy.ts'

const { env, name: server } = inject('s3')
const can = capabilities(server)
const s3 = s3Client(env)
const bucket = await freshBucket(env)

let place: Place

beforeEach(() => {
  useServer(env)
  place = freshPlace(bucket, AMAZON)
})

afterEach(() => vi.unstubAllEnvs())

async function zip(entries: Record<string, string>): Promise<Uint8Array> {
  const archive = new JSZip()
  for (const [name, content] of Object.entries(entries)) archive.file(name, content)
  return await archive.generateAsync({ type: 'uint8array' })
}

/** Puts an object as some other tool would. */
async function putByHand(more: Partial<PutObjectCommandInput>): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: place.location.key, ...more }))
}

const stored = () => contentOf(s3, bucket, place.location.key)

test('says whose place it is where two packages share a prefix, and shows no diff', async () => {
  await putByHand({ Body: await zip({ a: '1' }), Metadata: { package_name: 'other-app' } })
  const error = await place.publish(await zip({ b: '2' })).catch(error => error)
  expect(error).toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(
      /^Version 1.0 of app cannot be published here: this prefix is used by the package other-app\./,
    ),
    hint: expect.stringContaining('Give app and other-app a bucket-prefix each'),
  })
  expect(error.message).not.toMatch(/What differs|already published/)
})

test('tells both digests, who published what is there, and which entries differ', async () => {
  const before = await zip({ 'app/a.py': '1', 'app/b.py': '2', 'app/c.py': '3' })
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
  vi.stubEnv('GITHUB_REPOSITORY', 'owner/app')
  vi.stubEnv('GITHUB_RUN_ID', '42')
  vi.stubEnv('GITHUB_RUN_ATTEMPT', '1')
  vi.stubEnv('GITHUB_SHA', 'c0ffee')
  vi.stubEnv('GITHUB_REF', 'refs/tags/v1.0')
  await place.publish(before)
  const after = await zip({ 'app/a.py': '1', 'app/b.py': '2!', 'app/d.py': '4' })
  const error = await place.publish(after).catch(error => error)
  expect(error).toMatchObject({ name: 'UserError', hint: expect.stringContaining('raise the') })
  expect(
    error.message.replace(
      /(, by its metadata)?, since \d{4}-\d\d-\d\d \d\d:\d\d UTC/,
      ', since then',
    ),
  ).toBe(
    [
      'Version 1.0 of app is already published with other content.',
      `  stored: ${artifact(before).sha256}, since then`,
      '          by https://github.com/owner/app/actions/runs/42/attempts/1',
      '          commit c0ffee of owner/app (refs/tags/v1.0)',
      `  built:  ${artifact(after).sha256}`,
      `What differs from ${place.location.uri}:`,
      '  ! app/b.py (1 byte → 2 bytes)',
      '  + app/d.py (1 byte)',
      '  - app/c.py',
    ].join('\n'),
  )
})

describe('knows the same bytes', () => {
  test('by the content, if nobody noted anything', async () => {
    await putByHand({ Body: 'one' })
    expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
    await expect(place.publish('two')).rejects.toThrow(`stored: ${artifact('one').sha256}`)
  })

  test.skipIf(server === 'moto')('by the checksum of S3, without reading', async () => {
    await place.publish('one')
    await withFaults(
      env,
      () => undefined,
      async ({ requests }) => {
        expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
        expect(requests.map(({ method }) => method)).toEqual(['PUT', 'HEAD'])
      },
    )
  })

  test('never by a note, which anybody can write', async () => {
    await putByHand({ Body: 'eno', Metadata: { source_sha256: artifact('one').sha256 } })
    await expect(place.publish('one')).rejects.toThrow('already published with other content')
    expect(await stored()).toBe('eno')
  })

  test('by the content, if the checksum is one of parts', async () => {
    const address = { Bucket: bucket, Key: place.location.key }
    const { UploadId } = await s3.send(
      new CreateMultipartUploadCommand({ ...address, ChecksumAlgorithm: 'SHA256' }),
    )
    const part = { ...address, UploadId, PartNumber: 1 }
    const { ETag, ChecksumSHA256 } = await s3.send(
      new UploadPartCommand({ ...part, Body: 'one', ChecksumAlgorithm: 'SHA256' }),
    )
    const Parts = [{ ETag, ChecksumSHA256, PartNumber: 1 }]
    await s3.send(
      new CompleteMultipartUploadCommand({ ...address, UploadId, MultipartUpload: { Parts } }),
    )
    expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
    await expect(place.publish('two')).rejects.toThrow('already published with other content')
  })
})

describe('what differs is shown as far as it can be', () => {
  test('of what is no zip', async () => {
    await putByHand({ Body: 'hello' })
    await expect(place.publish(await zip({ a: '1' }))).rejects.toThrow(
      'The stored object is not a zip that can be compared (5 bytes).',
    )
  })

  test('of an empty object', async () => {
    await putByHand({ Body: '' })
    await expect(place.publish('one')).rejects.toThrow('not a zip that can be compared (0 bytes)')
  })

  test.runIf(server === 'moto')('of an archived object', async () => {
    await putByHand({ Body: 'hello', StorageClass: 'GLACIER' })
    const error = await place.publish('other').catch(error => error)
    expect(error.message).toContain('exists already, but cannot be compared with what was built.')
    expect(error.hint).toContain(`${place.location.uri} is archived, so it cannot be read.`)
    await expect(place.publish('one')).rejects.toThrow('is archived, so it cannot be read.')
  })

  test.skipIf(server === 'external')('even if the first answer breaks off', async () => {
    await putByHand({ Body: 'one' })
    await withFaults(
      env,
      ({ count, method }) => (method === 'GET' && count === 3 ? { kind: 'truncate' } : undefined),
      async proxy => {
        expect(await place.publish('one')).toMatchObject({ status: 'unchanged' })
        expect(proxy.requests.map(({ method }) => method)).toEqual(['PUT', 'HEAD', 'GET', 'GET'])
      },
    )
  })

  test.skipIf(server === 'external')(
    'not where the store gives no ranges, asked once',
    async () => {
      await place.publish(await zip({ a: '1' }))
      let lists = 0
      await withFaults(
        env,
        ({ headers }) => {
          if (headers.range === undefined) return undefined
          lists++
          return { kind: 'strip', answer: 'content-range' }
        },
        async () => {
          await expect(place.publish(await zip({ a: '2' }))).rejects.toThrow('What differs from')
          expect(lists).toBe(1)
        },
      )
    },
  )

  test.skipIf(server === 'external')('even if four answers break off', async () => {
    await place.publish(await zip({ a: '1' }))
    let lists = 0
    await withFaults(
      env,
      ({ headers }) => (headers.range && ++lists < 5 ? { kind: 'truncate' } : undefined),
      async () => {
        await expect(place.publish(await zip({ a: '2' }))).rejects.toThrow('  ! a (1 byte)')
        expect(lists).toBe(5)
      },
    )
  })
})

describe.skipIf(server === 'external')('with fewer permissions', () => {
  const denied = (permission: string, resource: string): Fault => ({
    kind: 'refuse',
    status: 403,
    code: 'AccessDenied',
    message:
      `User: arn:aws:sts::111122223333:assumed-role/publish/GitHubActions is not authorized to perform: ${permission} ` +
      `on resource: "${resource}" because no identity-based policy allows the ${permission} action`,
  })
  const object = () => `arn:aws:s3:::${bucket}/${place.location.key}`
  const kmsKey = 'arn:aws:kms:eu-central-1:111122223333:key/1234'
  /** As S3 does for an object that is encrypted with a key that the role may not use. */
  const withoutDecrypt = ({ method, headers }: { method: string; headers: object }) =>
    method === 'GET' || (method === 'HEAD' && 'x-amz-checksum-mode' in headers)
      ? denied('kms:Decrypt', kmsKey)
      : undefined

  test('says what it could tell with the permission to read', async () => {
    await place.publish('one')
    await withFaults(
      env,
      ({ method }) => (method === 'PUT' ? undefined : denied('s3:GetObject', object())),
      async () => {
        const error = await place.publish('one').catch(error => error)
        expect(error).toMatchObject({
          name: 'UserError',
          message: `${place.location.uri} exists already, and this role may not read it. S3 denies s3:GetObject on ${place.location.uri}.`,
        })
        const folder = place.location.key.replace('/1.0/source.zip', '')
        expect(error.hint).toContain('Nothing was overwritten.')
        expect(error.hint).toContain(
          `{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::${bucket}/${folder}/*"}`,
        )
        expect(error.hint).not.toContain('a response of S3 was lost')
      },
    )
  })

  test('admits that the object may be its own, if an answer got lost', async () => {
    await withFaults(
      env,
      ({ method, count }) =>
        method === 'PUT'
          ? count === 1
            ? { kind: 'reset', when: 'after' }
            : undefined
          : denied('s3:GetObject', object()),
      async () => {
        await expect(place.publish('one')).rejects.toMatchObject({
          hint: expect.stringContaining('a response of S3 was lost'),
        })
      },
    )
    expect(await stored()).toBe('one')
  })

  test('cannot compare what is encrypted with a key that it may not use', async () => {
    await place.publish('one')
    await withFaults(env, withoutDecrypt, async () => {
      for (const content of ['one', 'two']) {
        await expect(place.publish(content)).rejects.toMatchObject({
          message: `${place.location.uri} exists already, but cannot be compared with what was built.`,
          hint: expect.stringMatching(
            /^This role may not use the KMS key .*: kms:Decrypt is denied\./m,
          ),
        })
      }
      await expect(place.publish('other size')).rejects.toThrow('kms:Decrypt is denied.')
    })
  })
})

describe('nothing is overwritten or deleted', () => {
  test('in a bucket that keeps versions', async context => {
    const versioned = await freshBucket(env, { versioned: true })
    context.skip(!(await isVersioned(env, versioned)), 'TEST_BUCKET is not versioned')
    place = freshPlace(versioned, AMAZON)
    const { versionId } = await place.publish('one')
    await expect(place.publish('two')).rejects.toThrow('already published with other content')
    expect(await place.publish('one')).toMatchObject({ status: 'unchanged', versionId })
    const { Versions = [], DeleteMarkers = [] } = await s3.send(
      new ListObjectVersionsCommand({ Bucket: versioned, Prefix: place.location.key }),
    )
    expect(Versions.map(({ VersionId }) => VersionId)).toEqual([versionId])
    expect(DeleteMarkers).toEqual([])
  })

  test.runIf(can.conditionalOverDeleteMarker !== undefined)('over a delete marker', async () => {
    const versioned = await freshBucket(env, { versioned: true })
    place = freshPlace(versioned, AMAZON)
    await place.publish('one')
    await s3.send(new DeleteObjectCommand({ Bucket: versioned, Key: place.location.key }))
    const again = place.publish('two')
    if (can.conditionalOverDeleteMarker) expect(await again).toMatchObject({ status: 'published' })
    else await expect(again).rejects.toThrow('was missing a moment later')
  })
})
