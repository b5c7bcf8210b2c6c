import { createHash } from 'node:crypto'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { describe, expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { BUILD_SYSTEMS } from '../support/projects.ts'
import { callPublish, writeMonorepo } from '../support/publishing.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { bytesOf } from '../support/s3/object.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import type { ArtifactStore } from '../support/workflow/artifacts.ts'
import { runWorkflow } from '../support/workflow/run.ts'

const { env } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

await useBackends()

async function keysBelow(prefix: string): Promise<string[]> {
  const Prefix = prefix.slice(`s3://${bucket}/`.length)
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }))
  return Contents.map(({ Key = '' }) => Key.slice(Prefix.length))
}

test('one project is built in one job and uploaded in another one, and its outputs come back', async () => {
  const checkout = await copyExample(await scratchFolder())
  const given = { 'bucket-prefix': freshPrefix(bucket), environment: 'production' }
  const { result, projects, jobs, log } = await callPublish({ checkout, aws: env, with: given })
  expect(result, log).toBe('success')
  expect(projects).toEqual([
    expect.objectContaining({
      'project-file': 'pyproject.toml',
      status: 'published',
      's3-uri': `${given['bucket-prefix']}source/0.1.1/source.zip`,
      'package-name': 'my-lambda-app',
      version: '0.1.1',
      handler: 'my_lambda_app.lambda_function.lambda_handler',
      requirements: '["humanize>=4.9"]',
      uploaded: 'true',
    }),
  ])
  const [project = {}] = projects
  const stored = await bytesOf(s3, bucket, project.key ?? '')
  const digest = createHash('sha256').update(stored ?? '')
  expect(digest.digest('hex')).toBe(project.sha256)

  const about = jobs.map(({ name, permissions, environment }) => [name, permissions, environment])
  expect(about).toEqual([
    ['publish / Projects', { contents: 'read', 'id-token': 'write', attestations: 'read' }, ''],
    ['publish / . / Build', { contents: 'read' }, ''],
    ['publish / . / Upload', { 'id-token': 'write', attestations: 'write' }, 'production'],
    ['publish / Results', {}, ''],
  ])
  const summaries = jobs.filter(({ steps }) => steps.some(({ summary }) => summary !== ''))
  expect(summaries.map(({ name }) => name)).toEqual(['publish / Results'])
})

test('the projects of a monorepo are published each for itself, again and by tags', async () => {
  const checkout = await writeMonorepo(await scratchFolder(), ['alpha', 'beta', 'gamma'])
  const handler = path.join(checkout, 'functions/beta/beta/lambda_function.py')
  await writeFile(handler, 'def lambda_handler(event, context)\n')
  const prefix = freshPrefix(bucket)
  const call = {
    checkout,
    aws: env,
    with: { projects: 'functions/*', 'bucket-prefix': `${prefix}{package-name}` },
  }
  const statuses = (projects: readonly Readonly<Record<string, string>>[]) =>
    projects.map(project => `${project['project-file']} ${project.status}`)

  const first = await callPublish(call)
  expect(first.result).toBe('failure')
  expect(statuses(first.projects)).toEqual([
    'functions/alpha/pyproject.toml published',
    'functions/beta/pyproject.toml failed',
    'functions/gamma/pyproject.toml published',
  ])
  const [alpha = ''] = await keysBelow(prefix)
  expect(alpha).toBe('alpha/source/1.0/source.zip')

  await writeFile(handler, 'def lambda_handler(event, context):\n    return event\n')
  const event = { name: 'push', ref: 'refs/tags/beta-v1.0' }
  const tagged = await callPublish({ ...call, event })
  expect(tagged.result, tagged.log).toBe('success')
  expect(statuses(tagged.projects)).toEqual(['functions/beta/pyproject.toml published'])

  const again = await callPublish(call)
  expect(again.result, again.log).toBe('success')
  expect(again.projects.map(({ status }) => status)).toEqual(Array(3).fill('unchanged'))
  expect(await keysBelow(prefix)).toHaveLength(3)
}, 180_000)

