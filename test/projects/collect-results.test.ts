import { beforeEach, expect, test, vi } from 'vitest'
import { digestOf } from '../../src/files/digest.ts'
import { collectResults } from '../../src/projects/collect-results.ts'
import { parseResultDigests } from '../../src/projects/result-digests.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const built = { 'package-name': 'app', version: '1.0', sha256: '00', skipped: 'false' }
const stored = { 's3-uri': 's3://b/k', status: 'published' } as const
const project = {
  'project-file': 'a/pyproject.toml',
  project: 'a',
  'package-name': '',
  version: '',
}

const sha256 = (text: string) => digestOf(Buffer.from(text)).sha256

/** Collects the results of projects from these files, by the outputs of their jobs. */
async function collect(
  projects: readonly Partial<typeof project>[],
  outputs: Record<string, string>,
  files: readonly string[],
) {
  const texts = files.map((text, index) => [`artifact-${index}/result.json`, text])
  return collectResults({
    directory: await writeFiles(await scratchFolder(), Object.fromEntries(texts)),
    projects: projects.map(one => ({ ...project, ...one })),
    digests: parseResultDigests(JSON.stringify(outputs)),
  })
}

test.each([
  ['published', 'upload', { build: built, upload: stored }],
  ['unchanged', 'upload', { build: built, upload: { ...stored, status: 'unchanged' } }],
  ['published', 'upload', { build: built, upload: stored, attest: { 'attestation-url': '' } }],
  ['built', 'build', { build: built }],
  ['skipped', 'build', { build: { skipped: 'true' } }],
])('%s, from the job %s', async (status, job, file: { build: object; upload?: object }) => {
  const text = JSON.stringify(file)
  const output = job === 'upload' ? `/${sha256(text)}` : `${sha256(text)}/`
  const results = await collect([{}], { 'result-0': output }, [text])
  const expected = { ...file.build, ...file.upload, 'project-file': 'a/pyproject.toml', status }
  expect(results).toEqual([expected])
})

test('gives the URL of the attestation, of which only the job that uploads can tell', async () => {
  const attest = { 'attestation-url': 'https://github.com/team/functions/attestations/1' }
  const files = [
    { build: built, upload: stored, attest },
    { build: built, attest },
  ].map(file => JSON.stringify(file))
  const outputs = {
    'result-0': `/${sha256(files[0] ?? '')}`,
    'result-1': `${sha256(files[1] ?? '')}/`,
  }
  const results = await collect([{}, {}], outputs, files)
  expect(results.map(result => result['attestation-url'])).toEqual([
    attest['attestation-url'],
    undefined,
  ])
})

test('gives a result for each project in order, wherever its file is, and takes those without one for failed', async () => {
  const files = ['1.0', '2.0'].map(version =>
    JSON.stringify({ build: { ...built, version }, upload: stored }),
  )
  const [first = '', second = ''] = files.map(text => `/${sha256(text)}`)
  const outputs = { 'result-2': first, 'result-0': second, 'result-3': '/' }
  const results = await collect([{}, {}, {}, {}], outputs, files)
  expect(results.map(({ status, version }) => [status, version])).toEqual([
    ['published', '2.0'],
    ['failed', undefined],
    ['published', '1.0'],
    ['failed', undefined],
  ])
})

test('takes all for failed if nothing was handed over', async () => {
  const known = { ...project, 'package-name': 'app' }
  const given = { directory: '/nowhere', projects: [known], digests: new Map() }
  expect(await collectResults(given)).toEqual([
    {
      'project-file': 'a/pyproject.toml',
      'package-name': 'app',
      status: 'failed',
      reason: 'The job ended without a result: its log shows why.',
    },
  ])
})

test('adds those that needed no job, in the order of their folders, and only as the first job found them', async () => {
  const unchanged = ['a', 'c'].map(folder => ({
    'project-file': `${folder}/pyproject.toml`,
    status: 'unchanged',
  }))
  const text = JSON.stringify(unchanged)
  const file = JSON.stringify({ build: built, upload: stored })
  const directory = await writeFiles(await scratchFolder(), { 'x/unchanged.json': text, y: file })
  const given = {
    directory,
    projects: [{ ...project, 'project-file': 'b/pyproject.toml' }],
    digests: parseResultDigests(JSON.stringify({ 'result-0': `/${sha256(file)}` })),
  }
  const results = await collectResults({ ...given, unchanged: sha256(text) })
  expect(results.map(result => `${result['project-file']} ${result.status}`)).toEqual([
    'a/pyproject.toml unchanged',
    'b/pyproject.toml published',
    'c/pyproject.toml unchanged',
  ])
  expect(await collectResults({ ...given, unchanged: '' })).toHaveLength(1)
  await expect(collectResults({ ...given, unchanged: sha256(`${text} `) })).rejects.toThrow(
    'The result of the projects that are unchanged was replaced or deleted during the run.',
  )
})

