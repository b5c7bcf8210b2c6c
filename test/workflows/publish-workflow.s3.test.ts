import { createHash } from 'node:crypto'
import { appendFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import { expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { callPublish, writeMonorepo } from '../support/publishing.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { bytesOf } from '../support/s3/object.ts'
import { scratchFolder } from '../support/scratch.ts'

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
    ['publish / Projects', { contents: 'read' }, ''],
    ['publish / . / Build', { contents: 'read' }, ''],
    ['publish / . / Upload', { 'id-token': 'write' }, 'production'],
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

test('with upload: false there is no job that could have credentials; a run may call it twice', async () => {
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
  expect(jobs.flatMap(({ permissions }) => Object.keys(permissions))).not.toContain('id-token')
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
  expect(jobs[2]?.steps[2]?.log).toContain('not the one that was packaged: its SHA-256 differs')
  expect(projects).toMatchObject([{ status: 'failed', version: '0.1.1' }])
  expect(await keysBelow(prefix)).toEqual([])
})
