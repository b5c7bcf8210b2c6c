import { describe, expect, test } from 'vitest'
import { explicitExcludes } from '../../../src/build/data-files/explicit-excludes.ts'
import { findProject } from '../../../src/python/project/project.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

const FILE = 'src/app/data/a[1].json'

async function excludes(name: string, text: string): Promise<boolean> {
  const files = { 'setup.py': '', [name]: text }
  return (await explicitExcludes(findProject(await writeFiles(await scratchFolder(), files))))(FILE)
}

describe('a file is left out on purpose', () => {
  test.each([
    ['pyproject.toml', '[tool.hatch.build]\nexclude = ["src/app/data"]'],
    ['pyproject.toml', '[tool.poetry]\nexclude = ["**/*.json"]'],
    [
      'pyproject.toml',
      '[tool.poetry]\nexclude = [{ path = "/src/app/data/**", format = "wheel" }]',
    ],
    ['pyproject.toml', '[tool.setuptools.exclude-package-data]\n"*" = ["*.json"]'],
    ['pyproject.toml', '[tool.uv.build-backend]\nwheel-exclude = ["data/a[1].json"]'],
    ['pyproject.toml', '[tool.pdm.build]\nexcludes = ["./src/*/data/"]'],
    ['setup.py', 'setup(exclude_package_data={"app": ["data/*"]})'],
    ['setup.cfg', '[options.exclude_package_data]\napp =\n  *.json\n'],
    ['MANIFEST.in', 'include a\nprune src/app/data\n'],
    ['MANIFEST.in', 'recursive-exclude src *.json *.txt'],
  ])('by a %s: %s', async (name, text) => {
    expect(await excludes(name, text)).toBe(true)
  })
})

describe('a file is not left out on purpose', () => {
  test.each([
    ['pyproject.toml', '[tool.hatch.build]\nexclude = ["src/app/dat"]'],
    ['pyproject.toml', '[tool.hatch.build]\nexclude = ["*.js"]'],
    ['pyproject.toml', '[tool.ruff]\nexclude = ["src"]'],
    ['pyproject.toml', 'no TOML'],
    ['setup.py', 'setup(package_data={"app": ["data/*"]})'],
    ['setup.cfg', '[flake8]\nexclude = src\n'],
    ['MANIFEST.in', 'recursive-include src *.json'],
  ])('by a %s: %s', async (name, text) => {
    expect(await excludes(name, text)).toBe(false)
  })
})
