import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { AMAZON, freshPlace, type Place, useServer, withFaults } from '../support/publish.ts'
import { freshBucket, s3Client } from '../support/s3/bucket.ts'
import { contentOf } from '../support/s3/object.ts'

const { env } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

let place: Place

beforeEach(() => {
  useServer(env)
  place = freshPlace(bucket, AMAZON)
})

afterEach(() => vi.unstubAllEnvs())

const stored = () => contentOf(s3, bucket, place.location.key)

/** Runs something, and wants that nothing but reading reached the server. */
async function onlyReads(run: () => Promise<void>): Promise<void> {
  const forward = () => undefined
  await withFaults(env, forward, async ({ requests }) => {
    await run()
    const methods = new Set(requests.map(({ method }) => method))
    expect([...methods].filter(method => !['HEAD', 'GET'].includes(method))).toEqual([])
    expect(requests.length).toBeGreaterThan(0)
  })
}

test('a version is new, then unchanged, then refused, and nothing is written', async () => {
  const consoleUrl = expect.stringContaining('https://console')
  await onlyReads(async () => {
    expect(await place.check('one')).toMatchObject({ status: 'new', consoleUrl: '' })
  })
  expect(await stored()).toBeUndefined()
  await place.publish('one')
  await onlyReads(async () => {
    expect(await place.check('one')).toMatchObject({ status: 'unchanged', consoleUrl })
    await expect(place.check('two')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^app changed, but 1.0 is already published: raise the version/,
      ),
      summary: expect.stringContaining('### ❌ app changed, but 1.0 is already published'),
    })
  })
  expect(await stored()).toBe('one')
})

test('the same bytes that another tool stored, without an upload id, are unchanged', async () => {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: place.location.key, Body: 'one' }))
  expect(await place.check('one')).toMatchObject({ status: 'unchanged' })
})

test('metadata that could not be published is refused where nothing is stored', async () => {
  const metadata = { note: 'x'.repeat(3000) }
  const refusal = await place.publish('one', { metadata }).catch(error => error)
  expect(refusal).toMatchObject({ name: 'UserError' })
  await expect(place.check('one', { metadata })).rejects.toThrow(refusal.message)
})

test('a bucket that does not exist is no new version', async () => {
  const nowhere = freshPlace('no-such-bucket-anywhere-here', AMAZON)
  await expect(nowhere.check('one')).rejects.toThrow('does not exist')
})

// The servers of this suite say that a key does not exist, whoever asks.
test('a 403, which is what S3 answers without s3:ListBucket, is explained', async () => {
  const message =
    'User: arn:aws:sts::111122223333:assumed-role/check/x is not authorized to perform: s3:ListBucket on resource: ' +
    `"arn:aws:s3:::${bucket}" because no identity-based policy allows the s3:ListBucket action`
  const refuse = () => ({ kind: 'refuse', status: 403, code: 'AccessDenied', message }) as const
  await withFaults(env, refuse, async () => {
    const error = await place.check('one').catch(error => error)
    expect(error).toMatchObject({
      message: `S3 denies s3:ListBucket on ${place.location.uri}. So it is not known whether this version is published.`,
    })
    const { key } = place.location
    for (const part of [
      'either this version is new, or this role may not read it',
      `"s3:GetObject", "Resource": "arn:aws:s3:::${bucket}/${key.split('1.0')[0]}*"}`,
      `"s3:ListBucket", "Resource": "arn:aws:s3:::${bucket}"}`,
      'no condition on s3:prefix',
    ]) {
      expect(error.hint).toContain(part)
    }
  })
})

test('a Deny stays what it is', async () => {
  const message =
    'User: u is not authorized to perform: s3:GetObject on resource: "r" with an explicit deny in a service control policy'
  const refuse = () => ({ kind: 'refuse', status: 403, code: 'AccessDenied', message }) as const
  await withFaults(env, refuse, async () => {
    await expect(place.check('one')).rejects.toMatchObject({
      message: `S3 denies s3:GetObject on ${place.location.uri}.`,
      hint: expect.stringContaining('A Deny in a service control policy'),
    })
  })
})
