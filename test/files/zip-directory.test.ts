import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { findDirectory, listZip, readDirectory } from '../../src/files/zip-directory.ts'
import { python } from '../support/python.ts'
import { scratchFolder } from '../support/scratch.ts'

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
  expect(listZip(await readFile(zip))).toEqual([
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
  expect(() => findDirectory(bytes)).toThrow('It is not a zip')
})

test('reads no directory out of anything else', () => {
  expect(() => readDirectory(Buffer.alloc(100))).toThrow('damaged')
})

test('reads no more entries than a zip can list', () => {
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50)
  expect(readDirectory(Buffer.alloc(46 * 65_535, record))).toHaveLength(65_535)
  expect(() => readDirectory(Buffer.alloc(46 * 786_000, record))).toThrow('more entries')
})
