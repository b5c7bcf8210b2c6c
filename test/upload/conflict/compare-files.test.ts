import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { listZip } from '../../../src/files/zip-directory.ts'
import {
  compareFiles,
  onlyMetadata,
  withoutVersion,
} from '../../../src/upload/conflict/compare-files.ts'
import { renderChanges } from '../../../src/upload/conflict/render-changes.ts'

const file = (name: string, crc32: number, size = 1, executable = false) => ({
  name,
  crc32,
  size,
  executable,
})

const before = [
  file('app/a.py', 1),
  file('app/b.py', 1),
  file('app/c.sh', 1),
  file('app/old.py', 1),
  file('app-1.0.dist-info/METADATA', 1),
  file('app-1.0.dist-info/RECORD', 1),
  file('app-1.0.dist-info/WHEEL', 1),
  file('app-1.0.dist-info/top_level.txt', 1),
]

test('compares by content, sizes and modes', () => {
  const after = [
    file('app/a.py', 1),
    file('app/b.py', 2),
    file('app/c.sh', 1, 1, true),
    file('app/new.py', 1, 0),
    ...before.slice(4),
  ]
  const changes = compareFiles(before, after)
  expect(changes).toEqual([
    { name: 'app/b.py', before: 1, after: 1 },
    { name: 'app/c.sh', before: 1, after: 1 },
    { name: 'app/new.py', before: undefined, after: 0 },
    { name: 'app/old.py', before: 1, after: undefined },
  ])
  expect(renderChanges(changes)).toEqual([
    '! app/b.py (1 byte)',
    '! app/c.sh (1 byte)',
    '+ app/new.py (0 bytes)',
    '- app/old.py',
  ])
  expect(onlyMetadata(changes)).toBe(false)
})

test('leaves out of a comparison of versions what differs in each', () => {
  const after = [
    ...before.slice(0, 4),
    file('app-1.1+x.1.dist-info/METADATA', 2),
    file('app-1.1+x.1.dist-info/RECORD', 2),
    file('app-1.1+x.1.dist-info/WHEEL', 2, 3),
    file('app-1.1+x.1.dist-info/top_level.txt', 1),
  ]
  const changes = compareFiles(withoutVersion(before), withoutVersion(after))
  expect(changes).toEqual([{ name: 'app.dist-info/WHEEL', before: 1, after: 3 }])
  expect(onlyMetadata(changes)).toBe(true)
})

test('finds no difference in zips that were only packed differently', async () => {
  const zip = (date: Date) =>
    new JSZip().file('a', 'a', { date }).generateAsync({ type: 'uint8array' })
  const [one, other] = await Promise.all([zip(new Date(2_020, 0, 1)), zip(new Date(2_021, 0, 1))])
  expect(compareFiles(listZip(one), listZip(other))).toEqual([])
})

test('cuts a long list, says by how much, and shows no control characters', () => {
  const changes = Array.from({ length: 25 }, (_, at) => ({
    name: `\u001b[2J\n${at}`,
    before: undefined,
    after: 1,
  }))
  const lines = renderChanges(changes)
  expect(lines).toHaveLength(21)
  expect(lines[0]).toBe('+ \ufffd[2J\ufffd0 (1 byte)')
  expect(lines.at(-1)).toBe('… and 5 more')
})
