import { describe, expect, test } from 'vitest'
import type { TreeEntry } from '../../src/files/list-tree.ts'
import { checkLimits } from '../../src/package/limits.ts'

const LIMIT = 262_144_000

function file(path: string, size: number): TreeEntry {
  return { path, kind: 'file', size, executable: false, changed: 0 }
}

function files(count: number): TreeEntry[] {
  return Array.from({ length: count }, (_, index) => file(`app/${index}`, 1))
}

describe('checkLimits', () => {
  test('takes what is far from the limits, and says nothing', () => {
    expect(checkLimits('/b', [file('app.py', LIMIT * 0.8), ...files(10)])).toContain(
      'that Lambda allows',
    )
    expect(checkLimits('/b', [file('app.py', LIMIT * 0.79)])).toBeUndefined()
  })

  test('refuses what Lambda cannot unzip, and names the largest parts', () => {
    const tree = [file('data/a.bin', LIMIT - 3), file('data/b.bin', 2), file('app.py', 1)]
    expect(() => checkLimits('/b', tree)).toThrow(
      'contains 250.0 MiB (262,144,000 bytes); Lambda allows less than 250.0 MiB',
    )
    expect(() => checkLimits('/b', tree)).toThrow(
      expect.objectContaining({
        hint: expect.stringContaining('data/ (2 files, 250.0 MiB), app.py'),
      }),
    )
    expect(checkLimits('/b', tree.slice(0, 2))).toContain(
      'for the code and all layers of a function together',
    )
  })

  test('refuses more entries than a zip can count', () => {
    expect(checkLimits('/b', files(65_534))).toBeUndefined()
    expect(() => checkLimits('/b', files(65_535))).toThrow(
      'contains 65,535 files and folders; a zip can contain 65,534',
    )
  })

  test('refuses a tree without files', () => {
    const folder: TreeEntry = { ...file('app', 0), kind: 'folder' }
    expect(() => checkLimits('/b', [folder])).toThrow('/b contains no file')
    expect(() => checkLimits('/b', [])).toThrow('/b contains no file')
  })
})
