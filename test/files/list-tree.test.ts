import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareBytes, listTree, zipName } from '../../src/files/list-tree.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

test('sorts by the bytes of the names in the zip', async () => {
  // A folder sorts as if its slash were there, and U+FF5E before U+1F600, other than in UTF-16.
  const files = { 'a/b': '', 'a-b': '', 'a.b': '', B: '', '😀': '', '～': '' }
  const folder = await writeFiles(await scratchFolder(), files)
  await mkdir(path.join(folder, 'empty'))
  const names = (await listTree(folder)).map(zipName)
  expect(names).toEqual(['B', 'a-b', 'a.b', 'a/', 'a/b', 'empty/', '～', '😀'])
  expect(names.toSorted(compareBytes)).toEqual(names)
})

describe.skipIf(process.platform === 'win32')('refuses, by name,', () => {
  test('symbolic links, even dangling ones', async () => {
    const folder = await scratchFolder()
    await symlink('nowhere', path.join(folder, 'link'))
    await expect(listTree(folder)).rejects.toThrow(`a symbolic link: ${path.join(folder, 'link')}`)
  })

  test('special files', async () => {
    const folder = await scratchFolder()
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    await expect(listTree(folder)).rejects.toThrow(`a special file: ${path.join(folder, 'pipe')}`)
  })

  // macOS refuses such names itself.
  test.skipIf(process.platform === 'darwin')('names that are not UTF-8', async () => {
    const folder = await scratchFolder()
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), '')
    await expect(listTree(folder)).rejects.toThrow('a name that is not valid UTF-8')
  })
})
