import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { buildProject } from '../support/build.ts'
import { BUILD_SYSTEMS, type Files, packageFiles } from '../support/projects.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

await useBackends()

const FIELDS = '[project]\nname = "app"\ndynamic = ["version"]\n'
const TOOLS: Record<string, (root: string) => string> = {
  'setuptools-scm': root =>
    `${BUILD_SYSTEMS.setuptools.replace('"]', '", "setuptools-scm"]')}${FIELDS}` +
    `[tool.setuptools]\npackages = ["app"]\n[tool.setuptools_scm]\nroot = "${root}"\n`,
  'hatch-vcs': root =>
    `${BUILD_SYSTEMS.hatchling.replace('"]', '", "hatch-vcs"]')}${FIELDS}` +
    `[tool.hatch.version]\nsource = "vcs"\nraw-options = { root = "${root}" }\n`,
}

let repository: string

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' })
}

async function commit(files: Files): Promise<void> {
  await writeFiles(repository, files)
  git('add', '.')
  git('commit', '--quiet', '--message', 'A change')
}

async function version(folder = '.'): Promise<string> {
  const built = await buildProject(path.join(repository, folder))
  return built.version
}

beforeEach(async () => {
  repository = await scratchFolder()
  git('init', '--quiet')
})

describe.each(Object.entries(TOOLS))('a version from git, by %s,', (_, pyproject) => {
  test('is that of the tag, and one of development after it', async () => {
    await commit({
      'pyproject.toml': pyproject('.'),
      ...packageFiles('setuptools'),
      '.gitignore': 'build/\n',
    })
    git('tag', 'v1.2.3')
    expect(await version()).toBe('1.2.3')
    // What the first build left behind makes no difference.
    expect(await version()).toBe('1.2.3')
    await commit({ 'app/more.py': '' })
    expect(await version()).toMatch(/^1\.2\.4\.dev1\+g[0-9a-f]+$/)
  })

  test('works in a subfolder of the repository', async () => {
    const project = { 'pyproject.toml': pyproject('../..'), ...packageFiles('setuptools') }
    const files = Object.entries(project).map(([name, text]) => [`services/app/${name}`, text])
    await commit(Object.fromEntries(files))
    git('tag', '2.0.0rc1')
    expect(await version('services/app')).toBe('2.0.0rc1')
  })
})
