import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { readFile, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { copyCheckout } from '../../scripts/demo/checkout.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const PROJECT = { 'pyproject.toml': '', 'app/__init__.py': '' }

async function folders(files: Readonly<Record<string, string>>) {
  const scratch = await realpath(await scratchFolder())
  const project = await writeFiles(path.join(scratch, 'my project'), files)
  return { project, workspace: path.join(scratch, 'copy') }
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' })
}

/** The files below a folder, but for those of git. */
function listing(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map(name => name.replaceAll(path.sep, '/'))
    .filter(name => !name.startsWith('.git/'))
    .sort()
}

test('outside of git, and where git ignores it: everything but what is heavy and not in a checkout, which is named', async () => {
  const { project, workspace } = await folders({
    ...PROJECT,
    'README.md': '',
    '.env.example': '',
    '.venv/bin/python': '',
    'node_modules/x/index.js': '',
    'app/__pycache__/x.pyc': '',
  })
  const checkout = await copyCheckout(project, workspace)
  expect(checkout).toMatchObject({ workspace, projectFile: 'pyproject.toml' })
  expect(checkout.description).toBe(
    `the files of ${project}, without .venv, __pycache__, node_modules`,
  )
  expect(listing(workspace)).toEqual([
    '.env.example',
    'README.md',
    'app/__init__.py',
    'pyproject.toml',
  ])
})

test('with git: what is tracked or new, as it is now, and the history', async () => {
  const { project, workspace } = await folders({
    '.gitignore': 'build/\n.env\n',
    'services/orders/pyproject.toml': '',
    'services/orders/app.py': 'x = 1\n',
    'services/orders/old.py': '',
    'shared/pyproject.toml': '',
  })
  git(project, 'init', '--quiet')
  git(project, 'add', '.')
  git(project, 'commit', '--quiet', '-m', 'first')
  git(project, 'tag', 'v1.2.0')
  await writeFiles(project, {
    'services/orders/app.py': 'x = 2\n',
    'services/orders/new.py': '',
    'services/orders/build/lib/stale.py': '',
    '.env': 'SECRET=1\n',
  })
  await rm(path.join(project, 'services/orders/old.py'))
  const before = git(project, 'status', '--porcelain')

  const checkout = await copyCheckout(path.join(project, 'services', 'orders'), workspace)
  expect(checkout).toMatchObject({ workspace, projectFile: 'services/orders/pyproject.toml' })
  expect(listing(workspace)).toEqual([
    '.gitignore',
    'services/orders/app.py',
    'services/orders/new.py',
    'services/orders/pyproject.toml',
    'shared/pyproject.toml',
  ])
  expect(await readFile(path.join(workspace, 'services/orders/app.py'), 'utf8')).toBe('x = 2\n')
  expect(git(workspace, 'describe', '--tags')).toBe('v1.2.0\n')
  expect(git(workspace, 'status', '--porcelain')).toBe(before)
  expect(git(project, 'status', '--porcelain')).toBe(before)
})

test('a project file, or a folder with a setup.py, names the project', async () => {
  const { project, workspace } = await folders({ 'setup.py': '', 'app.py': '' })
  expect(await copyCheckout(project, workspace)).toMatchObject({ projectFile: 'setup.py' })
  const file = path.join(project, 'setup.py')
  expect(await copyCheckout(file, `${workspace}2`)).toMatchObject({ projectFile: 'setup.py' })
})

test('a folder of Python files without a project file is for the action to judge', async () => {
  const { project, workspace } = await folders({ 'lambda_function.py': '' })
  expect(await copyCheckout(project, workspace)).toMatchObject({ projectFile: 'pyproject.toml' })
})

test('refuses what is not there, and a folder without any Python', async () => {
  const { project, workspace } = await folders({ 'index.js': '' })
  await expect(copyCheckout(`${project}s`, workspace)).rejects.toThrow(`There is no ${project}s.`)
  await expect(copyCheckout(project, workspace)).rejects.toThrow(
    `${project} is no Python project: it contains neither pyproject.toml nor setup.py.`,
  )
})
