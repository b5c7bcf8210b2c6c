import path from 'node:path'
import { expect, test } from 'vitest'
import { mergeDistributions } from '../../../src/build/included/merge-distributions.ts'
import { listTree } from '../../../src/files/list-tree.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

/** Installs of distributions, each with these files in a folder of its own. */
async function installs(all: Readonly<Record<string, readonly string[]>>) {
  const folder = await scratchFolder()
  return Promise.all(
    Object.entries(all).map(async ([name, files], index) => {
      const directory = path.join(folder, String(index))
      const distInfo = `${name}-1.dist-info`
      const names = [`${distInfo}/METADATA`, ...files]
      await writeFiles(directory, Object.fromEntries(names.map(file => [file, name])))
      return { name, version: '1', requirements: [], directory, distInfo }
    }),
  )
}

test('moves all into the folder of the first, parts of one namespace package as well', async () => {
  const all = await installs({ app: ['company/app/a.py'], common: ['company/common/b.py', 'c.py'] })
  const [app, common] = all
  if (!app || !common) throw new Error('Nothing is installed')
  const owned = await mergeDistributions(all)
  const files = await listTree(app.directory)
  expect(files.filter(({ kind }) => kind === 'file').map(entry => entry.path)).toEqual([
    'app-1.dist-info/METADATA',
    'c.py',
    'common-1.dist-info/METADATA',
    'company/app/a.py',
    'company/common/b.py',
  ])
  expect([...(owned.get(common) ?? [])].sort()).toEqual([
    'c.py',
    'common-1.dist-info/METADATA',
    'company/common/b.py',
  ])
})

test.each([
  ['the same file', ['x/__init__.py'], ['x/__init__.py'], 'x/__init__.py'],
  ['a file that is a folder of another', ['x/y/z.py'], ['x'], 'x'],
  ['a folder that is a file of another', ['x/y'], ['x/y/z/a.py'], 'x/y'],
])('refuses %s', async (_, one, other, file) => {
  await expect(mergeDistributions(await installs({ app: one, common: other }))).rejects.toThrow(
    `app and common both contain ${file}.`,
  )
})

test.each([
  ['a package', ['common.py'], ['common/__init__.py', 'common/a.py'], 'common/'],
  ['a namespace package', ['common.py'], ['common/a.py'], 'common.py'],
  [
    'a package further down',
    ['company/common.py'],
    ['company/common/__init__.py'],
    'company/common/',
  ],
])('refuses a module next to %s of the same name', async (_, one, other, imported) => {
  const message =
    `app contains the module ${one[0]}, and common the folder ${one[0]?.slice(0, -3)}/: Python would import ${imported} ` +
    'alone, and never find the other.'
  await expect(mergeDistributions(await installs({ app: one, common: other }))).rejects.toThrow(
    message,
  )
  const reversed = await installs({ common: other, app: one })
  await expect(mergeDistributions(reversed)).rejects.toThrow(message)
})

test('takes data in a folder that is named like a module, and both in one distribution', async () => {
  await mergeDistributions(await installs({ app: ['common.py'], common: ['common/a.json'] }))
  await mergeDistributions(await installs({ app: ['a.py', 'a/b.py'], common: ['b.py'] }))
})

test('refuses two projects of one name', async () => {
  const attempt = mergeDistributions(await installs({ 'my-app': ['a.py'], My_App: ['b.py'] }))
  await expect(attempt).rejects.toThrow('Two projects of the artifact are built as my-app.')
})
