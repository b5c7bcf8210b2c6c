import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './support/action-file.ts'
import { listFiles } from './support/pages.ts'

const page = await readFile(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8')
const map = page.split('\n## Map of the code\n')[1]?.split('\n## ')[0] ?? ''
// A setup.py is one of the user's.
const names = [...map.matchAll(/(?!setup\.py)\b[\w./-]+\.(?:ts|py)\b/g)].map(([name]) => name)

test('the map of the code names each file of src', async () => {
  const files = await readdir(path.join(ROOT, 'src'), { withFileTypes: true })
  const missing = files
    .filter(file => file.isFile() && !mentions(file.name))
    .map(({ name }) => name)
  expect(missing).toEqual([])
  // What the folders in it hold is told as a whole.
  const folders = files.filter(file => file.isDirectory()).map(({ name }) => name)
  expect(folders.filter(name => !map.includes(`${name}/`))).toEqual([])
})

test('the map of the code names no file that is gone', () => {
  const files = listFiles().map(name => `/${name}`)
  expect(names.filter(name => !files.some(file => file.endsWith(`/${name}`)))).toEqual([])
})

function mentions(file: string): boolean {
  return names.some(name => path.posix.basename(name) === file)
}
