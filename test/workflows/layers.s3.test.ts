import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import { beforeEach, expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { commitAll } from '../support/commit.ts'
import { layerVersions } from '../support/layer.ts'
import { type Call, callPublish, writeMonorepo } from '../support/publishing.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { startProxy } from '../support/s3/proxy.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const { env } = inject('s3')
const bucket = await freshBucket(env)

await useBackends()

let checkout: string
let prefix: string
let alpha: string
let beta: string

/** Two projects: `alpha` with a lock file of its own, `beta` with that of the repository. */
beforeEach(async () => {
  prefix = freshPrefix(bucket)
  // Lambda has one namespace for the layers of all tests.
  const suffix = path.basename(prefix)
  ;[alpha, beta] = [`alpha-${suffix}`, `beta-${suffix}`]
  checkout = await writeMonorepo(await scratchFolder(), ['alpha', 'beta'])
  for (const [folder, name, requirement] of [
    ['alpha', alpha, 'humanize'],
    ['beta', beta, 'idna'],
  ] as const) {
    const project = path.join(checkout, 'functions', folder)
    await appendFile(
      path.join(project, 'pyproject.toml'),
      `dependencies = ["${requirement}"]\n[tool.build-lambda-source]\nlayer-name = "${name}"\n`,
    )
    const code = path.join(project, folder, 'lambda_function.py')
    await writeFile(code, `import ${requirement}\n${await readFile(code, 'utf8')}`)
  }
  await writeFiles(checkout, {
    'functions/alpha/requirements.txt': 'humanize==4.12.3\n',
    'requirements.txt': 'idna==3.10\n',
  })
  commitAll(checkout)
})

const publish = (more: Partial<Call> = {}) =>
  callPublish({
    checkout,
    aws: env,
    ...more,
    with: {
      projects: 'functions/*',
      'bucket-prefix': `${prefix}{package-name}`,
      layer: true,
      ...more.with,
    },
  })

const about = ({ projects }: Awaited<ReturnType<typeof publish>>) =>
  projects.map(project => [
    project['package-name'],
    project.status,
    project['layer-version-arn']?.split(':').slice(-2).join(':'),
    project['layer-published'],
  ])

async function keys(): Promise<string[]> {
  const Prefix = prefix.slice(`s3://${bucket}/`.length)
  const command = new ListObjectsV2Command({ Bucket: bucket, Prefix })
  const { Contents = [] } = await s3Client(env).send(command)
  return Contents.map(({ Key = '' }) => Key.slice(Prefix.length))
}

test('each project gets its layer, and a new one if only its lock file has changed', async () => {
  const first = await publish()
  expect(first.result, first.log).toBe('success')
  expect(about(first)).toEqual([
    ['alpha', 'published', `${alpha}:1`, 'true'],
    ['beta', 'published', `${beta}:1`, 'true'],
  ])
  expect(first.jobs.map(({ name, permissions }) => [name, permissions['id-token']])).toContainEqual(
    ['publish / functions/alpha / Build', undefined],
  )
  const summary = first.jobs.flatMap(({ steps }) => steps.map(step => step.summary)).join('')
  expect(summary).toContain('✅ published, layer version 1 published · ')
  expect(await keys()).toEqual([
    expect.stringMatching(new RegExp(`^alpha/layer/${alpha}/[0-9a-f]{64}/layer.zip$`)),
    'alpha/source/1.0/source.zip',
    expect.stringMatching(new RegExp(`^beta/layer/${beta}/[0-9a-f]{64}/layer.zip$`)),
    'beta/source/1.0/source.zip',
  ])
  expect(await layerVersions(env, alpha)).toMatchObject([
    {
      CompatibleRuntimes: ['python3.13'],
      Description: expect.stringContaining('requirements.txt sha256:'),
    },
  ])

  const second = await publish()
  expect(second.jobs.map(({ name }) => name).sort()).toEqual([
    'publish / Projects',
    'publish / Results',
  ])
  expect(about(second)).toEqual([
    ['alpha', 'unchanged', `${alpha}:1`, undefined],
    ['beta', 'unchanged', `${beta}:1`, undefined],
  ])

  await writeFile(path.join(checkout, 'requirements.txt'), 'idna==3.9\n')
  commitAll(checkout)
  const third = await publish()
  expect(third.result, third.log).toBe('success')
  expect(third.jobs).toHaveLength(4)
  expect(about(third)).toEqual([
    ['alpha', 'unchanged', `${alpha}:1`, undefined],
    ['beta', 'unchanged', `${beta}:2`, 'true'],
  ])
})

test('no source is published without its layer', async () => {
  const upstream = env.AWS_ENDPOINT_URL_LAMBDA ?? ''
  const refusal = { kind: 'refuse', status: 403, code: 'AccessDenied', message: 'no' } as const
  const proxy = await startProxy({ upstream, fault: () => refusal })
  try {
    const aws = { ...env, AWS_ENDPOINT_URL_LAMBDA: proxy.endpoint }
    const { result, projects } = await publish({ aws })
    expect(result).toBe('failure')
    expect(projects.map(({ status, reason }) => [status, reason])).toEqual([
      ['failed', expect.stringContaining('lambda:ListLayerVersions')],
      ['failed', expect.stringContaining('lambda:ListLayerVersions')],
    ])
    expect(projects[0]?.['job-url']).toMatch(/\/actions\/runs\/\d+\/job\/\d+$/)
  } finally {
    await proxy.stop()
  }
  expect((await keys()).filter(key => key.includes('/source/'))).toEqual([])
})

test('what the layer lacks fails the build, and without an upload nothing is asked', async () => {
  await rm(path.join(checkout, 'functions/beta'), { recursive: true })
  const failed = await publish({ with: { exclude: 'humanize' } })
  expect(failed.result).toBe('failure')
  expect(failed.projects[0]?.reason).toContain('imports humanize, which is not in the artifact')

  const built = await publish({ aws: {}, with: { upload: 'false', 'role-to-assume': '' } })
  expect(built.result, built.log).toBe('success')
  expect(about(built)).toEqual([['alpha', 'built', undefined, undefined]])
  expect(await layerVersions(env, alpha)).toEqual([])
})
