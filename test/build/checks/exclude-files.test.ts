import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/text/user-error.ts'
import { useBackends } from '../../support/backends.ts'
import { buildProject } from '../../support/build.ts'
import { type Backend, BUILD_SYSTEMS, HANDLER } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

await useBackends()

const KEY = '-----BEGIN PRIVATE KEY-----\n'

const PROJECT = '[project]\nname = "app"\nversion = "1.0"\ndescription = "d"\n\n'
const PACKAGE_DATA = '[tool.setuptools.package-data]\n"*" = ["**", ".*"]\n\n'

describe('what the message shows leaves them out of the wheel:', () => {
  test.each<[Backend, string, string]>([
    ['setuptools', '', PACKAGE_DATA],
    ['setuptools', 'src/', PACKAGE_DATA],
    ['hatchling', '', ''],
    ['hatchling', 'src/', ''],
    ['poetry', '', ''],
    ['poetry', 'src/', ''],
    ['pdm', '', ''],
    ['pdm', 'src/', ''],
    ['uv', 'src/', ''],
  ])('%s, in %j', async (backend, root, tables) => {
    const toml = `${BUILD_SYSTEMS[backend]}${PROJECT}${tables}`
    const folder = await writeFiles(await scratchFolder(), {
      'pyproject.toml': toml,
      [`${root}app/__init__.py`]: '',
      [`${root}app/lambda_function.py`]: HANDLER,
      [`${root}app/.env`]: 'A=1',
      [`${root}app/sub/__init__.py`]: '',
      [`${root}app/sub/keys/tls.key`]: KEY,
      [`${root}app/sub/keys/public.txt`]: '',
    })
    const error: unknown = await buildProject(folder).catch(thrown => thrown)
    if (!(error instanceof UserError)) throw error
    expect(error.message).toContain('looks like secrets: app/.env, app/sub/keys/tls.key.')
    const pasted = [...error.hint.matchAll(/^ {2}(.+)$/gm)].map(([, line]) => line).join('\n')
    await writeFile(path.join(folder, 'pyproject.toml'), `${toml}${pasted}\n`)
    const { files } = await buildProject(folder)
    const names = files.map(file => file.path)
    expect(names).toContain('app/sub/keys/public.txt')
    expect(names).not.toContain('app/.env')
    expect(names).not.toContain('app/sub/keys/tls.key')
  })

  test('a setup.py', async () => {
    const call = 'name="app", version="1.0", packages=["app"], package_data={"app": [".env"]}'
    const folder = await writeFiles(await scratchFolder(), {
      'setup.py': `from setuptools import setup\nsetup(${call})\n`,
      'app/__init__.py': '',
      'app/lambda_function.py': HANDLER,
      'app/.env': 'A=1',
    })
    const error: UserError = await buildProject(folder).catch(thrown => thrown)
    const [, pasted = ''] = /^ {2}(exclude_package_data=.+),$/m.exec(error.hint) ?? []
    const fixed = `from setuptools import setup\nsetup(${call}, ${pasted})\n`
    await writeFile(path.join(folder, 'setup.py'), fixed)
    const { files } = await buildProject(folder)
    expect(files.map(file => file.path)).not.toContain('app/.env')
  })

  test('flit, which takes all files of a package', async () => {
    const folder = await writeFiles(await scratchFolder(), {
      'pyproject.toml': `${BUILD_SYSTEMS.flit}${PROJECT}`,
      'app/__init__.py': '',
      'app/lambda_function.py': HANDLER,
      'app/.env': 'A=1',
    })
    await expect(buildProject(folder)).rejects.toMatchObject({
      hint: expect.stringContaining('Move them out of the folder of the package.'),
    })
    expect((await buildProject(folder, { secretFiles: 'allow' })).files.length).toBeGreaterThan(0)
  })
})
