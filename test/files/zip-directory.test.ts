import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { findDirectory, readDirectory, type ZippedFile } from '../../src/files/zip-directory.ts'
import { compareFiles } from '../../src/upload/conflict/compare-files.ts'
import { python } from '../support/python.ts'
import { scratchFolder } from '../support/scratch.ts'

function filesOf(zip: Uint8Array): ZippedFile[] {
  const { start, length } = findDirectory(zip)
  return readDirectory(zip.subarray(start, start + length))
}

test('lists what Python writes, with comments, extra fields and modes', async () => {
  const zip = `${await scratchFolder()}/a.zip`
  const program = [
    'import sys, zipfile, zlib',
    'z = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)',
    'z.comment = b"PK"',
    'z.mkdir("app") if hasattr(z, "mkdir") else z.writestr("app/", "")',
    'i = zipfile.ZipInfo("app/ä.py"); i.comment = b"c"; i.extra = b"\\xfe\\xca\\x01\\x00x"; i.external_attr = 0o100755 << 16',
    'z.writestr(i, "hello" * 100)',
    'z.writestr("b", "")',
    'z.close()',
    'print(zlib.crc32(b"hello" * 100))',
  ].join('\n')
  const crc32 = Number(await python(['-c', program, zip]))
  expect(filesOf(await readFile(zip))).toEqual([
    { name: 'app/ä.py', size: 500, crc32, executable: true },
    { name: 'b', size: 0, crc32: 0, executable: false },
  ])
})

test('finds the directory by the end of a zip alone', async () => {
  const zip = await new JSZip().file('a', 'x'.repeat(1000)).generateAsync({ type: 'uint8array' })
  expect(findDirectory(zip.subarray(-30))).toEqual(findDirectory(zip))
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['no zip', Buffer.alloc(1000, 'x')],
  ['a zip64', Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18, 0xff)])],
])('finds none in %s', (_, bytes) => {
  expect(() => findDirectory(bytes)).toThrow('It is no zip')
})

test('reads no directory out of anything else', () => {
  expect(() => readDirectory(Buffer.alloc(100))).toThrow('damaged')
})

test('compares versions of a package by content and modes, and its metadata under one name', () => {
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
  const after = [
    file('app-1.1+x.1.dist-info/METADATA', 2),
    file('app-1.1+x.1.dist-info/RECORD', 2),
    file('app-1.1+x.1.dist-info/WHEEL', 2, 3),
    file('app-1.1+x.1.dist-info/top_level.txt', 1),
    file('app/a.py', 1),
    file('app/b.py', 2, 2),
    file('app/c.sh', 1, 1, true),
    file('app/new.py', 1, 0),
  ]
  expect(compareFiles(before, after)).toEqual([
    { name: 'app.dist-info/WHEEL', before: 1, after: 3 },
    { name: 'app/b.py', before: 1, after: 2 },
    { name: 'app/c.sh', before: 1, after: 1 },
    { name: 'app/new.py', before: undefined, after: 0 },
    { name: 'app/old.py', before: 1, after: undefined },
  ])
})
