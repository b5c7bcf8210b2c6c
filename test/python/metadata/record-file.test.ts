import { expect, test } from 'vitest'
import { formatRecord, parseRecord } from '../../../src/python/metadata/record-file.ts'
import { python } from '../../support/python.ts'

const ROWS = [
  {
    path: 'app/__init__.py',
    hash: 'sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
    size: '0',
  },
  { path: 'app/a, b.txt', hash: 'sha256=x', size: '3' },
  { path: 'app/say "hi".txt', hash: 'sha256=y', size: '4' },
  { path: 'app/ü.txt', hash: '', size: '' },
  { path: 'app-1.0.dist-info/RECORD', hash: '', size: '' },
]

test('reads what it writes, with either end of line', () => {
  expect(parseRecord(formatRecord(ROWS))).toEqual(ROWS)
  expect(parseRecord(formatRecord(ROWS).replaceAll('\n', '\r\n'))).toEqual(ROWS)
})

test("agrees with Python's csv module, which pip uses", async () => {
  const program =
    'import csv, io, json, sys\n' +
    'text = io.StringIO()\n' +
    'csv.writer(text, lineterminator="\\n").writerows(json.loads(sys.argv[1]))\n' +
    'print(text.getvalue(), end="")'
  const rows = JSON.stringify(ROWS.map(({ path, hash, size }) => [path, hash, size]))
  expect(await python(['-c', program, rows])).toBe(formatRecord(ROWS))
})

test('refuses a row that is none', () => {
  expect(() => parseRecord('app/one\n')).toThrow('cannot be read: app/one')
})
