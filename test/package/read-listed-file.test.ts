import { execFileSync } from 'node:child_process'
import { appendFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { listTree, type TreeEntry } from '../../src/files/list-tree.ts'
import { cutSlices } from '../../src/package/parallel/queue.ts'
import { compressSlices } from '../../src/package/parallel/threads.ts'
import { readListedFile } from '../../src/package/read-listed-file.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

/** A listed tree of one file, and its path. */
async function listed(): Promise<{ root: string; entry: TreeEntry; file: string }> {
  const root = await writeFiles(await scratchFolder(), { 'app.py': 'x = 1\n' })
  const [entry] = await listTree(root)
  // The clock of the file system ticks every few milliseconds.
  await sleep(20)
  return { root, entry: entry as TreeEntry, file: path.join(root, 'app.py') }
}

test('reads a file as it was listed', async () => {
  const { root, entry } = await listed()
  expect(Buffer.from(readListedFile(root, entry)).toString()).toBe('x = 1\n')
})

const changes: [string, string, (file: string) => Promise<unknown> | unknown][] = [
  ['grew', 'has changed', file => appendFile(file, 'y = 2\n')],
  ['shrank', 'has changed', file => writeFile(file, 'x')],
  ['has other bytes of the same number', 'has changed', file => writeFile(file, 'x = 2\n')],
  [
    'has other bytes and its old time',
    'has changed',
    async file => {
      await writeFile(file, 'x = 2\n')
      await utimes(file, 0, 0)
    },
  ],
  ['vanished', 'has vanished', file => rm(file)],
]
const unixChanges: typeof changes = [
  [
    'became a link',
    'has become a symbolic link',
    async file => {
      await rm(file)
      await symlink('/etc/hostname', file)
    },
  ],
  [
    'became a pipe',
    'has changed',
    async file => {
      await rm(file)
      execFileSync('mkfifo', [file])
    },
  ],
]

test.each([...changes, ...(process.platform === 'win32' ? [] : unixChanges)])(
  'refuses a file that %s',
  async (_, message, change) => {
    const { root, entry, file } = await listed()
    await change(file)
    expect(() => readListedFile(root, entry)).toThrow(
      `The file ${file} ${message} while the build directory was packed.`,
    )
  },
)

test('reports it from a worker thread as well', async () => {
  const root = await writeFiles(
    await scratchFolder(),
    Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`${index}.py`, 'x = 1\n'.repeat(9000)]),
    ),
  )
  const slices = cutSlices(await listTree(root), 1)
  await Promise.all(slices.map(({ entries }) => rm(path.join(root, entries[0]?.path ?? ''))))
  await expect(compressSlices(root, slices, 4)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('has vanished'),
  })
})
