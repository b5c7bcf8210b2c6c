import { afterEach, expect, test, vi } from 'vitest'
import type { Build } from '../../src/build/result.ts'
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
  handlers: ['my_app.main.handler'],
  requirements: ['a[x]>=1; python_version < "3.12"', 'b'],
  versionPlace: { file: 'pyproject.toml' },
}
const archive: Archive = {
  zipPath: '/z',
  bytes: new Uint8Array(),
  sha256: '00ff',
  codeSha256: 'AP8=',
  zipSize: 2048,
  unzippedSize: 125 * 1024 ** 2,
  files: 3,
  content: [{ name: 'app/', files: 3, bytes: 5 }],
}
const location = { bucket: 'b', key: 'k/1.0/source.zip', uri: 's3://b/k/1.0/source.zip' }
const upload: Upload = {
  location,
  consoleUrl: 'https://c',
  region: 'eu-central-1',
  versionId: 'v',
  status: 'published',
}
const results = { version: '1.0+build.2', build, archive, location, upload }

afterEach(() => vi.unstubAllEnvs())

test('shows the facts of a run, and lets no metadata become markup', () => {
  const changes = [{ name: 'app/new.py', before: undefined, after: 5 }]
  expect(summarize(results, { previous: '0.9', changes })).toBe(`\
### ✅ my&#95;app&#124;&#60;b&#62; 1.0+build.2 published

\`\`\`text
s3://b/k/1.0/source.zip
\`\`\`

[Open it in the AWS console](https://c)

<table>
<tr><th align="left">Handler</th><td><code>my&#95;app.main.handler</code></td></tr>
<tr><th align="left">Layers must provide</th><td><code>a&#91;x&#93;&#62;=1; python&#95;version &#60; "3.12"</code><br><code>b</code></td></tr>
<tr><th align="left">SHA-256</th><td><code>00ff</code></td></tr>
<tr><th align="left">CodeSha256</th><td><code>AP8=</code></td></tr>
<tr><th align="left">Zip</th><td>2.0 KiB</td></tr>
<tr><th align="left">Unzipped</th><td>125.0 MiB of 250 MiB that Lambda allows for code and layers together</td></tr>
<tr><th align="left">Version id in S3</th><td><code>v</code></td></tr>
</table>

#### Since 0.9: 1 added

\`\`\`diff
+ app/new.py (5 bytes)
\`\`\`

| Content | Files | Size |
|---|---:|---:|
| <code>app/</code> | 3 | 5 bytes |

#### Point a function at it

\`\`\`sh
aws lambda update-function-code --function-name NAME \\
  --region eu-central-1 \\
  --s3-bucket b \\
  --s3-key k/1.0/source.zip \\
  --s3-object-version v \\
  --s3-object-storage-mode REFERENCE
\`\`\`

Lambda runs the object in the bucket, whose policy must let it read. Without the last line, Lambda copies the code.

`)
})

test.each([
  [
    { ...upload, status: 'unchanged' as const },
    '### ✅ my&#95;app&#124;&#60;b&#62; 1.0+build.2 is already published, nothing changed\n\n```text',
  ],
  [
    { ...upload, status: 'new' as const },
    '### 🆕 my&#95;app&#124;&#60;b&#62; 1.0+build.2 is new and can be published\n\nIt would go to:',
  ],
  [
    undefined,
    '### 📦 my&#95;app&#124;&#60;b&#62; 1.0+build.2 built, not uploaded\n\nIt would go to:',
  ],
])('tells how the upload ended', (upload, start) => {
  const summary = summarize({ ...results, upload })
  expect(summary.slice(0, start.length)).toBe(start)
  expect(summary.includes('update-function-code')).toBe(
    upload !== undefined && upload.status !== 'new',
  )
})

test('the step actions show their part of the facts', () => {
  expect(summarizeBuild({ ...build, handler: '', handlers: [], requirements: [] })).toBe(
    '### ✅ my&#95;app&#124;&#60;b&#62; 1.0 built\n\n' +
      '<table>\n<tr><th align="left">Layers must provide</th><td>nothing</td></tr>\n</table>\n\n',
  )
  expect(summarizeArchive(archive)).toContain('| <code>app/</code> | 3 |')
  const summary = summarizeUpload({ ...archive, packageName: 'app', version: '1.0' }, upload)
  expect(summary).toContain('### ✅ app 1.0 published')
  expect(summary).toContain('<code>AP8=</code>')
})

test('one line tells of a tag that names another package', () => {
  vi.stubEnv('GITHUB_WORKSPACE', '/w')
  const project = { file: '/w/a/pyproject.toml', directory: '/w/a' }
  expect(summarizeSkipped('other-v1', project)).toBe(
    '⏭️ Skipped: the tag <code>other-v1</code> names another package than <code>a/pyproject.toml</code>.\n\n',
  )
})
