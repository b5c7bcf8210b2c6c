import { expect, test } from 'vitest'
import { formatSize } from '../src/size.ts'
import { summarize } from '../src/summary.ts'

test('shows the facts of a run, and lets no metadata become markup', () => {
  const summary = summarize({
    version: '1.0+build.2',
    build: {
      directory: '/b',
      packageName: 'my_app|<b>',
      version: '1.0',
      handler: 'my_app.main.handler',
      requirements: ['a[x]>=1; python_version < "3.12"'],
    },
    archive: {
      zipPath: '/z',
      bytes: new Uint8Array(),
      sha256: '00ff',
      codeSha256: 'AP8=',
      zipSize: 2048,
      unzippedSize: 3 * 1024 ** 2,
      files: 3,
      content: [{ name: 'app/', files: 3, bytes: 5 }],
    },
    location: { bucket: 'b', key: 'k', uri: 's3://b/k' },
    upload: { consoleUrl: 'https://c', versionId: 'v', uploaded: true },
  })
  expect(summary).toBe(
    [
      '### my&#95;app&#124;&#60;b&#62; 1.0+build.2 published',
      '',
      '| | |',
      '|---|---|',
      '| S3 URI | <code>s3://b/k</code> |',
      '| Console | [open in the AWS console](https://c) |',
      '| SHA-256 | <code>00ff</code> |',
      '| CodeSha256 | <code>AP8=</code> |',
      '| Size | 2.0 KiB, 3.0 MiB unzipped |',
      '| Content | <code>app/</code> 3 files, 5 bytes |',
      '| Handler | <code>my&#95;app.main.handler</code> |',
      '| Layers must provide | <code>a&#91;x&#93;&#62;=1; python&#95;version &#60; "3.12"</code> |',
      '',
      '',
    ].join('\n'),
  )
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [1024 ** 2 - 1, '1024.0 KiB'],
  [1024 ** 2, '1.0 MiB'],
  [262_144_000, '250.0 MiB'],
])('formatSize(%d)', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})
