import JSZip from 'jszip'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Build } from '../../src/build/result.ts'
import { digestOf } from '../../src/files/digest.ts'
import { warn } from '../../src/github/warning.ts'
import type { Archive } from '../../src/package/result.ts'
import {
  summarize,
  summarizeArchive,
  summarizeBuild,
  summarizeSkipped,
  summarizeUpload,
} from '../../src/report/summary.ts'
import type { Upload } from '../../src/upload/result.ts'

const build: Build = {
  directory: '/b',
  files: [],
  packageName: 'my_app|<b>',
  version: '1.0',
  handler: 'my_app.main.handler',
  handlers: ['my_app.main.handler', 'my_app.other.handler'],
  requirements: ['a[x]>=1; python_version < "3.12"', 'b'],
  included: [
    { name: 'my_common', version: '2.0' },
    { name: 'base', version: '0.1.dev3' },
  ],
  versionPlace: { file: 'pyproject.toml' },
}

async function archiveOf(files: Readonly<Record<string, string>>): Promise<Archive> {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  const bytes = await zip.generateAsync({ type: 'uint8array' })
  return {
    zipPath: '/z',
    bytes,
    ...digestOf(bytes),
    sha256: '00ff',
    codeSha256: 'AP8=',
    zipSize: bytes.length,
    unzippedSize: 0,
    files: 0,
    content: [],
  }
}

const archive = await archiveOf({
  'app-1.0.dist-info/METADATA': 'Name: app',
  'app-1.0.dist-info/RECORD': 'x',
  'app/a_b.py': 'x'.repeat(2048),
  'app/`<i>`.html': '',
})

const location = { bucket: 'b', key: 'k/1.0/source.zip', uri: 's3://b/k/1.0/source.zip' }
const upload: Upload = {
  location,
  consoleUrl: 'https://console.aws.amazon.com/s3/object/b?region=eu-central-1&prefix=k',
  region: 'eu-central-1',
  versionId: 'v',
  status: 'published',
}
const earlier = {
  modified: new Date('2026-11-05T09:07:31.123Z'),
  metadata: {
    run_url: 'https://github.com/team/app/actions/runs/42/attempts/1',
    repository: 'team/app',
    commit: 'c0ffee'.repeat(7).slice(0, 40),
    ref: 'refs/heads/main',
  },
}
const changes = [{ name: 'app/new.py', before: undefined, after: 5 }]
const results = { version: '1.0+build.2', build, archive, location, upload }

beforeEach(() => {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
  vi.stubEnv('GITHUB_REPOSITORY', 'team/app')
  vi.stubEnv('GITHUB_ACTION_REPOSITORY', '')
  vi.stubEnv('GITHUB_ACTION_REF', '')
})
afterEach(() => vi.unstubAllEnvs())

// After a change: npx vitest run --project unit test/report --update, and read the diff.
test.each([
  ['published', summarize(results, { previous: '0.9', changes })],
  ['new', summarize({ ...results, upload: { ...upload, status: 'new', versionId: undefined } })],
  ['built', summarize({ ...results, upload: undefined })],
])('the summary of a version that is %s', async (name, summary) => {
  await expect(summary).toMatchFileSnapshot(`./golden/${name}.md`)
})

test('the summary of a version that is unchanged has three lines, with when and by which run', async () => {
  const summary = summarize({ ...results, upload: { ...upload, status: 'unchanged', earlier } })
  await expect(summary).toMatchFileSnapshot('./golden/unchanged.md')
})

test('an object that says nothing of its origin is unchanged, too', () => {
  const nothing = { modified: undefined, metadata: {} }
  const summary = summarize({
    ...results,
    upload: { ...upload, status: 'unchanged', earlier: nothing },
  })
  expect(summary).toContain('nothing changed\n\nThis run uploaded nothing.<br>\n')
})

