import { expect, test } from 'vitest'
import { changeList } from '../../src/report/change-list.ts'
import { deploymentHelp } from '../../src/report/deployment-help.ts'
import { summarizeFailure } from '../../src/report/failure-summary.ts'
import { clip } from '../../src/text/format.ts'
import { code, codeBlock } from '../../src/text/markdown.ts'

test('text of others cannot become markup, or deceive the eye', () => {
  expect(code('<img>|`a`*b*_c_~d~[e](f)\\&')).toBe(
    '<code>&#60;img&#62;&#124;&#96;a&#96;&#42;b&#42;&#95;c&#95;&#126;d&#126;&#91;e&#93;(f)&#92;&#38;</code>',
  )
  expect(code('a\n\n# b\r\u001b[1m\u202egpj.exe\ud800')).toBe(
    '<code>a\ufffd\ufffd# b\ufffd\ufffd&#91;1m\ufffdgpj.exe\ufffd</code>',
  )
})

test.each([
  ['a', '```text\na\n```\n\n'],
  ['a ``` b', '````text\na ``` b\n````\n\n'],
  ['`````\n<b>', '``````text\n`````\n<b>\n``````\n\n'],
  ['a\r\u2028b', '```text\na\ufffd\ufffdb\n```\n\n'],
])('nothing ends a block of code before its end: %j', (text, block) => {
  expect(codeBlock('text', text)).toBe(block)
})

test('lists are bounded, and so is each text in them', () => {
  const changes = Array.from({ length: 5_000 }, (_, index) => ({
    name: `${'x'.repeat(4_000)}${index}`,
    before: undefined,
    after: 1,
  }))
  const list = changeList({ previous: '1', changes })
  expect(list).toContain('#### Since 1: 5,000 added')
  expect(list).toContain('\n… and 4980 more\n')
  expect(list.length).toBeLessThan(10_000)
  expect(clip('abc', 2)).toBe('ab…')
})

test('changes are told with their sizes, in the colors of a diff', () => {
  const changes = [
    { name: 'a', before: 1, after: 2048 },
    { name: 'b', before: 5, after: undefined },
    { name: 'c', before: undefined, after: 0 },
    { name: 'd', before: 7, after: 7 },
  ]
  expect(changeList({ previous: '1.0', changes })).toBe(`\
#### Since 1.0: 2 changed, 1 added, 1 removed

\`\`\`diff
! a (1 byte → 2.0 KiB)
! d (7 bytes)
+ c (0 bytes)
- b
\`\`\`

`)
  expect(changeList({ previous: '1.0', changes: [] })).toBe(
    'No file has changed since 1.0, besides the metadata.\n\n',
  )
})

test('a shell takes the key of a command for one word', () => {
  const location = { bucket: 'b', key: "it's $(x)/source.zip", uri: '' }
  const help = deploymentHelp({ location, region: 'r', versionId: undefined })
  expect(help).toContain(`--s3-key 'it'\\''s $(x)/source.zip'\n`)
  expect(help).not.toContain('REFERENCE')
})

test('a failure tells what happened, and keeps apart what is to be copied', () => {
  const hint =
    'Allow it:\n{"Effect": "Allow"}\n# 1 <b>\n- x\nTake:\npermissions:\n  id-token: write\n'
  expect(summarizeFailure('It *broke*.\n  stored: 1', hint)).toBe(`\
### ❌ It &#42;broke&#42;.

\`\`\`text
  stored: 1
\`\`\`

Allow it:

\`\`\`text
{"Effect": "Allow"}
\`\`\`

&#35; 1 &#60;b&#62;<br>&#45; x<br>Take:

\`\`\`text
permissions:
  id-token: write
\`\`\`

`)
  expect(summarizeFailure('x'.repeat(2_000_000), 'y'.repeat(2_000_000)).length).toBeLessThan(20_000)
})
