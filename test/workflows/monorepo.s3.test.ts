import { availableParallelism } from 'node:os'
import { expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { callPublish, writeMonorepo } from '../support/publishing.ts'
import { freshBucket, freshPrefix } from '../support/s3/bucket.ts'
import { scratchFolder } from '../support/scratch.ts'

const { env } = inject('s3')
const bucket = await freshBucket(env)

await useBackends()

const NAMES = Array.from({ length: 40 }, (_, index) => `function${index}`)

test('a monorepo of 40 projects is published by the reusable workflow, once', async () => {
  const backends = ['setuptools', 'hatchling', 'poetry', 'flit', 'pdm'] as const
  const checkout = await writeMonorepo(await scratchFolder(), NAMES, backends)
  const given = { projects: 'functions/*', 'bucket-prefix': `${freshPrefix(bucket)}{package-name}` }
  const uris = new Set<string | undefined>()
  for (const status of ['published', 'unchanged']) {
    const begun = performance.now()
    const run = await callPublish({ checkout, aws: env, with: given })
    const seconds = (performance.now() - begun) / 1000
    expect(run.result, run.log).toBe('success')
    expect(run.projects.map(project => project.status)).toEqual(NAMES.map(() => status))
    for (const project of run.projects) uris.add(project['s3-uri'])
    const share = (seconds / NAMES.length).toFixed(2)
    process.stderr.write(
      `${NAMES.length} projects ${status} in ${seconds.toFixed(1)} s, ${share} s per project; ` +
        `${availableParallelism()} jobs at a time\n`,
    )
  }
  expect(uris.size).toBe(NAMES.length)
}, 600_000)
