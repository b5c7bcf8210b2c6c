import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Project } from '../../../src/python/project/project.ts'
import { readSourceTree } from '../../../src/python/project/source-tree.ts'
import { commitAll, git } from '../../support/commit.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

let repository: string

beforeEach(async () => {
  repository = await writeFiles(await scratchFolder(), {
    'README.md': 'read\n',
    'functions/a/pyproject.toml': '[project]\nname = "a"\n',
    'functions/[b]/pyproject.toml': '[project]\nname = "b"\n',
    'shared/pyproject.toml': '[project]\nname = "shared"\n',
  })
  commitAll(repository)
})

function project(folder: string, ...included: readonly string[]): Project {
  const at = (name: string) => {
    const directory = path.join(repository, name)
    return { directory, file: path.join(directory, 'pyproject.toml') }
  }
  return { ...at(folder), included: included.map(at) }
}

const tree = (folder: string, ...included: string[]) => readSourceTree(project(folder, ...included))

async function change(file: string): Promise<void> {
  await mkdir(path.dirname(path.join(repository, file)), { recursive: true })
  await writeFile(path.join(repository, file), `${Math.random()}\n`)
}

test('is what git says of the folder, and of the top of the repository', async () => {
  expect(await tree('functions/a')).toBe(git(repository, 'rev-parse', 'HEAD:functions/a'))
  expect(await tree('functions/[b]')).toBe(git(repository, 'rev-parse', 'HEAD:functions/[b]'))
  expect(await tree('.')).toBe(git(repository, 'rev-parse', 'HEAD^{tree}'))
})

test('changes with what is committed in the folder, and with nothing else', async () => {
  const before = await tree('functions/a')
  await change('README.md')
  await change('functions/[b]/new.py')
  expect(await tree('functions/a')).toBe(before)
  commitAll(repository)
  expect(await tree('functions/a')).toBe(before)
  await change('functions/a/deep/new.py')
  commitAll(repository)
  expect(await tree('functions/a')).not.toBe(before)
})

test('of several folders is one id, whatever their order, that changes with each', async () => {
  const both = await tree('functions/a', 'shared', 'functions/[b]')
  expect(both).toMatch(/^[0-9a-f]{64}$/)
  expect(await tree('functions/a', 'functions/[b]', 'shared')).toBe(both)
  expect(await tree('functions/a', 'shared')).not.toBe(both)
  await change('shared/more.py')
  commitAll(repository)
  expect(await tree('functions/a', 'shared', 'functions/[b]')).not.toBe(both)
})

test.each(['functions/a/pyproject.toml', 'functions/a/new.py', 'shared/pyproject.toml'])(
  'is unknown while %s is not committed',
  async file => {
    await change(file)
    expect(await tree('functions/a', 'shared')).toBeUndefined()
  },
)

test('is unknown while a file is deleted, in a folder that was never committed, and without git', async () => {
  await rm(path.join(repository, 'shared/pyproject.toml'))
  expect(await tree('shared')).toBeUndefined()
  await writeFile(path.join(repository, '.gitignore'), 'generated/\n')
  await change('generated/pyproject.toml')
  commitAll(repository)
  expect(await tree('generated')).toBeUndefined()
  await rm(path.join(repository, '.git'), { recursive: true })
  expect(await tree('functions/a')).toBeUndefined()
})

test('git runs nothing that the checkout configures', async () => {
  const before = await tree('functions/a')
  const mark = path.join(repository, 'ran')
  git(repository, 'config', 'core.fsmonitor', `touch ${mark}; false`)
  expect(await tree('functions/a')).toBe(before)
  await expect(writeFile(mark, '', { flag: 'wx' })).resolves.toBeUndefined()
})
