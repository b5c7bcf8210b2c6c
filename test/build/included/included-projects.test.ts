import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { findProject } from '../../../src/python/project/project.ts'
import { useBackends } from '../../support/backends.ts'
import { buildProject } from '../../support/build.ts'
import { BUILD_SYSTEMS, type Files, HANDLER } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

await useBackends()

let output: MockInstance<typeof process.stdout.write>
let repository: string

beforeEach(async () => {
  output = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  repository = await scratchFolder()
  vi.stubEnv('GITHUB_WORKSPACE', repository)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const project = (name: string, dependencies = '[]', rest = '') =>
  `${BUILD_SYSTEMS.hatchling}[project]\nname = "${name}"\nversion = "1.0"\ndependencies = ${dependencies}\n[tool.hatch.metadata]\nallow-direct-references = true\n${rest}`

const FILES: Files = {
  'app/pyproject.toml': project(
    'app',
    '["common @ {root:uri}/../libs/common ; python_version>\'3\'", "six"]',
  ),
  'app/app/__init__.py': '',
  'app/app/lambda_function.py': `import common.lambda_function\n${HANDLER}`,
  'libs/common/pyproject.toml': project('common'),
  'libs/common/common/__init__.py': '',
  'libs/common/common/lambda_function.py': HANDLER,
}

async function buildWith(files: Files, ...included: string[]) {
  await writeFiles(repository, files)
  const projects = included.map(folder => findProject(path.join(repository, folder)))
  const app = findProject(path.join(repository, 'app'))
  const project = projects.length > 0 ? { ...app, included: projects } : app
  return buildProject(app.directory, { project })
}

describe('a project that requires another one by its path', () => {
  test('shows how to include it', async () => {
    await writeFiles(repository, FILES)
    await expect(buildProject(path.join(repository, 'app'))).rejects.toMatchObject({
      message: expect.stringMatching(/^The package requires common from a path: common ?@ ?file:/),
      hint: expect.stringContaining('include it:\n  include-projects: libs/common\n'),
    })
  })

  test('requires it by its name, when it is included; its handler is not the one that is found', async () => {
    const { directory, handlers, packageName, requirements } = await buildWith(FILES, 'libs/common')
    expect({ handlers, packageName, requirements }).toEqual({
      handlers: ['app.lambda_function.lambda_handler'],
      packageName: 'app',
      requirements: ['six'],
    })
    const info = path.join(directory, 'app-1.0.dist-info')
    const metadata = await readFile(path.join(info, 'METADATA'), 'utf8')
    expect(metadata).toMatch(/^Requires-Dist: common; python_version *> *'3'$/m)
    expect(output.mock.calls.join('')).not.toContain('::warning')
  })
})

test('a module that an included project leaves out is shown there', async () => {
  const files = {
    ...FILES,
    'libs/common/common/lambda_function.py': 'from common import rules\n',
    'libs/common/common/rules.py': '',
    'libs/common/pyproject.toml': project(
      'common',
      '[]',
      '[tool.hatch.build]\nexclude = ["common/rules.py"]\n',
    ),
  }
  await expect(buildWith(files, 'libs/common')).rejects.toMatchObject({
    message: expect.stringMatching(
      /^libs\/common\/common\/lambda_function\.py:1 imports common\.rules, which is not in the artifact/,
    ),
    hint: expect.stringContaining('The checkout has it (libs/common/common/rules.py)'),
  })
})

test('a module of a project that is not included leads to it', async () => {
  const files = { ...FILES, 'app/pyproject.toml': project('app') }
  await buildWith(files)
  expect(output.mock.calls.join('')).toMatch(
    /::warning.*imports common, .*The project libs\/common of this repository contains it: .* set the input include-projects to libs\/common\./,
  )
})

test('what both contain is refused', async () => {
  const tables = '[tool.hatch.build.targets.wheel]\npackages = ["common", "app"]\n'
  const files = {
    ...FILES,
    'libs/common/app/__init__.py': '',
    'libs/common/pyproject.toml': project('common', '[]', tables),
  }
  await expect(buildWith(files, 'libs/common')).rejects.toThrow(
    'app and common both contain app/__init__.py.',
  )
})

describe('an included project in a version that is not the required one', () => {
  const requiring = (dependencies: string) => ({
    ...FILES,
    'app/pyproject.toml': project('app', dependencies),
  })

  test('is an error, on the line of the requirement', async () => {
    const files = requiring('[\n  "six",\n  "Common>=2",\n]')
    await expect(buildWith(files, 'libs/common')).rejects.toMatchObject({
      message: 'app requires common>=2, and the artifact contains common 1.0 of libs/common.',
      hint: 'Change the requirement to one that 1.0 satisfies, such as "common>=1.0", or the version in libs/common/pyproject.toml.',
      file: path.join(repository, 'app/pyproject.toml'),
      line: 10,
    })
  })

  test('is an error in what another included project requires', async () => {
    const files = {
      ...FILES,
      'libs/base/pyproject.toml': project('base', '["common<1"]'),
      'libs/base/base/__init__.py': '',
    }
    await expect(buildWith(files, 'libs/common', 'libs/base')).rejects.toThrow(
      'base requires common<1, and the artifact contains common 1.0 of libs/common.',
    )
  })

  test('is a warning, where a marker can exclude the requirement', async () => {
    await buildWith(requiring(`["common>=2; python_version > '3'"]`), 'libs/common')
    expect(output.mock.calls.join('')).toMatch(
      /::warning.*app requires common>=2; .* contains common 1\.0/,
    )
  })

  test.each(['["common~=1.0"]', '["common"]', '["common==1.*", "base>=7"]'])(
    'is nothing, if it is one of %s',
    async dependencies => {
      const { included } = await buildWith(requiring(dependencies), 'libs/common')
      expect(included).toMatchObject([{ name: 'common', version: '1.0' }])
      expect(output.mock.calls.join('')).not.toContain('::warning')
    },
  )

  test('is nothing in an extra that nobody requires', async () => {
    const extra = '[project.optional-dependencies]\nnew = ["common>=2"]\n'
    await buildWith(
      { ...FILES, 'app/pyproject.toml': project('app', '["common"]', extra) },
      'libs/common',
    )
    expect(output.mock.calls.join('')).not.toContain('::warning')
  })
})
