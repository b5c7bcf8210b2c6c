import { rename } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { useBackends } from '../../support/backends.ts'
import { buildProject } from '../../support/build.ts'
import { BUILD_SYSTEMS, type Files, HANDLER } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

await useBackends()

const PROJECT = `${BUILD_SYSTEMS.setuptools}[project]\nname = "my-app"\nversion = "1.0"\n`
const MODULES: Files = {
  'lambda_function.py': `import helper\n\n${HANDLER}`,
  'helper.py': '',
}

/** The tables that a hint shows: its indented lines, but for the name of the handler. */
function tables(hint: string): string {
  return hint
    .split('\n')
    .filter(line => line.startsWith('  ') && !line.startsWith('  handler:'))
    .map(line => line.trim())
    .join('\n')
}

test.each<[string, Files]>([
  ['modules alone', MODULES],
  ['a package, and modules next to it', { ...MODULES, 'my_app/__init__.py': '' }],
])(
  '%s are published as they are once the project file lists them, as the message shows',
  async (_, files) => {
    const directory = await writeFiles(await scratchFolder(), {
      ...files,
      'pyproject.toml': PROJECT,
    })
    process.chdir(directory)
    const error = await buildProject(directory).then(
      () => undefined,
      thrown => thrown,
    )
    expect(error.hint).toContain('[tool.setuptools]\n  py-modules = [')
    await writeFiles(directory, { 'pyproject.toml': `${PROJECT}\n${tables(error.hint)}\n` })
    expect((await buildProject(directory)).handler).toBe('lambda_function.lambda_handler')
  },
)

test.each([
  ['', ''],
  [
    '[tool.setuptools.packages.find]\nwhere = ["src"]\n',
    '\n\n  [tool.setuptools]\n  py-modules = ["lambda_function", "helper"]',
  ],
])('modules next to src are moved into it, as the message shows, with %j', async (config, more) => {
  const directory = await writeFiles(await scratchFolder(), {
    ...MODULES,
    'src/my_app/__init__.py': '',
    'pyproject.toml': `${PROJECT}\n${config}`,
  })
  process.chdir(directory)
  const error = await buildProject(directory).then(
    () => undefined,
    thrown => thrown,
  )
  expect(error.hint).toContain(
    `:\n  git mv lambda_function.py helper.py src/${more}\n\n  handler: `,
  )
  for (const name of Object.keys(MODULES))
    await rename(path.join(directory, name), path.join(directory, 'src', name))
  const added = tables(error.hint).replace(/^git mv.*\n*/, '')
  await writeFiles(directory, { 'pyproject.toml': `${PROJECT}\n${config}\n${added}\n` })
  expect((await buildProject(directory)).handler).toBe('lambda_function.lambda_handler')
})