test('a tag of another project publishes nothing, and a wrong version fails', async () => {
  const checkout = await writeMonorepo(await scratchFolder(), ['alpha', 'other'])
  const prefix = freshPrefix(bucket)
  const given = { projects: 'functions/alpha', 'bucket-prefix': prefix }
  const call = { checkout, aws: env, with: given }
  const other = { name: 'push', ref: 'refs/tags/other-v1.0' }
  const { result, projects, jobs, log } = await callPublish({ ...call, event: other })
  expect({ result, projects }, log).toEqual({ result: 'success', projects: [] })
  expect(jobs.map(({ name }) => name)).toEqual(['publish / Projects', 'publish / Results'])

  const wrong = await callPublish({ ...call, event: { name: 'push', ref: 'refs/tags/v1.1' } })
  expect(wrong.result).toBe('failure')
  expect(wrong.projects).toMatchObject([{ status: 'failed' }])
  expect(await keysBelow(prefix)).toEqual([])
})

test('what each project states is used where the workflow gives nothing, also by jobs without a checkout', async () => {
  const checkout = await writeMonorepo(await scratchFolder(), ['alpha', 'beta', 'gamma'])
  const prefix = freshPrefix(bucket)
  const state = (name: string, ...lines: string[]) =>
    appendFile(
      path.join(checkout, 'functions', name, 'pyproject.toml'),
      `\n[tool.build-lambda-source]\n${lines.join('\n')}\n`,
    )
  await state(
    'alpha',
    `bucket-prefix = "${prefix}of-alpha"`,
    'metadata = ["team=alpha"]',
    'version-suffix = ".dev7"',
    'handler = ["alpha.lambda_function.lambda_handler", "alpha.more.handler"]',
  )
  await writeFiles(checkout, { 'functions/alpha/alpha/more.py': 'def handler(e, c): ...\n' })
  await state('beta', `bucket-prefix = "${prefix}of-beta"`, 'colour = "red"')
  await state(
    'gamma',
    `bucket-prefix = "${prefix}of-gamma"`,
    'python-version = "3.12"',
    'include-projects = ["../../libs/common"]',
  )
  await writeFiles(path.join(checkout, 'libs/common'), {
    'pyproject.toml': `${BUILD_SYSTEMS.setuptools}[project]\nname = "common"\nversion = "3"\ndependencies = ["six"]\n`,
    'common/__init__.py': '',
  })
  const { result, projects, jobs, log } = await callPublish({
    checkout,
    aws: env,
    with: { projects: 'functions/*', 'version-suffix': '' },
  })
  expect(result).toBe('failure')
  expect(projects, log).toMatchObject([
    {
      status: 'published',
      version: '1.0.dev7',
      handlers: '["alpha.lambda_function.lambda_handler","alpha.more.handler"]',
      's3-uri': `${prefix}of-alpha/source/1.0.dev7/source.zip`,
    },
    { status: 'failed' },
    {
      status: 'published',
      version: '1.0',
      requirements: '["six"]',
      's3-uri': `${prefix}of-gamma/source/1.0/source.zip`,
    },
  ])
  expect(log).toContain('has an unknown key: colour')
  const Key = projects[0]?.key
  const { Metadata } = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key }))
  expect(Metadata).toMatchObject({ team: 'alpha' })
  const versions = jobs.flatMap(({ steps }) =>
    steps.flatMap(step => step.outputs['python-version'] ?? []),
  )
  expect(versions).toEqual(['3.13', '3.13', '3.12'])
})

test('an upload needs a region, and none without it', async () => {
  const checkout = await copyExample(await scratchFolder())
  const given = { 'bucket-prefix': freshPrefix(bucket), 'aws-region': '' }
  const { result, log } = await callPublish({ checkout, aws: env, with: given })
  expect(result).toBe('failure')
  expect(log).toContain('The input aws-region is missing.')
  const built = await callPublish({ checkout, with: { ...given, upload: false } })
  expect(built.result, built.log).toBe('success')
})