beforeEach(() => {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
  vi.stubEnv('GITHUB_REPOSITORY', 'team/functions')
  vi.stubEnv('GITHUB_RUN_ID', '42')
})

test('adds up the warnings, and names job and layer', async () => {
  const layer = { 'layer-name': 'app', 'layer-version-arn': 'arn:…:layer:app:7', warnings: '1' }
  const text = JSON.stringify({
    build: { ...built, warnings: '2', 'layer-warnings': '3', 'layer-sha256': '00' },
    upload: { ...stored, warnings: '4' },
    layer: { ...layer, published: 'true' },
    'job-id': 51725241954,
  })
  const [result] = await collect([{}], { 'result-0': `/${sha256(text)}` }, [text])
  expect(result).toEqual({
    ...built,
    ...stored,
    'project-file': 'a/pyproject.toml',
    'layer-name': 'app',
    'layer-version-arn': 'arn:…:layer:app:7',
    'layer-published': 'true',
    'job-url': 'https://github.com/team/functions/actions/runs/42/job/51725241954',
    warnings: '10',
  })
})

test.each(['12/../../x', 'x', '', '-1', '1'.repeat(21)])('a job %j is none', async id => {
  const directory = await writeFiles(await scratchFolder(), { 'failure-0.txt': `${id}\nwhy` })
  const [result] = await collectResults({ directory, projects: [project], digests: new Map() })
  expect(result).toEqual({ 'project-file': 'a/pyproject.toml', status: 'failed', reason: 'why' })
})

test.each([
  ['S3 denies x on s3://b/k. So it is not known.', 'S3 denies x on s3://b/k.'],
  ['Version 1.0 is not 2.0', 'Version 1.0 is not 2.0'],
  ['a\nb', 'a'],
  ['::set-output name=x::y', ': :set-output name=x: :y'],
  ['##[error]x', '## [error]x'],
  ['see HTTPS://e.example/a?b or www.e.example!', 'see … or …'],
  ['\u202ehidden\u001b[31m', '\ufffdhidden\ufffd[31m'],
  ['x'.repeat(100_000), `${'x'.repeat(300)}…`],
  ['', 'The job ended without a result: its log shows why.'],
])('a reason %j is shown as one sentence without links and commands', async (text, reason) => {
  const directory = await writeFiles(await scratchFolder(), {
    'x/failure-1.txt': `12\n${text}`,
  })
  const ok = JSON.stringify({ build: built, upload: stored })
  await writeFiles(directory, { 'failure-0.txt': 'forged', ok })
  const results = await collectResults({
    directory,
    projects: [project, project],
    digests: parseResultDigests(JSON.stringify({ 'result-0': `/${sha256(ok)}` })),
  })
  expect(results.map(({ status }) => status)).toEqual(['published', 'failed'])
  expect(results.map(result => result.reason)).toEqual([undefined, reason])
  expect(results[1]?.['job-url']).toBe('https://github.com/team/functions/actions/runs/42/job/12')
})

test('ignores what no job of the project vouches for, whatever it says of itself', async () => {
  const text = JSON.stringify({ build: built, upload: stored })
  const forged = { 'project-file': 'a/pyproject.toml', build: built, upload: stored }
  const files = [JSON.stringify(forged), text, ' '.repeat(200_000)]
  const results = await collect([{}, {}], { 'result-1': `/${sha256(text)}` }, files)
  expect(results.map(({ status }) => status)).toEqual(['failed', 'published'])
})

test.each(['replaced', 'deleted'])('fails for a result that was %s', async what => {
  const files = what === 'replaced' ? ['{"build":{},"upload":{"status":"published"}}'] : []
  await expect(collect([{}], { 'result-0': `/${sha256('the true one')}` }, files)).rejects.toThrow(
    'The result of a/pyproject.toml was replaced or deleted during the run.',
  )
})

test('a job that built can neither claim an upload nor another name, file or version', async () => {
  const claims = { ...built, 'package-name': 'victim', version: '9.9', status: 'published' }
  const text = JSON.stringify({ build: { ...claims, 'project-file': 'b' }, upload: stored })
  const known = { 'package-name': 'app', version: '1.0' }
  const output = `x/${sha256(text)}/`
  const [result] = await collect([known], { 'result-0': output.slice(2) }, [text])
  const expected = { ...built, 'project-file': 'a/pyproject.toml', status: 'built' }
  expect(result).toEqual(expected)
  // Nor does a slash in its output help.
  await expect(collect([known], { 'result-0': output }, [text])).rejects.toThrow('was replaced')
})

test('takes the digests of a job that was skipped, and refuses what are none', () => {
  for (const text of ['{}', 'null']) expect(parseResultDigests(text).size).toBe(0)
  for (const text of ['', '[1]', '{"result-0":1}']) {
    expect(() => parseResultDigests(text)).toThrow('The input digests is not')
  }
})
