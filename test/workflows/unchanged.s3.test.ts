import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { HeadObjectCommand } from '@aws-sdk/client-s3'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { commitAll, git } from '../support/commit.ts'
import {
  type Call,
  callPublish,
  type ProjectOutputs,
  writeMonorepo,
} from '../support/publishing.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { type Proxy as StoreProxy, startProxy } from '../support/s3/proxy.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const { env } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)

await useBackends()

let checkout: string
let given: Call['with']

beforeEach(async () => {
  checkout = await writeMonorepo(await scratchFolder(), ['alpha', 'beta'])
  given = { projects: 'functions/*', 'bucket-prefix': `${freshPrefix(bucket)}{package-name}` }
  commitAll(checkout)
})

const publish = (more: Partial<Call> = {}) =>
  callPublish({ checkout, aws: env, ...more, with: { ...given, ...more.with } })

const statuses = (projects: readonly ProjectOutputs[]) =>
  Object.fromEntries(projects.map(project => [project['package-name'], project.status]))

const jobNames = (run: Awaited<ReturnType<typeof publish>>) =>
  run.jobs.map(({ name }) => name.replace('publish / ', '')).sort()

/** Changes the code of a project, and its version if there is a new one. */
async function change(name: string, version?: string): Promise<void> {
  const folder = path.join(checkout, 'functions', name)
  await appendFile(path.join(folder, name, 'lambda_function.py'), `# ${Math.random()}\n`)
  if (version === undefined) return
  const file = path.join(folder, 'pyproject.toml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/version = ".*"/, `version = "${version}"`))
}

/** Variables that lead to the server through a proxy, which may refuse. */
async function throughProxy<T>(
  refuses: (method: string, path: string) => boolean,
  run: (through: Record<string, string>, proxy: StoreProxy) => Promise<T>,
): Promise<T> {
  const refusal = { kind: 'refuse', status: 403, code: 'AccessDenied', message: 'no' } as const
  const proxy = await startProxy({
    upstream: env.AWS_ENDPOINT_URL_S3 ?? '',
    fault: ({ method, path }) => (refuses(method, path) ? refusal : undefined),
  })
  try {
    return await run({ ...env, AWS_ENDPOINT_URL_S3: proxy.endpoint }, proxy)
  } finally {
    await proxy.stop()
  }
}

const READER = 'arn:aws:iam::111122223333:role/check'

test('only what changed gets jobs, and the others are reported as they were published', async () => {
  const first = await publish()
  expect(first.result, first.log).toBe('success')
  expect(statuses(first.projects)).toEqual({ alpha: 'published', beta: 'published' })
  const { Metadata } = await s3.send(
    new HeadObjectCommand({ Bucket: bucket, Key: first.projects[0]?.key }),
  )
  expect(Metadata?.source_tree).toBe(git(checkout, 'rev-parse', 'HEAD:functions/alpha'))

  await change('beta', '1.1')
  commitAll(checkout)
  const second = await publish()
  expect(second.result, second.log).toBe('success')
  expect(jobNames(second)).toEqual([
    'Projects',
    'Results',
    'functions/beta / Build',
    'functions/beta / Upload',
  ])
  expect(statuses(second.projects)).toEqual({ alpha: 'unchanged', beta: 'published' })
  const known = ['project-file', 'package-name', 'version', 's3-uri', 'bucket', 'key', 'version-id']
  for (const name of [
    ...known,
    'handler',
    'handlers',
    'requirements',
    'unzipped-size',
    'console-url',
    'sha256',
    'code-sha256',
    'zip-size',
    'skipped',
  ]) {
    expect(second.projects[0]?.[name], name).toBe(first.projects[0]?.[name])
  }
  expect(second.projects[0]).toMatchObject({ uploaded: 'false' })

  const third = await publish()
  expect(third.result, third.log).toBe('success')
  expect(jobNames(third)).toEqual(['Projects', 'Results'])
  expect(statuses(third.projects)).toEqual({ alpha: 'unchanged', beta: 'unchanged' })

  const tag = { name: 'push', ref: 'refs/tags/beta-v1.1' }
  const tagged = await publish({ event: tag })
  expect(statuses(tagged.projects)).toEqual({ beta: 'unchanged' })

  const all = await publish({ with: { projects: 'functions/alpha', 'skip-unchanged': false } })
  expect(all.result, all.log).toBe('success')
  expect(all.jobs).toHaveLength(4)
  expect(statuses(all.projects)).toEqual({ alpha: 'unchanged' })
}, 300_000)

test('a change without a new version fails with its reason, and nothing hides it in the next run', async () => {
  expect((await publish()).result).toBe('success')
  await change('alpha')
  commitAll(checkout)
  for (const _ of ['first', 'again']) {
    const { result, projects, jobs } = await publish()
    expect(result).toBe('failure')
    expect(jobs).toHaveLength(4)
    expect(projects).toMatchObject([
      {
        'package-name': 'alpha',
        version: '1.0',
        status: 'failed',
        reason: 'Version 1.0 of alpha is already published with other content.',
      },
      { status: 'unchanged' },
    ])
  }
}, 180_000)

test('what an earlier run did not publish is published by the next one, although nothing changed', async () => {
  const cutOff = await throughProxy(
    (method, url) => method === 'PUT' && url.includes('/alpha/'),
    aws => publish({ aws }),
  )
  expect(cutOff.result).toBe('failure')
  expect(statuses(cutOff.projects)).toEqual({
    alpha: 'failed',
    beta: 'published',
  })
  expect(cutOff.projects[0]?.reason).toMatch(/^S3 denies s3:PutObject on s3:/)
  const next = await publish()
  expect(next.result, next.log).toBe('success')
  expect(statuses(next.projects)).toEqual({
    alpha: 'published',
    beta: 'unchanged',
  })
}, 180_000)

test('what cannot be asked is built', async () => {
  given = { ...given, projects: 'functions/alpha' }
  expect((await publish()).result).toBe('success')
  const denied = await throughProxy(
    method => method === 'HEAD' || method === 'GET',
    aws => publish({ roles: { [READER]: aws }, with: { 'role-to-check': READER } }),
  )
  expect(denied.result, denied.log).toBe('success')
  expect(denied.jobs).toHaveLength(4)
  expect(denied.log).toContain('S3 refused to say what is published of 1 project ')

  const refused = await publish({ roles: { [READER]: null }, with: { 'role-to-check': READER } })
  expect(refused.result, refused.log).toBe('success')
  expect(refused.jobs).toHaveLength(4)
  expect(refused.log).toContain('the first job could not assume the role')

  const bound = await publish({ with: { environment: 'production' } })
  expect(bound.result, bound.log).toBe('success')
  expect(bound.jobs).toHaveLength(4)
  expect(bound.log).toContain('Set role-to-check')

  await rm(path.join(checkout, '.git'), { recursive: true })
  expect((await publish()).jobs).toHaveLength(4)
}, 300_000)

test('a version that only a build can tell is always built, and shared code counts as source', async () => {
  const setup =
    'from setuptools import setup\nsetup(name="alpha", version="1.0", packages=["alpha"])\n'
  await writeFiles(checkout, {
    'functions/alpha/setup.py': setup,
    'shared/pyproject.toml':
      '[build-system]\nrequires = ["setuptools==80.9.0"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "shared"\nversion = "1.0"\n',
    'shared/shared/__init__.py': '',
  })
  await rm(path.join(checkout, 'functions/alpha/pyproject.toml'))
  await appendFile(
    path.join(checkout, 'functions/beta/pyproject.toml'),
    '\n[tool.build-lambda-source]\ninclude-projects = ["../../shared"]\n',
  )
  commitAll(checkout)
  const first = await publish()
  expect(first.result, first.log).toBe('success')
  const again = await publish()
  expect(jobNames(again).filter(name => name.endsWith('Build'))).toEqual([
    'functions/alpha / Build',
  ])
  await appendFile(path.join(checkout, 'shared/shared/__init__.py'), 'NEW = 1\n')
  commitAll(checkout)
  const changed = await publish()
  expect(changed.result).toBe('failure')
  expect(statuses(changed.projects)).toEqual({
    alpha: 'unchanged',
    beta: 'failed',
  })
}, 240_000)

test('upload: check is a plan, read-only, that fails for a change without a new version', async () => {
  checkout = await writeMonorepo(checkout, ['alpha', 'beta', 'gamma'])
  commitAll(checkout)
  expect((await publish()).result).toBe('success')
  await change('alpha')
  await change('beta', '2.0')
  commitAll(checkout)
  const requests: string[] = []
  const plan = await throughProxy(
    method => method === 'PUT',
    async (aws, proxy) => {
      const run = await publish({
        roles: { [READER]: aws },
        with: {
          upload: 'check',
          'role-to-assume': '',
          'role-to-check': READER,
          environment: 'production',
          attest: true,
        },
      })
      requests.push(...proxy.requests.map(({ method }) => method))
      return run
    },
  )
  expect(plan.result).toBe('failure')
  expect(plan.projects).toMatchObject([
    {
      'package-name': 'alpha',
      status: 'failed',
      reason:
        'alpha changed, but 1.0 is already published: raise the version in line 7 of functions/alpha/pyproject.toml.',
    },
    { 'package-name': 'beta', version: '2.0', status: 'new', uploaded: 'false' },
    { 'package-name': 'gamma', status: 'unchanged' },
  ])
  expect(plan.log).toMatch(/::error title=.*file=functions\/alpha\/pyproject.toml,line=7/)
  expect(plan.jobs.map(({ environment }) => environment)).toEqual(Array(plan.jobs.length).fill(''))
  expect(new Set(requests)).toEqual(new Set(['HEAD', 'GET']))
  expect(plan.log).not.toContain('Attested')

  const wrong = await publish({ with: { upload: 'chekc' } })
  expect(wrong.result).toBe('failure')
  expect(wrong.jobs).toHaveLength(1)
  expect(wrong.log).toContain('The input upload is "chekc", which is none of true, false, check.')
}, 240_000)

test('with attest: true, a version without an attestation is built again', async () => {
  expect((await publish()).result).toBe('success')
  const attested = new Set<string>()
  const server = http.createServer((request, response) => {
    const digest = /^\/repos\/team\/functions\/attestations\/sha256:(\w+)/.exec(
      request.url ?? '',
    )?.[1]
    const known = digest !== undefined && attested.has(digest)
    response.writeHead(request.headers.authorization === 'Bearer github-token' ? 200 : 401)
    response.end(JSON.stringify({ attestations: known ? [{ bundle: {} }] : [] }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const call = { api, with: { attest: true } }
    const first = await publish(call)
    expect(first.result, first.log).toBe('success')
    expect(first.jobs).toHaveLength(6)
    for (const { sha256 = '' } of first.projects.slice(1)) attested.add(sha256)
    const next = await publish(call)
    expect(next.result, next.log).toBe('success')
    expect(jobNames(next).filter(name => name.endsWith('Build'))).toEqual([
      'functions/alpha / Build',
    ])
    expect(statuses(next.projects)).toEqual({ alpha: 'unchanged', beta: 'unchanged' })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}, 240_000)

describe('a build that forges', () => {
  test('results of unchanged projects that were replaced or deleted fail the run', async () => {
    expect((await publish()).result).toBe('success')
    for (const what of ['replaced', 'deleted']) {
      const { result, projects, log } = await publish({
        async beforeJob(name, artifacts) {
          if (!name.endsWith('/ Results')) return
          const unchanged = artifacts.list().find(artifact => artifact.name.endsWith('-unchanged'))
          if (unchanged === undefined) throw new Error('There are no unchanged projects')
          artifacts.remove(unchanged.name)
          if (what === 'deleted') return
          const file = path.join(unchanged.folder, 'unchanged.json')
          const forged = (await readFile(file, 'utf8')).replaceAll('/beta/', '/alpha/')
          const folder = await writeFiles(await scratchFolder(), { 'unchanged.json': forged })
          const files = new Map([['unchanged.json', path.join(folder, 'unchanged.json')]])
          await artifacts.add(unchanged.name, files, false)
        },
      })
      expect(result, log).toBe('failure')
      expect(projects).toEqual([])
      expect(log).toContain(
        'The result of the projects that are unchanged was replaced or deleted during the run.',
      )
    }
  }, 120_000)

  test('a reason changes no status, and is no command and no link', async () => {
    await writeFile(
      path.join(checkout, 'functions/beta/beta/lambda_function.py'),
      'def lambda_handler(event, context)\n',
    )
    const { projects } = await publish({
      async beforeJob(name, artifacts) {
        if (!name.endsWith('/ Results')) return
        const failures = artifacts.list().filter(artifact => artifact.name.endsWith('-failure'))
        expect(failures).toHaveLength(1)
        for (const failure of failures) artifacts.remove(failure.name)
        const evil =
          '7\n::error::x see https://evil.example/a and www.evil.example now\n::notice::y'
        const named = ['failure-0.txt', 'failure-1.txt']
        const folder = await writeFiles(
          await scratchFolder(),
          Object.fromEntries(named.map(file => [file, evil])),
        )
        const files = new Map(named.map(file => [file, path.join(folder, file)]))
        await artifacts.add(
          'result-evil-failure'.replace('evil', keyOf(artifacts.list())),
          files,
          false,
        )
      },
    })
    expect(statuses(projects)).toEqual({ alpha: 'published', beta: 'failed' })
    expect(projects.map(({ reason }) => reason)).toEqual([
      undefined,
      ': :error: :x see … and … now',
    ])
  }, 120_000)
})

/** The part of the names that keeps calls of the workflow apart. */
function keyOf(artifacts: readonly { readonly name: string }[]): string {
  const name = artifacts.find(artifact => artifact.name.startsWith('result-'))?.name ?? ''
  return name.replace(/^result-(.*)-\d+$/, '$1')
}
