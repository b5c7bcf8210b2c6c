import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { commitAll } from '../support/commit.ts'
import { callPublish, writeMonorepo } from '../support/publishing.ts'
import { freshBucket, freshPrefix } from '../support/s3/bucket.ts'
import { startProxy } from '../support/s3/proxy.ts'
import { scratchFolder } from '../support/scratch.ts'

const { env } = inject('s3')
const bucket = await freshBucket(env)

await useBackends()

const NAMES = Array.from({ length: 40 }, (_, index) => `function${index}`)

test('of a monorepo of 40 projects, only those that changed get jobs', async () => {
  const backends = ['setuptools', 'hatchling', 'poetry', 'flit', 'pdm'] as const
  const checkout = await writeMonorepo(await scratchFolder(), NAMES, backends)
  const given = { projects: 'functions/*', 'bucket-prefix': `${freshPrefix(bucket)}{package-name}` }
  const proxy = await startProxy({ upstream: env.AWS_ENDPOINT_URL_S3 ?? '' })
  const aws = { ...env, AWS_ENDPOINT_URL_S3: proxy.endpoint }
  const uris = new Map<string, string | undefined>()

  /** Publishes a push that changes the first projects, to a new version. */
  async function push(changed: number) {
    const names = NAMES.slice(0, changed)
    for (const name of names) {
      const folder = path.join(checkout, 'functions', name)
      await appendFile(path.join(folder, name, 'lambda_function.py'), '# changed\n')
      const file = path.join(folder, 'pyproject.toml')
      const text = await readFile(file, 'utf8')
      await writeFile(
        file,
        text.replace(/version = "1\.(\d+)"/, (_, n) => `version = "1.${+n + 1}"`),
      )
    }
    commitAll(checkout)
    const before = proxy.requests.length
    const begun = performance.now()
    const run = await callPublish({ checkout, aws, with: given })
    const seconds = (performance.now() - begun) / 1000
    expect(run.result, run.log).toBe('success')
    expect(run.projects.map(project => [project['package-name'], project.status]).sort()).toEqual(
      NAMES.map(name => [name, names.includes(name) ? 'published' : 'unchanged']).sort(),
    )
    for (const project of run.projects) {
      const name = project['package-name'] ?? ''
      if (!names.includes(name)) expect(project['s3-uri'], name).toBe(uris.get(name))
      uris.set(name, project['s3-uri'])
    }
    const requests = proxy.requests.length - before
    process.stderr.write(
      `${changed} of ${NAMES.length} projects changed: ${run.jobs.length} jobs, ${seconds.toFixed(1)} s with ` +
        `${availableParallelism()} at a time, ${requests} requests to S3\n`,
    )
    return run.jobs.length
  }

  try {
    expect(await push(40)).toBe(82)
    expect(await push(1)).toBe(4)
    expect(await push(5)).toBe(12)
    expect(await push(0)).toBe(2)
  } finally {
    await proxy.stop()
  }
  expect(new Set(uris.values()).size).toBe(NAMES.length)
}, 600_000)