test('what an object says of itself becomes no markup, and a link elsewhere shows where it leads', () => {
  const summaryOf = (metadata: Readonly<Record<string, string>>) =>
    summarize({
      ...results,
      upload: { ...upload, status: 'unchanged', earlier: { modified: undefined, metadata } },
    })
  const page = 'https://github.com.evil.example/a/b/actions/runs/1'
  expect(summaryOf({ run_url: page })).toContain(`by <a href="${page}"><code>${page}</code></a>`)
  for (const value of ['javascript:"><b>', '</code><img>', 'https://github.com/a/"><b>/runs/1']) {
    const summary = summaryOf({ run_url: value, commit: value, repository: value, ref: value })
    expect(summary.replaceAll(/<a href="https:\/\/console[^>]*>/g, '')).not.toMatch(/<(a |b>|img>)/)
  }
})

test('the step actions show their part', () => {
  const bare = { handler: '', handlers: [], requirements: [], included: [] }
  expect(summarizeBuild({ ...build, ...bare })).toBe(
    '### ✅ my&#95;app&#124;&#60;b&#62; 1.0 built\n\n' +
      '<table>\n<tr><th align="left">Layers must provide</th><td>nothing</td></tr>\n</table>\n\n',
  )
  expect(summarizeArchive(archive)).toContain('<summary>Content: 4 files, 2.0 KiB</summary>')
  const summary = summarizeUpload({ ...archive, packageName: 'app', version: '1.0' }, upload)
  expect(summary).toContain('### ✅ app 1.0 published')
  expect(summary).toContain('<summary>Content: 4 files, 2.0 KiB</summary>')
  expect(summary).toContain('<code>AP8=</code>')
})

test('files that the build left out are listed', () => {
  const leftOut = { files: ['src/app/a_b.html'], advice: 'Add to the pyproject.toml:\n  x = 1' }
  const left = { ...build, leftOut }
  const summaries = [
    summarizeBuild(left),
    ...[upload, undefined].map(one => summarize({ ...results, build: left, upload: one })),
  ]
  for (const summary of summaries) {
    expect(summary).toContain('1 file\n\n```text\nsrc/app/a_b.html\n```\n\nAdd to the <code>')
  }
})

test('one line reports a tag that names another package', () => {
  vi.stubEnv('GITHUB_WORKSPACE', '/w')
  const project = { file: '/w/a/pyproject.toml', directory: '/w/a' }
  expect(summarizeSkipped('other-v1', project)).toBe(
    '⏭️ Skipped: the tag <code>other-v1</code> names another package than <code>a/pyproject.toml</code>.\n\n',
  )
})

test('lists all files, and with the most that Lambda could take stays below the 1 MiB of GitHub', async () => {
  const names = Array.from({ length: 3_000 }, (_, index) => `app/file_${index}.json`)
  const all = summarize({ ...results, archive: await archiveOf(ofNames(names)) })
  for (const name of names) expect(all).toContain(`  ${name}\n`)
  expect(all).not.toContain('left out')
  const long = Array.from({ length: 3_000 }, (_, index) => `${index}${'ä'.repeat(300)}.py`)
  const texts = Array.from({ length: 5_000 }, (_, index) => `${'_'.repeat(5_000)}${index}`)
  const most = summarize(
    {
      ...results,
      build: { ...build, handlers: texts, requirements: texts },
      archive: await archiveOf(ofNames(long)),
    },
    { previous: '0.9', changes: texts.map(name => ({ name, before: 1, after: 2 })) },
  )
  expect(Buffer.byteLength(most)).toBeLessThan(1024 ** 2)
  expect(most).toMatch(/\n1,\d{3} more are left out: a summary has room for 1 MiB\.\n/)
})

function ofNames(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, '']))
}

// The last test: warnings stay for the rest of the process, as for the rest of a step.
test('shows each warning of the step once, with what is typed in the type of code', () => {
  const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  warn('app/a_b.py:3 imports <x>. Set the input provided to x.')
  warn('Version 1.0.dev1 is a development version: set fetch-depth: 0 for actions/checkout.')
  warn('app/a_b.py:3 imports <x>. Set the input provided to x.')
  expect(print).toHaveBeenCalledTimes(3)
  print.mockRestore()
  expect(summarize(results)).toContain(
    '1.0+build.2 published\n\n' +
      '⚠️ <code>app/a&#95;b.py:3</code> imports &#60;x&#62;. Set the input <code>provided</code> to x.\n\n' +
      '⚠️ Version 1.0.dev1 is a development version: set <code>fetch-depth: 0</code> for actions/checkout.\n\n' +
      '```text\ns3://',
  )
})
