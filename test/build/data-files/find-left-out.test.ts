import { expect, test } from 'vitest'
import { findLeftOut } from '../../../src/build/data-files/find-left-out.ts'
import { findProject } from '../../../src/python/project/project.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

/** What is missing of these files, if those are in the artifact. */
async function missing(sources: readonly string[], installed: readonly string[]) {
  const files = ['pyproject.toml', 'app/__init__.py', ...sources]
  const project = findProject(
    await writeFiles(await scratchFolder(), Object.fromEntries(files.map(name => [name, '']))),
  )
  const entries = ['app/__init__.py', ...installed].map(path => ({
    path,
    kind: 'file' as const,
    size: 0,
    executable: false,
    changed: 0,
  }))
  return findLeftOut(files, entries, project).map(({ source }) => source)
}

test('a file is missing, whatever else is there', async () => {
  expect(await missing(['app/a.json', 'app/b/a.sql', 'app/b.json'], ['app/b.json'])).toEqual([
    'app/a.json',
    'app/b/a.sql',
  ])
  // Two formats of one text.
  expect(await missing(['app/a.txt', 'app/a.html'], ['app/a.html'])).toEqual(['app/a.txt'])
})

test('what the build has made something of is not missing', async () => {
  expect(await missing(['app/a.json'], ['app/a.json.gz'])).toEqual([])
  expect(await missing(['app/a.yaml'], ['app/a.json'])).toEqual([])
})

test('what is customarily left out is not missing, but types are', async () => {
  const left = ['.env', 'README.md', 'tests/a.json', 'a.pyx', 'a.proto', 'x.scss', 'docs/a.txt']
  const types = ['a.pyi', 'py.typed']
  expect(
    await missing(
      [...left, ...types].map(name => `app/${name}`),
      [],
    ),
  ).toEqual(types.map(name => `app/${name}`))
})

test('nor is what is outside of the packages', async () => {
  expect(await missing(['data/a.json', 'a.json', 'other/__init__.py', 'other/b.json'], [])).toEqual(
    [],
  )
})
