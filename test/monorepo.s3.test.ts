import { availableParallelism } from 'node:os'
import { expect, inject, test } from 'vitest'
import { useBackends } from './support/backends.ts'
import { callPublish, writeMonorepo } from './support/publishing.ts'
import { freshBucket, freshPrefix } from './support/s3/bucket.ts'
import { scratchFolder } from './support/scratch.ts'
import type { JobRun } from './support/workflow/scope.ts'

const { env } = inject('s3')
const bucket = await freshBucket(env)

await useBackends()

const NAMES = Array.from({ length: 40 }, (_, index) => `function${index}`)

/** How long the jobs of each project took, in seconds. */
function times(jobs: readonly JobRun[], job: string): number[] {
  return jobs.filter(({ name }) => name.endsWith(` / ${job}`)).map(({ seconds }) => seconds)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

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
    const [build, upload] = [times(run.jobs, 'Build'), times(run.jobs, 'Upload')]
    expect([build.length, upload.length]).toEqual([NAMES.length, NAMES.length])
    const each = (numbers: readonly number[]) => `${(sum(numbers) / NAMES.length).toFixed(2)} s`
    process.stderr.write(
      `${NAMES.length} projects ${status} in ${seconds.toFixed(1)} s, ${availableParallelism()} jobs at a time: ` +
        `${(seconds / NAMES.length).toFixed(2)} s per project; a build job took ${each(build)} (at most ` +
        `${Math.max(...build).toFixed(2)} s), an upload job ${each(upload)}.\n`,
    )
  }
  expect(uris.size).toBe(NAMES.length)
}, 600_000)
