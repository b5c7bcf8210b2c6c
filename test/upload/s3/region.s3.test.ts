import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { AMAZON, freshPlace, type Place, useServer, withFaults } from '../../support/publish.ts'
import { freshBucket } from '../../support/s3/bucket.ts'
import { capabilities } from '../../support/s3/capabilities.ts'
import type { Fault } from '../../support/s3/proxy.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

const { env, name: server } = inject('s3')
const can = capabilities(server)
const bucket = await freshBucket(env)

let place: Place

beforeEach(() => {
  useServer(env)
  place = freshPlace(bucket, AMAZON)
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) vi.stubEnv(name, undefined)
  vi.stubEnv('AWS_CONFIG_FILE', '/nowhere')
})

afterEach(() => vi.unstubAllEnvs())

const regionOf = (consoleUrl: string) => new URL(consoleUrl).searchParams.get('region')

/** The answers of S3 to whoever asks for a bucket in the wrong region, or without a permission. */
const elsewhere: Fault = {
  kind: 'refuse',
  status: 301,
  code: 'PermanentRedirect',
  headers: { 'x-amz-bucket-region': 'us-east-1', server: 'AmazonS3' },
}
const forbidden: Fault = { ...elsewhere, status: 403, code: 'AccessDenied' }
const foreign: Fault = {
  kind: 'refuse',
  status: 403,
  code: 'InvalidAccessKeyId',
  headers: { server: 'AmazonS3' },
}
const otherStore: Fault = { kind: 'refuse', status: 403, code: 'AccessDenied' }

describe.skipIf(server === 'external')('the region', () => {
  test('is that of AWS_REGION, and nobody is asked', async () => {
    vi.stubEnv('AWS_REGION', 'us-east-1')
    vi.stubEnv('AWS_DEFAULT_REGION', 'eu-west-1')
    await withFaults(
      env,
      () => undefined,
      async ({ requests }) => {
        const { consoleUrl } = await place.publish('one')
        expect(regionOf(consoleUrl)).toBe('us-east-1')
        expect(requests.map(({ method }) => method)).toEqual(['PUT'])
      },
    )
  })

  test('is else that of the shared configuration', async () => {
    const folder = await writeFiles(await scratchFolder(), {
      config: '[default]\nregion = us-east-1\n',
    })
    vi.stubEnv('AWS_CONFIG_FILE', `${folder}/config`)
    expect(regionOf((await place.publish('one')).consoleUrl)).toBe('us-east-1')
  })

  test('is else that of AWS_DEFAULT_REGION', async () => {
    vi.stubEnv('AWS_DEFAULT_REGION', 'us-east-1')
    await withFaults(
      env,
      () => undefined,
      async ({ requests }) => {
        await place.publish('one')
        expect(requests).toHaveLength(1)
      },
    )
  })

  test('is else asked of the bucket', async () => {
    expect(regionOf((await place.publish('one')).consoleUrl)).toBe('us-east-1')
  })

  test.each([
    ['with a redirect', elsewhere],
    ['although S3 refuses', forbidden],
    ['or is the usual one, where another store refuses', otherStore],
    ['or is the usual one, where another store cannot be asked', { ...otherStore, status: 405 }],
  ])('is else told by the bucket, %s', async (_, fault) => {
    await withFaults(
      env,
      ({ method }) => (method === 'HEAD' ? fault : undefined),
      async () => {
        expect(regionOf((await place.publish('one')).consoleUrl)).toBe('us-east-1')
      },
    )
  })

  test('must be set if S3 does not tell it', async () => {
    await withFaults(
      env,
      () => foreign,
      async () => {
        await expect(place.publish('one')).rejects.toMatchObject({
          name: 'UserError',
          message: `No AWS region is set, and the bucket ${bucket} does not report its own.`,
          hint: expect.stringContaining('aws-region'),
        })
      },
    )
  })

  test('cannot be asked of a bucket that is not there', async () => {
    await expect(
      freshPlace('no-such-bucket-anywhere-here', AMAZON).publish('one'),
    ).rejects.toMatchObject({
      message: 'The bucket no-such-bucket-anywhere-here does not exist.',
    })
  })

  const wrong: [string, Fault][] = [
    ['in a header', { ...elsewhere, headers: { 'x-amz-bucket-region': 'eu-west-1' } }],
    [
      'in an element',
      {
        kind: 'refuse',
        status: 400,
        code: 'AuthorizationHeaderMalformed',
        elements: { Region: 'eu-west-1' },
      },
    ],
    [
      'in the text',
      {
        kind: 'refuse',
        status: 400,
        code: 'AuthorizationHeaderMalformed',
        message:
          "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
      },
    ],
    [
      'in an endpoint',
      {
        kind: 'refuse',
        status: 301,
        code: 'PermanentRedirect',
        elements: { Endpoint: 'bucket.s3.eu-west-1.amazonaws.com' },
      },
    ],
  ]
  test.each(wrong)('is told if it is wrong: %s', async (_, fault) => {
    await withFaults(
      env,
      () => fault,
      async () => {
        await expect(place.publish('one', { region: 'us-east-1' })).rejects.toMatchObject({
          message: `The bucket ${bucket} is in the region eu-west-1, not in us-east-1.`,
          hint: expect.stringContaining('Set the input aws-region to eu-west-1'),
        })
      },
    )
  })

  test.runIf(can.signatures)('is told if it is wrong, by a real server', async () => {
    await expect(place.publish('one', { region: 'eu-west-1' })).rejects.toMatchObject({
      message: `The bucket ${bucket} is in the region us-east-1, not in eu-west-1.`,
    })
  })
})
