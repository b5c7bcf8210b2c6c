import { beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { publishLayer } from '../../../src/layer/publish/publish-layer.ts'
import { LAYERS } from '../../support/lambda/verify-layer.ts'
import { freshLayer, layerVersions } from '../../support/layer.ts'
import { useServer } from '../../support/publish.ts'
import { freshBucket } from '../../support/s3/bucket.ts'
import { type Fault, type ProxyRequest, startProxy } from '../../support/s3/proxy.ts'

const { env } = inject('s3')
const bucket = await freshBucket(env)

beforeEach(() => useServer(env))

/** Puts a proxy between the action and Lambda alone, which injects faults while `run` runs. */
async function withLambdaFaults<T>(
  fault: (request: ProxyRequest) => Fault | undefined,
  run: () => Promise<T>,
): Promise<T> {
  const upstream = env.AWS_ENDPOINT_URL_LAMBDA ?? ''
  const proxy = await startProxy({ upstream, fault })
  vi.stubEnv('AWS_ENDPOINT_URL_LAMBDA', proxy.endpoint)
  try {
    return await run()
  } finally {
    vi.stubEnv('AWS_ENDPOINT_URL_LAMBDA', upstream)
    await proxy.stop()
  }
}

const isPublish = ({ method, path }: ProxyRequest) => method === 'POST' && path.startsWith(LAYERS)
const isList = ({ method, path }: ProxyRequest) => method === 'GET' && /\/versions(\?|$)/.test(path)
const isGet = ({ method, path }: ProxyRequest) => method === 'GET' && /\/versions\/\d+$/.test(path)

describe('a version', () => {
  test('is published once for the same content, and again for another one', async () => {
    const layer = freshLayer(bucket)
    const [one, other] = [await layer.store('one'), await layer.store('other')]
    const first = await publishLayer(one)
    expect(first).toMatchObject({ version: 1, published: true })
    expect(await publishLayer(one)).toEqual({ ...first, published: false })
    expect(await publishLayer(other)).toMatchObject({ version: 2, published: true })
    // What is older than the newest one is published again: Lambda can point to a number only.
    expect(await publishLayer(one)).toMatchObject({ version: 3, published: true })
    const versions = await layerVersions(env, layer.name)
    expect(versions).toHaveLength(3)
    expect(versions.at(-1)).toMatchObject({
      LayerVersionArn: first.arn,
      CompatibleRuntimes: ['python3.13'],
      CompatibleArchitectures: ['x86_64'],
      LicenseInfo: 'MIT',
      Description: 'commit 0123456789ab',
      Content: { CodeSha256: one.archive.codeSha256 },
    })
  })

  test('for another runtime or architecture has its own newest one', async () => {
    const layer = freshLayer(bucket)
    const [x86, arm] = (['x86_64', 'arm64'] as const).map(architecture =>
      layer.store(architecture, { target: { python: '3.13', architecture } }),
    )
    const pure = await layer.store('arm64', { target: { python: '3.12', architecture: 'arm64' } })
    const results = []
    for (const each of [await x86, await arm, pure, await x86, await arm, pure]) {
      if (each) results.push(await publishLayer(each))
    }
    expect(results.map(({ version, published }) => [version, published])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [1, false],
      [2, false],
      [3, false],
    ])
  })

  test('of ten publishers at once is reported rightly by each', async () => {
    const layer = freshLayer(bucket)
    const stored = await layer.store('raced')
    const results = await Promise.all(Array.from({ length: 10 }, () => publishLayer(stored)))
    const versions = await layerVersions(env, layer.name)
    const arns = versions.map(({ LayerVersionArn }) => LayerVersionArn)
    expect(new Set(versions.map(({ Content }) => Content?.CodeSha256)).size).toBe(1)
    for (const { arn } of results) expect(arns).toContain(arn)
    const published = results.filter(({ published }) => published).map(({ arn }) => arn)
    expect(published.sort()).toEqual(arns.sort())
    expect(await publishLayer(stored)).toMatchObject({ published: false })
  })
})

