import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pointTo, showPath } from '../../../src/github/annotation.ts'
import { findProject } from '../../../src/python/project/project.ts'
import { placeOf } from '../../../src/python/project/statement-line.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

describe('in a workspace', () => {
  beforeEach(() => vi.stubEnv('GITHUB_WORKSPACE', path.resolve('/work/space')))
  afterEach(() => vi.unstubAllEnvs())

  test.each([
    ['/work/space/a/pyproject.toml', 'a/pyproject.toml'],
    ['/work/space', '.'],
    ['/work/space/..a', '..a'],
    ['/work/other/setup.py', path.resolve('/work/other/setup.py')],
    ['/work', path.resolve('/work')],
  ])('showPath(%j)', (file, shown) => {
    expect(showPath(file)).toBe(shown)
  })

  test('annotations name files of the workspace only', () => {
    expect(pointTo({ file: '/work/space/a/setup.py', line: 3 })).toEqual({
      file: 'a/setup.py',
      startLine: 3,
    })
    expect(pointTo({ file: '/work/space/setup.py' })).toEqual({ file: 'setup.py' })
    expect(pointTo({ file: '/work/other/setup.py', line: 3 })).toEqual({})
    expect(pointTo({})).toEqual({})
  })
})

test('what a project states is found in its pyproject.toml, else in its setup.py', async () => {
  const root = await writeFiles(await scratchFolder(), {
    'new/pyproject.toml': '[project]\nname = "a"\nversion = "1"\n',
    'dynamic/pyproject.toml': '[build-system]\nrequires = []\n[project]\ndynamic = ["version"]\n',
    'old/setup.py': 'from setuptools import setup\nsetup(\n  name="a",\n  version="1")\n',
    'bare/setup.py': 'from setuptools import setup\nsetup()\n',
  })
  const find = (folder: string, what: 'version' | 'build-requires') => {
    const { file, line } = placeOf(what, findProject(path.join(root, folder)))
    return [path.relative(root, file).replaceAll(path.sep, '/'), line]
  }
  expect(find('new', 'version')).toEqual(['new/pyproject.toml', 3])
  expect(find('new', 'build-requires')).toEqual(['new/pyproject.toml', undefined])
  expect(find('dynamic', 'version')).toEqual(['dynamic/pyproject.toml', 4])
  expect(find('dynamic', 'build-requires')).toEqual(['dynamic/pyproject.toml', 2])
  expect(find('old', 'version')).toEqual(['old/setup.py', 4])
  expect(find('bare', 'version')).toEqual(['bare/setup.py', undefined])
})
