import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { digestOf } from '../../src/files/digest.ts'
import { findUnchanged } from '../../src/projects/find-unchanged.ts'
import type { UnchangedInputs } from '../../src/projects/inputs.ts'
import type { MatrixProject } from '../../src/projects/matrix.ts'
import { parseBucketPrefix } from '../../src/upload/location.ts'
import { useServer, withFaults } from '../support/publish.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'

const { env } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

const TREE = 'a'.repeat(40)
const BYTES = Buffer.from('a zip')

let prefix: string
let inputs: UnchangedInputs

beforeEach(() => {
  useServer(env)
  prefix = freshPrefix(bucket)
  inputs = {
    bucketPrefix: parseBucketPrefix(`${prefix}{package-name}`),
    versionSuffix: '',
    region: undefined,
    expectedBucketOwner: undefined,
    skipUnchanged: true,
    credentials: 'success',
    attest: false,
    token: '',
  }
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

function project(name: string, more: Partial<MatrixProject> = {}): MatrixProject {
  return {
    'project-file': `functions/${name}/pyproject.toml`,
    project: `functions/${name}`,
    'package-name': name,
    version: '',
    'declared-version': '1.0',
    'source-tree': TREE,
    ...more,
  }
}

/** Stores a version as the action does. */
async function publish(name: string, metadata: object = {}, checksum = true, version = '1.0') {
  const { sha256, codeSha256 } = digestOf(BYTES)
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: `${prefix}${name}/source/${version}/source.zip`.slice(`s3://${bucket}/`.length),
      Body: BYTES,
      ...(checksum && { ChecksumAlgorithm: 'SHA256', ChecksumSHA256: codeSha256 }),
      Metadata: {
        source_sha256: sha256,
        source_tree: TREE,
        source_handlers: '["a.b"]',
        source_requirements: '[]',
        source_unzipped_size: '5',
        package_name: name,
        package_version: version,
        ...metadata,
      },
    }),
  )
}

/** What is printed from now on. */
function recordOutput() {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  return { text: () => write.mock.calls.join('') }
}

/** The names of the projects that need no job. */
async function unchanged(projects: readonly MatrixProject[], more: Partial<UnchangedInputs> = {}) {
  const found = await findUnchanged(projects, { ...inputs, ...more }, { retries: -1 })
  return [...found.keys()].map(one => one['package-name']).sort()
}

test('a version that was built from this tree needs no job, and its outputs are what S3 says', async () => {
  await publish('alpha')
  await publish('beta', { source_tree: 'b'.repeat(40) })
  const [alpha, ...others] = ['alpha', 'beta', 'gamma'].map(name => project(name))
  if (alpha === undefined) throw new Error('no project')
  const found = await findUnchanged([alpha, ...others], inputs)
  expect([...found.keys()]).toEqual([alpha])
  const { sha256, codeSha256 } = digestOf(BYTES)
  expect(found.get(alpha)).toMatchObject({
    status: 'unchanged',
    version: '1.0',
    location: { uri: `${prefix}alpha/source/1.0/source.zip` },
    consoleUrl: expect.stringContaining('https://console'),
    sha256,
    codeSha256,
    zipSize: BYTES.length,
    handlers: ['a.b'],
    requirements: [],
    unzippedSize: 5,
  })
})

test.each<[what: string, metadata: object]>([
  ['another digest than S3 has', { source_sha256: '0'.repeat(64) }],
  ['another package', { package_name: 'other' }],
  ['another version', { package_version: '1.1' }],
  ['no list of handlers', { source_handlers: '{}' }],
])('metadata that names %s proves nothing', async (_, metadata) => {
  await publish('alpha', metadata)
  expect(await unchanged([project('alpha')])).toEqual([])
})

test('nor does an object of which S3 has not verified a SHA-256', async () => {
  await publish('alpha', {}, false)
  expect(await unchanged([project('alpha')])).toEqual([])
})

