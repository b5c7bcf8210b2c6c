import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkAccess } from '../../src/upload/check-access.ts'
import type { UploadInputs } from '../../src/upload/inputs.ts'

const inputs: UploadInputs = {
  bucketPrefix: { bucket: 'my-bucket', prefix: 'lambda/' },
  region: undefined,
  expectedBucketOwner: undefined,
  metadata: {},
  tags: {},
  versionSuffix: '',
  kmsKeyId: undefined,
}

const servers: http.Server[] = []

/** A server that treats all requests alike. */
async function serve(answer: http.RequestListener): Promise<string> {
  const server = http.createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise(resolve => server.on('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
  vi.stubEnv('AWS_REGION', 'eu-central-1')
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
  for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'])
    vi.stubEnv(name, '/nowhere')
})

afterEach(() => {
  vi.unstubAllEnvs()
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

function withoutKeys(): void {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, undefined)
}

describe('before a build', () => {
  test('nobody is asked where credentials and region are in the environment', async () => {
    let asked = 0
    const endpoint = await serve((_, answer) => {
      asked++
      answer.end()
    })
    vi.stubEnv('AWS_ENDPOINT_URL_S3', endpoint)
    expect(await checkAccess(inputs)).toBeUndefined()
    expect(await checkAccess({ ...inputs, region: 'eusc-de-east-1' })).toBe('eusc-de-east-1')
    expect(asked).toBe(0)
  })

  test.each([
    ['no credentials', withoutKeys],
    ['half of them', () => vi.stubEnv('AWS_SECRET_ACCESS_KEY', '')],
    ['a profile that does not exist', () => vi.stubEnv('AWS_PROFILE', 'nobody')],
  ])('%s are an error', async (_, prepare) => {
    prepare()
    await expect(checkAccess(inputs)).rejects.toMatchObject({
      name: 'UserError',
      message: 'There are no AWS credentials in this job.',
    })
  })

  test.each(['frankfurt', 'eu-central', 'eucentral1', 'eu-central-1a'])(
    '%s is no region of AWS',
    async region => {
      const refusal = {
        name: 'UserError',
        message: `"${region}" is not the name of an AWS region.`,
      }
      await expect(checkAccess({ ...inputs, region })).rejects.toMatchObject(refusal)
      vi.stubEnv('AWS_REGION', region)
      await expect(checkAccess(inputs)).rejects.toMatchObject(refusal)
    },
  )

  test('another store may call its region as it likes', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://127.0.0.1:9')
    expect(await checkAccess({ ...inputs, region: 'frankfurt' })).toBe('frankfurt')
  })

  test('the bucket is asked for its region only if that is not set', async () => {
    vi.stubEnv('AWS_REGION', undefined)
    vi.stubEnv(
      'AWS_ENDPOINT_URL_S3',
      await serve((_, answer) =>
        answer.writeHead(301, { 'x-amz-bucket-region': 'eu-west-3' }).end(),
      ),
    )
    expect(await checkAccess(inputs)).toBe('eu-west-3')
  })

  test('a bucket that does not exist is an error', async () => {
    vi.stubEnv('AWS_REGION', undefined)
    vi.stubEnv('AWS_ENDPOINT_URL_S3', await serve((_, answer) => answer.writeHead(404).end()))
    await expect(checkAccess(inputs)).rejects.toThrow('The bucket my-bucket does not exist.')
  })

  test.each([
    ['is busy', 503],
    ['breaks off', undefined],
  ])('a store that %s is left to the upload', async (_, status) => {
    vi.stubEnv('AWS_REGION', undefined)
    vi.stubEnv(
      'AWS_ENDPOINT_URL_S3',
      await serve((request, answer) =>
        status ? answer.writeHead(status, { server: 'AmazonS3' }).end() : request.socket.destroy(),
      ),
    )
    expect(await checkAccess(inputs)).toBeUndefined()
  })

  // Without an end, this test has none.
  test('a service that does not answer is waited for no longer than that', async () => {
    withoutKeys()
    const silent = await serve(() => {})
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${silent}/credentials`)
    expect(await checkAccess(inputs, 200)).toBe('eu-central-1')
    vi.stubEnv('AWS_REGION', undefined)
    vi.stubEnv('AWS_ENDPOINT_URL_S3', silent)
    expect(await checkAccess(inputs, 200)).toBeUndefined()
  })
})
