import { writeFileSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { listTree, zipName } from '../../src/files/list-tree.ts'
import { pack } from '../../src/package/pack.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import { plainDigest } from '../support/trees.ts'

// The long form of this test, `npm run test:long`, makes more and larger trees.
const LONG = process.env.MODE === 'long'
const LARGE = LONG ? 20_000_000 : 1_000_000

const ascii = 'abcXYZ019._-+~ \'"$&;()[]{}!#%@='
const wide = 'äßéñøλЖ中日한😀'
const part = fc
  .string({ unit: fc.constantFrom(...ascii, ...wide), minLength: 1, maxLength: 20 })
  .filter(name => name !== '.' && name !== '..')
const names = fc.array(part, { minLength: 1, maxLength: 8 }).map(parts => parts.join('/'))
const size = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 3_000 }) },
  { weight: 5, arbitrary: fc.constantFrom(0, 1, 16_383, 16_384, 16_385, 65_536) },
  { weight: 1, arbitrary: fc.integer({ min: 100_000, max: LARGE }) },
)
const content = fc
  .record({ size, seed: fc.integer(), noise: fc.constantFrom(1, 4, 256) })
  .map(({ size, seed, noise }) => {
    let state = seed >>> 0
    return new Uint8Array(size).map(() => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return (state >>> 24) % noise
    })
  })
const trees = fc.dictionary(names, content, { minKeys: 1, maxKeys: 30 }).map(withoutClashes)

/** Drops what no file system holds: a name that is file and folder, and twins where case does not count. */
function withoutClashes(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const taken = new Set<string>()
  const kept = Object.entries(files).filter(([name]) => {
    const key = name.normalize('NFC').toLowerCase()
    const clash = [...taken].some(
      other => other === key || other.startsWith(`${key}/`) || key.startsWith(`${other}/`),
    )
    if (!clash) taken.add(key)
    return !clash
  })
  return Object.fromEntries(kept)
}

// Windows has names of its own.
test.skipIf(process.platform === 'win32')(
  'any tree comes back as it was, on one thread and on three, as plain jszip writes it',
  async () => {
    const scratch = await scratchFolder()
    let run = 0
    const property = fc.asyncProperty(trees, fc.constantFrom(1, 3), async (files, threads) => {
      const folder = path.join(scratch, String(run++))
      const root = await writeFiles(path.join(folder, 'build'), files)
      const zipPath = path.join(folder, 'source.zip')
      const archive = await pack({ buildDirectory: root, zipPath }, { threads })
      expect(archive.sha256).toBe(await plainDigest(root))
      const zip = await JSZip.loadAsync(await readFile(zipPath), { checkCRC32: true })
      const entries = await listTree(root)
      expect(new Set(Object.keys(zip.files))).toEqual(new Set(entries.map(zipName)))
      for (const [name, bytes] of Object.entries(files)) {
        const read = await zip.file(name)?.async('nodebuffer')
        expect(read?.equals(bytes), name).toBe(true)
      }
      await rm(folder, { recursive: true })
    })
    await fc.assert(property, { numRuns: LONG ? 200 : 20 })
  },
  600_000,
)

test.runIf(LONG)('a tree of 10,000 files comes back', async () => {
  const root = path.join(await scratchFolder(), 'build')
  for (let folder = 0; folder < 100; folder++) {
    await mkdir(path.join(root, `package_${folder}`), { recursive: true })
    for (let file = 0; file < 100; file++) {
      writeFileSync(
        path.join(root, `package_${folder}`, `${file}.py`),
        `x = ${folder * 100 + file}\n`,
      )
    }
  }
  const archive = await pack({ buildDirectory: root, zipPath: `${root}.zip` }, { threads: 2 })
  expect(archive).toMatchObject({ files: 10_000, sha256: await plainDigest(root) })
  const zip = await JSZip.loadAsync(archive.bytes)
  expect(Object.keys(zip.files)).toHaveLength(10_100)
  expect(await zip.file('package_77/7.py')?.async('string')).toBe('x = 7707\n')
})
