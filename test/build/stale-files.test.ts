import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { listTree } from '../../src/files/list-tree.ts'
import { useBackends } from '../support/backends.ts'
import { buildProject } from '../support/build.ts'
import { installOnce } from '../support/cache.ts'
import { BUILD_SYSTEMS, packageFiles } from '../support/projects.ts'
import { PYTHON } from '../support/python.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

await useBackends()

test('nothing ships that is gone from the source, whatever earlier installations left in the project', async () => {
  const project = await writeFiles(await scratchFolder(), {
    'pyproject.toml': `${BUILD_SYSTEMS.setuptools}[project]\nname = "app"\nversion = "1.0"\n[tool.setuptools]\npackages = ["app"]\ninclude-package-data = true\n`,
    'MANIFEST.in': 'include app/keep.txt app/drop.txt\n',
    ...packageFiles('setuptools'),
    'app/module.py': '',
    'app/keep.txt': '',
    'app/drop.txt': '',
  })
  const target = path.join(await scratchFolder(), 'plain')
  execFileSync(
    PYTHON,
    ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', target, project],
    {
      stdio: 'ignore',
    },
  )
  // That is what makes it dangerous; without it, this test would prove nothing.
  expect(existsSync(path.join(project, 'build/lib/app/module.py'))).toBe(true)
  expect(existsSync(path.join(project, 'app.egg-info/SOURCES.txt'))).toBe(true)

  await rm(path.join(project, 'app/module.py'))
  await writeFiles(project, { 'MANIFEST.in': 'include app/keep.txt\n' })
  const { directory } = await buildProject(project)
  const shipped = (await listTree(directory))
    .map(entry => entry.path)
    .filter(name => /^app\/./.test(name))
  expect(shipped).toEqual(['app/__init__.py', 'app/keep.txt', 'app/lambda_function.py'])
})

test.each([
  ['64.0.3', true],
  ['65.5.1', false],
])('setuptools %s warns of an earlier build: %s', async (version, warns) => {
  const old = await installOnce(`setuptools-${version}`, async folder => {
    const args = ['install', '--quiet', '--no-deps', '--target', folder, `setuptools==${version}`]
    await promisify(execFile)(PYTHON, ['-m', 'pip', ...args])
  })
  vi.stubEnv('PYTHONPATH', [old, process.env.PYTHONPATH].join(path.delimiter))
  const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const project = await writeFiles(await scratchFolder(), {
    'setup.py': 'from setuptools import setup\nsetup(name="app", version="1", packages=["app"])\n',
    ...packageFiles('setuptools'),
    'build/lib/app/gone.py': '',
  })
  const { directory } = await buildProject(project)
  const warnings = output.mock.calls
    .map(([text]) => String(text))
    .filter(text => text.startsWith('::warning'))
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  expect(existsSync(path.join(directory, 'app/gone.py'))).toBe(warns)
  expect(warnings).toEqual(
    warns ? [expect.stringContaining('build/lib. Modules that are deleted')] : [],
  )
})
