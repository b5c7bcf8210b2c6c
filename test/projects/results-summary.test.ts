import { expect, test } from 'vitest'
import type { ProjectResult } from '../../src/projects/collect-results.ts'
import { summarizeProjects } from '../../src/projects/results-summary.ts'

const page = 'https://console.aws.amazon.com/s3/object/b?region=eu-central-1&prefix=k'

function result(name: string, status: ProjectResult['status'], more = {}): ProjectResult {
  return {
    'project-file': `functions/${name}/pyproject.toml`,
    'package-name': name,
    version: '1.4.0',
    's3-uri': 's3://b/k',
    'console-url': page,
    status,
    ...more,
  }
}

// After a change: npx vitest run --project unit results-summary --update, and read the diff.
test('failures come first and are counted in the title, and what needs nobody is folded', async () => {
  const job = 'https://github.com/team/functions/actions/runs/42/job/7'
  const results: ProjectResult[] = [
    result('a_b', 'unchanged'),
    result('orders', 'published', {
      'previous-version': '1.3.0',
      'attestation-url': 'https://github.com/team/functions/attestations/1',
      warnings: '2',
    }),
    result('stock', 'skipped'),
    { 'project-file': 'functions/broken/setup.py', status: 'failed' },
    result('invoices', 'failed', {
      reason: 'The handler app.main does not exist\n in <b>app/main.py|</b>.',
      'job-url': job,
    }),
    result('shipping', 'published'),
  ]
  await expect(summarizeProjects(results)).toMatchFileSnapshot('../report/golden/results.md')
})

test.each<[ProjectResult['status'][], string]>([
  [['published'], '### ✅ 1 function published'],
  [['unchanged', 'unchanged'], '### ☑️ 2 functions unchanged'],
  [['unchanged', 'published'], '### ✅ 2 functions: 1 published, 1 unchanged'],
  [['new', 'unchanged', 'failed'], '### ❌ 3 functions: 1 failed, 1 new, 1 unchanged'],
  [['built'], '### 📦 1 function built'],
  [['skipped'], '### ⏭️ 1 function skipped'],
])('the title of %s', (statuses, title) => {
  const summary = summarizeProjects(statuses.map(status => result('a', status)))
  expect(summary.split('\n')[0]).toBe(title)
})

test('what a build writes into its result becomes no markup, link or row', () => {
  const evil = '</code><img>\n| x | y |\n'
  const summary = summarizeProjects([
    result('a', 'built', { 'console-url': page, version: evil, reason: evil, warnings: evil }),
    result('b', 'failed', { 'job-url': 'https://evil.example/', 'package-name': evil }),
  ])
  expect(summary).not.toMatch(/<img>|<a |\n\| x/)
  expect(summary.trimEnd().split('\n')).toHaveLength(6)
})

test('256 functions with the longest reasons stay below the 1 MiB of GitHub', () => {
  const results = Array.from({ length: 256 }, (_, index) =>
    result(`${'_'.repeat(500)}${index}`, index % 2 === 0 ? 'failed' : 'unchanged', {
      version: '_'.repeat(500),
      reason: '_*'.repeat(5_000),
      'console-url': `${page}${'%20'.repeat(1_000)}`,
    }),
  )
  const summary = summarizeProjects(results)
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 ** 2)
  expect(summary).toMatch(/\n\d+ more are left out: a summary has room for 1 MiB\.\n/)
})
