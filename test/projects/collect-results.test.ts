import { expect, test } from 'vitest'
import { collectResults } from '../../src/projects/collect-results.ts'
import { summarizeProjects } from '../../src/projects/results-summary.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const built = { 'package-name': 'app', version: '1.0', sha256: '00', skipped: 'false' }
const stored = { 's3-uri': 's3://b/k', uploaded: 'true' }

/** Collects from files by the names of their projects. */
async function collect(expected: string[], files: Record<string, object | string>) {
  const texts = Object.entries(files).map(([name, content], index) => [
    `result-${index}/result.json`,
    typeof content === 'string' ? content : JSON.stringify({ 'project-file': name, ...content }),
  ])
  return collectResults({
    directory: await writeFiles(await scratchFolder(), Object.fromEntries(texts)),
    expected,
  })
}

test.each([
  ['published', { build: built, upload: stored, 'upload-asked': true }],
  ['unchanged', { build: built, upload: { ...stored, uploaded: 'false' }, 'upload-asked': true }],
  ['built', { build: built, upload: null, 'upload-asked': false }],
  ['skipped', { build: { skipped: 'true' }, upload: null, 'upload-asked': true }],
  ['failed', { build: built, upload: {}, 'upload-asked': true }],
  ['failed', { build: built, upload: null, 'upload-asked': true }],
  ['failed', { build: null, upload: null, 'upload-asked': false }],
  ['failed', { build: { 'package-name': 'app' }, upload: null, 'upload-asked': false }],
])('%s: %j', async (status, file) => {
  const [result, ...others] = await collect(['a'], { a: file })
  expect(others).toEqual([])
  expect(result).toEqual({ ...file.build, ...file.upload, 'project-file': 'a', status })
})

test('gives a result for each project in order, and takes those without one for failed', async () => {
  const file = { build: built, upload: stored }
  const results = await collect(['a', 'b', 'c', 'd'], {
    c: file,
    a: file,
    d: '{',
    stranger: file,
    e: '{}',
  })
  expect(results.map(({ status }) => status)).toEqual([
    'published',
    'failed',
    'published',
    'failed',
  ])
})

test('takes all for failed if nothing was handed over', async () => {
  expect(await collectResults({ directory: '/nowhere', expected: ['a'] })).toEqual([
    { 'project-file': 'a', status: 'failed' },
  ])
})

test('the summary names every project, those that failed first', () => {
  const ok = {
    'project-file': 'functions/a_b/pyproject.toml',
    status: 'published',
    ...built,
    ...stored,
  } as const
  expect(summarizeProjects([ok, { 'project-file': 'b', status: 'failed' }])).toBe(
    [
      '### 2 projects, 1 failed',
      '',
      '| project | result | package | S3 URI |',
      '|---|---|---|---|',
      '| <code>b</code> | ❌ failed | | |',
      '| <code>functions/a&#95;b/pyproject.toml</code> | ✅ published | app 1.0 | <code>s3://b/k</code> |',
      '',
      '',
    ].join('\n'),
  )
})
