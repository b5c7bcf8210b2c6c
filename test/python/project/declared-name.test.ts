import { expect, test } from 'vitest'
import { readStaticName } from '../../../src/python/project/declared-name.ts'
import { findProject } from '../../../src/python/project/project.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

async function nameIn(files: Record<string, string>) {
  return readStaticName(findProject(await writeFiles(await scratchFolder(), files)))
}

test.each([
  ['[project]\nname = "my-app"\nversion = "1.0"\n', 'my-app'],
  ["[build-system]\nrequires = []\n[project]\n  name='my_app' # a comment\n", 'my_app'],
  ['project.name = "my.app"\n', 'my.app'],
  ['[tool.poetry]\nname = "old"\n', 'old'],
  ['[project]\nname = "new"\n[tool.poetry]\nname = "old"\n', 'new'],
  ['[tool.other]\nname = "not-this"\n', undefined],
  ['[project]\nname = 5\n', undefined],
  ['project = "x"\n', undefined],
  ['[project\nname = ', undefined],
  ['', undefined],
])('of a pyproject.toml with %j', async (text, name) => {
  expect(await nameIn({ 'pyproject.toml': text })).toBe(name)
})

test('of a project that has only a setup.py, only a build can tell', async () => {
  expect(await nameIn({ 'setup.py': 'setup(name="app")' })).toBeUndefined()
})

test('of a setup.py, a pyproject.toml beside it tells', async () => {
  const files = { 'setup.py': '', 'pyproject.toml': '[project]\nname = "app"\n' }
  const folder = await writeFiles(await scratchFolder(), files)
  expect(await readStaticName(findProject(`${folder}/setup.py`))).toBe('app')
})
