import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { useBackends } from '../../support/backends.ts'
import { buildProject } from '../../support/build.ts'
import { BUILD_SYSTEMS, type Files, HANDLER } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

await useBackends()

const TOML = `${BUILD_SYSTEMS.setuptools}[project]\nname = "app"\nversion = "1.0"\n\n`
const CALL = 'name="app", version="1.0", packages=["app", "app.sub"]'
const setup = (more: string) => `from setuptools import setup\nsetup(${CALL}${more})\n`

/** Data of each kind that is missed, and files that customarily are not in what is installed. */
const files = (root = ''): Files => ({
  [`${root}app/__init__.py`]: '',
  [`${root}app/lambda_function.py`]: HANDLER,
  [`${root}app/py.typed`]: '',
  [`${root}app/templates/order.txt`]: 'a',
  [`${root}app/templates/mail/order.html`]: 'a',
  [`${root}app/sub/__init__.py`]: '',
  [`${root}app/sub/rules.json`]: '{}',
  [`${root}app/.gitignore`]: '*.log\n',
  [`${root}app/README.md`]: '',
  [`${root}app/fast.pyx`]: '',
  [`${root}app/tests/data.json`]: '{}',
})

const MISSED = ['sub/rules.json', 'templates/mail/order.html', 'templates/order.txt']

async function checkout(content: Files): Promise<string> {
  const folder = await writeFiles(await scratchFolder(), content)
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  execFileSync('git', ['add', '--force', '.'], { cwd: folder })
  return folder
}

/** The lines of an advice that are to be pasted. */
const pasted = (advice = '') =>
  [...advice.matchAll(/^ {2}(.+)$/gm)].map(([, line]) => line).join('\n')

describe('what the warning shows includes the files:', () => {
  const packages = '[tool.setuptools]\npackages = ["app", "app.sub"]\n'
  test.each([
    ['a pyproject.toml', '', { 'pyproject.toml': TOML + packages }],
    ['src', 'src/', { 'pyproject.toml': TOML }],
    [
      'a setup.cfg',
      '',
      {
        'setup.cfg': '[metadata]\nname = app\nversion = 1.0\n[options]\npackages = app, app.sub\n',
        'setup.py': 'from setuptools import setup\nsetup()\n',
      },
    ],
    ['a setup.py', '', { 'setup.py': setup('') }],
  ])('%s', async (_, root, project: Files) => {
    const folder = await checkout({ ...files(root), ...project })
    const { leftOut } = await buildProject(folder)
    expect(leftOut?.files).toEqual(MISSED.map(name => `${root}app/${name}`))
    const lines = pasted(leftOut?.advice)
    const [name = '', text = ''] = Object.entries(project)[0] ?? []
    const fixed = name === 'setup.py' ? setup(`, ${lines}`) : `${text}\n${lines}\n`
    await writeFile(path.join(folder, name), fixed)
    const again = await buildProject(folder)
    expect(again.leftOut).toBeUndefined()
    const built = again.files.map(file => file.path)
    for (const missed of MISSED) expect(built).toContain(`app/${missed}`)
  })
})

describe('nothing is said', () => {
  test('without git, or where nothing is in git', async () => {
    const folder = await writeFiles(await scratchFolder(), { ...files(), 'pyproject.toml': TOML })
    expect((await buildProject(folder)).leftOut).toBeUndefined()
  })

  test('of what the project leaves out on purpose, as the warning shows it', async () => {
    const folder = await checkout({
      ...files(),
      'pyproject.toml': `${TOML}[tool.setuptools]\npackages = ["app", "app.sub"]\n`,
    })
    const { leftOut } = await buildProject(folder)
    const lines = pasted(leftOut?.advice).replace('package-data', 'exclude-package-data')
    await writeFile(
      path.join(folder, 'pyproject.toml'),
      `${TOML}[tool.setuptools]\npackages = ["app", "app.sub"]\n\n${lines}\n`,
    )
    expect((await buildProject(folder)).leftOut).toBeUndefined()
  })

  test('of a folder whose modules are not in the artifact either', async () => {
    const folder = await checkout({
      'pyproject.toml': `${TOML}[tool.setuptools]\npackages = ["app"]\n`,
      'app/__init__.py': '',
      'app/lambda_function.py': HANDLER,
      'app/admin/__init__.py': '',
      'app/admin/page.html': '',
    })
    expect((await buildProject(folder)).leftOut).toBeUndefined()
  })
})

test('where another build backend leaves something out, it says what to check', async () => {
  const folder = await checkout({
    'pyproject.toml': `${BUILD_SYSTEMS.hatchling}[project]\nname = "app"\nversion = "1.0"\n\n[tool.hatch.build.targets.wheel]\ninclude = ["app/**/*.py"]\n`,
    ...files(),
  })
  const { leftOut } = await buildProject(folder)
  // setuptools includes py.typed in any case.
  expect(leftOut?.files).toEqual(['py.typed', ...MISSED].map(name => `app/${name}`))
  expect(leftOut?.advice).toContain('[tool.hatch.build]')
})
