import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { listTree } from '../../src/files/list-tree.ts'
import { pack } from '../../src/package/pack.ts'
import { python } from '../support/python.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

// Readers that nobody here wrote. Which of them are on the machine differs; the report names those that are not.
const READERS: [string, (zip: string) => string[]][] = [
  ['unzip', zip => ['-tq', zip]],
  ['7z', zip => ['t', zip]],
  ['bsdtar', zip => ['-tf', zip]],
]

let root: string
let zipPath: string

beforeEach(async () => {
  const folder = await scratchFolder()
  root = await writeFiles(path.join(folder, 'build'), {
    'app/__init__.py': '',
    'app/main.py':
      'from space.sub import value\n\ndef lambda_handler(event, context):\n    return value\n',
    'space/sub/__init__.py': 'value = 42\n',
    "odd names/it's ünïcode 😀.txt": 'text',
    'app/data.bin': new Uint8Array(300_000).map((_, index) => (index * 2_654_435_761) >>> 13),
  })
  await mkdir(path.join(root, 'app/empty'))
  zipPath = path.join(folder, 'source.zip')
  // Two threads, so that it is a joined zip that is read.
  await pack({ buildDirectory: root, zipPath }, { threads: 2 })
})

describe.each(READERS)('%s', (reader, args) => {
  const missing = spawnSync(reader, ['--help']).error !== undefined
  test.skipIf(missing)('finds no fault', () => {
    execFileSync(reader, args(zipPath))
  })
})

const noZipinfo = spawnSync('zipinfo').error !== undefined
test.skipIf(noZipinfo)(
  'zipinfo sees Unix modes, one date, UTF-8 names, and no data descriptors',
  () => {
    const { stdout, stderr } = spawnSync('zipinfo', ['-v', zipPath], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const values = (field: string) =>
      [...stdout.matchAll(new RegExp(`^ +${field}: +(.*)$`, 'gm'))].map(match => match[1])
    const unique = (field: string) => [...new Set(values(field))]
    expect(values('file system or operating system of origin')).toHaveLength(10)
    expect(unique('file system or operating system of origin')).toEqual(['Unix'])
    expect(unique('extended local header')).toEqual(['no'])
    expect(unique('file security status')).toEqual(['not encrypted'])
    expect(unique('file last modified on \\(DOS date/time\\)')).toEqual(['1980 Jan 1 00:00:00'])
    expect(unique('Unix file attributes \\(\\d+ octal\\)')).toEqual(['drwxr-xr-x', '-rw-r--r--'])
    expect(stdout).not.toContain('bytes of extra data or padding')
  },
)

test("Python's zipfile extracts every file and folder as it was", async () => {
  const out = path.join(await scratchFolder(), 'out')
  const program = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])'
  await python(['-c', program, zipPath, out])
  const [before, after] = [await listTree(root), await listTree(out)]
  const plain = (entries: typeof before) =>
    entries.map(({ path, kind, size }) => ({ path, kind, size }))
  expect(plain(after)).toEqual(plain(before))
  for (const { path: name, kind } of before) {
    if (kind === 'folder') continue
    const read = (folder: string) => readFile(path.join(folder, name))
    expect((await read(out)).equals(await read(root)), name).toBe(true)
  }
})

test("Python's zipimport imports from it, a namespace package included", async () => {
  const program =
    'import sys; sys.path.insert(0, sys.argv[1])\n' +
    'import app.main, space\n' +
    'print(app.main.lambda_handler({}, None), space.__file__, type(app.main.__loader__).__name__)'
  const { dir, base } = path.parse(zipPath)
  expect((await python(['-c', program, base], dir)).trim()).toBe('42 None zipimporter')
})