test.each<[what: string, known: Partial<MatrixProject>]>([
  ['no name', { 'package-name': '' }],
  ['no version', { 'declared-version': '' }],
  ['no tree', { 'source-tree': '' }],
  ['a tag of another version', { version: '1.1' }],
  ['a prefix of its own that is wrong', { 'bucket-prefix': 'nowhere' }],
])('with %s there is no request', async (what, known) => {
  await publish('alpha')
  const own = what.startsWith('a prefix') ? { bucketPrefix: undefined } : {}
  const forward = () => undefined
  await withFaults(env, forward, async ({ requests }) => {
    expect(await unchanged([project('alpha', known)], own)).toEqual([])
    expect(requests).toEqual([])
  })
})

test('a tag of this version, a version suffix and a prefix of its own count', async () => {
  await publish('alpha', {}, true, '1.0.dev7')
  await publish('beta')
  const own = `${prefix}beta/`
  const projects = [
    project('alpha', { version: '1.0.0', 'version-suffix': '.dev7' }),
    project('beta', { 'bucket-prefix': own }),
  ]
  expect(await unchanged(projects.slice(0, 1))).toEqual(['alpha'])
  expect(await unchanged(projects, { bucketPrefix: undefined })).toEqual(['beta'])
  expect(await unchanged(projects.slice(0, 1), { versionSuffix: '.dev8' })).toEqual([])
})

test('one request per project, at most sixteen at a time', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `fn${index}`)
  await Promise.all(names.slice(1).map(name => publish(name)))
  let open = 0
  let most = 0
  const slow = () => {
    most = Math.max(most, ++open)
    setTimeout(() => open--, 20)
    return { kind: 'delay', before: 20 } as const
  }
  await withFaults(env, slow, async ({ requests }) => {
    expect(await unchanged(names.map(name => project(name)))).toHaveLength(39)
    expect(requests.map(({ method }) => method)).toEqual(Array(40).fill('HEAD'))
  })
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(16)
})

test('what is refused is built, and said so once', async () => {
  await publish('alpha')
  await publish('beta')
  const projects = [project('alpha'), project('beta')]
  const forbid =
    (name: string) =>
    ({ path }: { path: string }) =>
      path.includes(name)
        ? ({ kind: 'refuse', status: 403, code: 'AccessDenied', message: 'no' } as const)
        : undefined
  await withFaults(env, forbid('alpha'), async () => {
    const output = recordOutput()
    expect(await unchanged(projects)).toEqual(['beta'])
    expect(output.text()).toContain('S3 refused to say what is published of 1 project (HTTP 403)')
    expect(output.text()).not.toContain('::notice')
    vi.restoreAllMocks()
  })
  await withFaults(env, forbid('source'), async () => {
    const output = recordOutput()
    expect(await unchanged(projects)).toEqual([])
    expect(output.text().match(/::notice/g)).toHaveLength(1)
    expect(output.text()).toContain('s3:GetObject')
  })
})

test('a store that does not respond is not asked for all projects', async () => {
  const projects = Array.from({ length: 60 }, (_, index) => project(`fn${index}`))
  const dead = { ...env, AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9' }
  useServer(dead)
  const output = recordOutput()
  expect(await unchanged(projects)).toEqual([])
  expect(output.text().match(/::notice/g)).toHaveLength(1)
  expect(output.text()).toContain('projects that are unchanged may be built')
})

test.each([
  ['skipped', 'Set role-to-check'],
  ['failure', 'could not assume the role'],
] as const)('without a role (%s) all are built, and the log says so', async (credentials, text) => {
  await publish('alpha')
  const output = recordOutput()
  expect(await unchanged([project('alpha')], { credentials })).toEqual([])
  expect(output.text()).toContain(`::notice::All projects are built`)
  expect(output.text()).toContain(text)
})

test('skip-unchanged: false asks nobody', async () => {
  await publish('alpha')
  await withFaults(
    env,
    () => undefined,
    async ({ requests }) => {
      expect(await unchanged([project('alpha')], { skipUnchanged: false })).toEqual([])
      expect(requests).toEqual([])
    },
  )
})
