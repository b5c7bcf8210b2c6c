import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { compareArchives, describeDifference } from '../../../src/upload/conflict/compare-zips.ts'

type Entries = Record<string, string | { content: string; mode: number }>

function zip(entries: Entries, date = new Date(Date.UTC(2020, 0, 1))): Promise<Uint8Array> {
  const archive = new JSZip()
  for (const [name, entry] of Object.entries(entries)) {
    const { content, mode } = typeof entry === 'string' ? { content: entry, mode: 0o100644 } : entry
    archive.file(name, content, { date, unixPermissions: mode })
  }
  return archive.generateAsync({ type: 'uint8array', platform: 'UNIX' })
}

test('finds what was added, removed and changed', async () => {
  const before = await zip({ 'a/same.py': '1', 'a/old.py': '2', 'a/edited.py': '3', 'a/run': '4' })
  const after = await zip({
    'a/same.py': '1',
    'a/new.py': '2',
    'a/edited.py': '3!',
    'a/run': { content: '4', mode: 0o100755 },
  })
  expect(await compareArchives(before, after)).toEqual({
    added: ['a/new.py'],
    removed: ['a/old.py'],
    changed: ['a/edited.py', 'a/run'],
  })
})

test('says so if only the packing differs', async () => {
  const before = await zip({ a: '1' })
  const after = await zip({ a: '1' }, new Date(Date.UTC(2021, 0, 1)))
  expect(describeDifference(await compareArchives(before, after))).toEqual([
    '  The files are the same; they were packed differently.',
  ])
})

test('cuts a long list, and says by how much', async () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`f${index}`, 'x']))
  const lines = describeDifference(await compareArchives(await zip({}), await zip(many)))
  expect(lines).toHaveLength(11)
  expect(lines[0]).toBe('  + f0 (added)')
  expect(lines.at(-1)).toBe('  … and 15 more')
})

test('shows no control characters that a name holds', () => {
  const changed = ['a\u001b[2Jb\nc']
  expect(describeDifference({ added: [], removed: [], changed })).toEqual([
    '  ~ a\ufffd[2Jb\ufffdc (changed)',
  ])
})

test('refuses what is no zip', async () => {
  await expect(compareArchives(Buffer.from('hello'), await zip({ a: '1' }))).rejects.toThrow()
})