test('with upload: false no job takes credentials, and no build could; a run may call it twice', async () => {
  const checkout = await copyExample(await scratchFolder())
  const names: string[] = []
  const { result, projects, jobs, log } = await callPublish({
    checkout,
    jobs: ['publish', 'another'],
    with: { 'bucket-prefix': freshPrefix(bucket), upload: false, 'role-to-assume': '' },
    machines: 1,
    async beforeJob(_, artifacts) {
      names.splice(0, names.length, ...artifacts.list().map(({ name }) => name))
    },
  })
  expect(result, log).toBe('success')
  expect(projects).toMatchObject([{ status: 'built', version: '0.1.1' }])
  const able = jobs.filter(({ permissions }) => 'id-token' in permissions)
  expect(able.map(({ name }) => name).sort()).toEqual(['another / Projects', 'publish / Projects'])
  const assumed = jobs.flatMap(({ steps }) =>
    steps.filter(({ title, outcome }) => title.startsWith('aws-') && outcome !== 'skipped'),
  )
  expect(assumed).toEqual([])
  // The artifacts of a run have one namespace: none of them has replaced another.
  const kinds = names.map(name => name.split('-')[0]).sort()
  expect(kinds).toEqual(['result', 'result', 'source', 'source'])
})

test('an upload without a role is refused before anything is built', async () => {
  const checkout = await copyExample(await scratchFolder())
  const given = { 'bucket-prefix': freshPrefix(bucket), 'role-to-assume': '' }
  const { result, jobs, log } = await callPublish({ checkout, with: given })
  expect(result).toBe('failure')
  expect(log).toContain('The input role-to-assume is missing.')
  expect(jobs).toHaveLength(1)
})

test('an artifact that was changed between the jobs is refused', async () => {
  const checkout = await copyExample(await scratchFolder())
  const prefix = freshPrefix(bucket)
  const { result, projects, jobs } = await callPublish({
    checkout,
    aws: env,
    with: { 'bucket-prefix': prefix },
    async beforeJob(name, artifacts) {
      if (!name.endsWith('/ Upload')) return
      for (const { folder } of artifacts.list()) await appendFile(`${folder}/source.zip`, 'x')
    },
  })
  expect(result).toBe('failure')
  const upload = jobs[2]?.steps.find(({ title }) => title === '$/upload')
  expect(upload?.log).toContain('not the one that was packaged: its SHA-256 differs')
  expect(projects).toMatchObject([{ status: 'failed', 'package-name': 'my-lambda-app' }])
  expect(await keysBelow(prefix)).toEqual([])
})

test('with attest: true, what was published is attested by the job that runs no code of the project', async () => {
  const checkout = await writeMonorepo(await scratchFolder(), ['alpha', 'beta'])
  const call = {
    checkout,
    aws: env,
    with: {
      projects: 'functions/*',
      'bucket-prefix': `${freshPrefix(bucket)}{package-name}`,
      attest: true,
    },
  }
  for (const status of ['published', 'unchanged']) {
    const { result, projects, jobs, log } = await callPublish(call)
    expect(result, log).toBe('success')
    for (const { sha256, 'package-name': name, ...project } of projects) {
      expect(project).toMatchObject({ status, 'attestation-url': expect.stringMatching(/^https:/) })
      const signing = jobs.filter(({ steps }) =>
        steps.some(step => step.log.includes(`Attested ${name}-1.0/source.zip@sha256:${sha256}\n`)),
      )
      expect(signing).toMatchObject([{ name: expect.stringMatching(/ \/ Upload$/) }])
    }
    expect(new Set(projects.map(project => project['attestation-url'])).size).toBe(2)
  }
})

test('a zip that is not uploaded is not attested', async () => {
  const checkout = await copyExample(await scratchFolder())
  const given = { 'bucket-prefix': freshPrefix(bucket), attest: true }
  const { result, projects, log } = await callPublish({
    checkout,
    aws: env,
    with: given,
    async beforeJob(name, artifacts) {
      if (!name.endsWith('/ Upload')) return
      for (const { folder } of artifacts.list()) await appendFile(`${folder}/source.zip`, 'x')
    },
  })
  expect(result).toBe('failure')
  expect(log).not.toContain('Attested')
  expect(projects).toMatchObject([{ status: 'failed' }])
})