describe('an answer of Lambda', () => {
  const lost: [string, (fault: (request: ProxyRequest) => boolean) => Fault][] = [
    ['that is lost after the version was made', () => ({ kind: 'reset', when: 'after' })],
    ['that never was', () => ({ kind: 'reset', when: 'before' })],
    [
      'of a broken server, which made the version',
      () => ({ kind: 'replace', status: 502, code: 'BadGateway', message: '' }),
    ],
    [
      'of a busy server',
      () => ({
        kind: 'refuse',
        status: 429,
        code: 'TooManyRequestsException',
        message: 'Rate exceeded',
      }),
    ],
  ]
  test.each(lost)('%s leads to one version', async (_, make) => {
    const layer = freshLayer(bucket)
    const stored = await layer.store('lost')
    let faults = 0
    const result = await withLambdaFaults(
      request => (isPublish(request) && faults++ === 0 ? make(isPublish) : undefined),
      () => publishLayer(stored),
    )
    expect(faults).toBeGreaterThan(0)
    expect(result).toMatchObject({ version: 1, published: true })
    expect(await layerVersions(env, layer.name)).toHaveLength(1)
  })

  test('about other bytes is an error', async () => {
    const layer = freshLayer(bucket)
    const stored = await layer.store('one')
    const archive = { ...stored.archive, codeSha256: 'other' }
    await expect(publishLayer({ ...stored, archive })).rejects.toThrow(
      'with other content than s3://',
    )
  })

  test.each([
    ['lambda:ListLayerVersions', isList, '*'],
    ['lambda:GetLayerVersion', isGet, 'arn:aws:lambda:us-east-1:*:layer:NAME:*'],
    ['lambda:PublishLayerVersion', isPublish, 'arn:aws:lambda:us-east-1:*:layer:NAME'],
  ])('that denies %s shows the statement', async (permission, where, resource) => {
    const layer = freshLayer(bucket)
    await publishLayer(await layer.store('before'))
    const stored = await layer.store('after')
    const message = `User: arn:aws:sts::1:assumed-role/r is not authorized to perform: ${permission} on resource: x because no identity-based policy allows the ${permission} action`
    const denial: Fault = { kind: 'refuse', status: 403, code: 'AccessDeniedException', message }
    const failed = withLambdaFaults(
      request => (where(request) ? denial : undefined),
      () => publishLayer(stored),
    )
    await expect(failed).rejects.toMatchObject({
      message: `Lambda denies ${permission} for the layer ${layer.name}.`,
      hint: expect.stringContaining(
        `{"Effect": "Allow", "Action": "${permission}", "Resource": "${resource.replace('NAME', layer.name)}"}`,
      ),
    })
    expect(await layerVersions(env, layer.name)).toHaveLength(1)
  })

  test('that it may not read the object shows the statement of S3', async () => {
    const stored = await freshLayer(bucket).store('one')
    const message =
      'Your access has been denied by S3, please make sure your request credentials have permission to GetObject for ' +
      'b/k. S3 Error Code: AccessDenied. S3 Error Message: Access Denied'
    const denial: Fault = { kind: 'refuse', status: 403, code: 'AccessDeniedException', message }
    await expect(
      withLambdaFaults(
        request => (isPublish(request) ? denial : undefined),
        () => publishLayer(stored),
      ),
    ).rejects.toMatchObject({
      hint: expect.stringContaining(
        `{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::${bucket}/`,
      ),
    })
  })

  test('that never comes has an end', async () => {
    const stored = await freshLayer(bucket).store('one')
    const patience = { connection: 200, silence: 200, retries: 300, total: 1_500 }
    await expect(
      withLambdaFaults(
        () => ({ kind: 'silence', when: 'before' }),
        () => publishLayer(stored, patience),
      ),
    ).rejects.toThrow('There is no answer from Lambda in us-east-1')
  })
})