describe('a build that forges', () => {
  /** Publishes two projects, and lets code of their builds change the artifacts of the run. */
  async function attack(beforeResults: (artifacts: ArtifactStore) => Promise<void>) {
    const checkout = await writeMonorepo(await scratchFolder(), ['alpha', 'beta'])
    return callPublish({
      checkout,
      aws: env,
      with: {
        projects: 'functions/*',
        'bucket-prefix': `${freshPrefix(bucket)}{package-name}`,
      },
      async beforeJob(name, artifacts) {
        if (name.endsWith('/ Results')) await beforeResults(artifacts)
      },
    })
  }

  /** The result of beta, with another package in it. */
  async function forge(artifacts: ArtifactStore) {
    const named = artifacts.list().filter(({ name }) => name.startsWith('result-'))
    const beta = named.find(({ name }) => name.endsWith('-1'))
    if (beta === undefined) throw new Error('beta has no result')
    const text = await readFile(path.join(beta.folder, 'result.json'), 'utf8')
    const claim = {
      ...JSON.parse(text.replaceAll('/beta/', '/alpha/')),
      'project-file': 'functions/beta/pyproject.toml',
    }
    const result = JSON.stringify(claim)
    const folder = await writeFiles(await scratchFolder(), { 'result.json': result })
    return { beta, files: new Map([['result.json', path.join(folder, 'result.json')]]) }
  }

  test('a second result of another project changes nothing', async () => {
    const { result, projects, log } = await attack(async artifacts => {
      const { beta, files } = await forge(artifacts)
      for (const end of ['-1-again', '-2']) {
        await artifacts.add(beta.name.replace(/-1$/, end), files, false)
      }
    })
    expect(result, log).toBe('success')
    expect(projects.map(project => project['s3-uri']?.replace(/.*\/(\w+)\/source/, '$1'))).toEqual([
      'alpha/1.0/source.zip',
      'beta/1.0/source.zip',
    ])
  })

  test.each(['replaced', 'deleted'])('a result that it %s fails the run', async what => {
    const { result, projects, log } = await attack(async artifacts => {
      const { beta, files } = await forge(artifacts)
      artifacts.remove(beta.name)
      if (what === 'replaced') await artifacts.add(beta.name, files, false)
    })
    expect(result, log).toBe('failure')
    expect(projects).toEqual([])
    expect(log).toContain(
      'The result of functions/beta/pyproject.toml was replaced or deleted during the run.',
    )
  })

  test.each([
    ['another package', { 'package-name': 'victim' }, 'The input package-name is victim'],
    ['another version', { version: '1.1' }, 'The input version is 1.1'],
  ])(
    'a zip of %s than the project declares and the tag names is not uploaded',
    async (_, known, problem) => {
      const checkout = await writeMonorepo(await scratchFolder(), ['alpha'])
      const prefix = freshPrefix(bucket)
      // What the job that runs no code of the project would have found.
      const given = { 'package-name': 'alpha', version: '1.0', ...known }
      const inputs = {
        ...{ 'project-file': 'functions/alpha', key: 'key', index: 0, upload: true, attest: true },
        layer: false,
        ...{ 'bucket-prefix': prefix, 'aws-region': 'us-east-1', 'role-to-assume': 'role' },
        ...{ 'python-version': '3.13', 'release-tag': 'ignore', 'fetch-depth': 1 },
        ...given,
      }
      const workflow = '.github/workflows/release.yml'
      const caller = {
        on: 'push',
        jobs: {
          publish: {
            permissions: { contents: 'read', 'id-token': 'write', attestations: 'write' },
            uses: 'OWNER/build-lambda-source/.github/workflows/publish-project.yml@v1',
            with: inputs,
          },
        },
      }
      await writeFiles(checkout, { [workflow]: JSON.stringify(caller) })
      const { result, jobs, log } = await runWorkflow({ checkout, workflow, aws: env })
      expect(result).toBe('failure')
      expect(
        jobs.map(job => `${job.name} ${job.result}`),
        log,
      ).toEqual(['publish / Build success', 'publish / Upload failure'])
      expect(log).toContain(problem)
      expect(await keysBelow(prefix)).toEqual([])
    },
  )
})
