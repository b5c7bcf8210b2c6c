import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { listTree } from '../../src/files/list-tree.ts'
import { ROOT } from '../support/action-file.ts'
import { useBackends } from '../support/backends.ts'
import { buildProject } from '../support/build.ts'
import { copyExample } from '../support/example.ts'
import { pyproject } from '../support/projects.ts'
import { PYTHON, python } from '../support/python.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

await useBackends()

async function files(folder: string): Promise<string[]> {
  return (await listTree(folder)).filter(entry => entry.kind === 'file').map(entry => entry.path)
}

/** Name, mode and content of each file of all installed wheels in a cache of uv. */
function archivesOf(cache: string): string[] {
  const root = path.join(cache, 'archive-v0')
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const inWheels = names
    .filter(name => /legacy_app|share/.test(name))
    .map(name => [name, path.join(root, name)] as const)
  return inWheels
    .filter(([, file]) => statSync(file).isFile())
    .map(([name, file]) => {
      const { mode } = statSync(file)
      return `${name.slice(name.indexOf(path.sep))} ${mode.toString(8)} ${readFileSync(file, 'utf8')}`
    })
    .sort()
}

const SETUP_PY = {
  'setup.py':
    'from setuptools import setup\n' +
    'setup(name="Legacy_App", version="1.0-RC.1", packages=["legacy_app"],\n' +
    '      install_requires=["six>=1.16"], data_files=[("share/legacy", ["notes.txt"])],\n' +
    '      entry_points={"console_scripts": ["legacy=legacy_app.main:main"]})\n',
  'notes.txt': 'Notes\n',
  'legacy_app/__init__.py': '',
  'legacy_app/main.py': 'def main():\n    return 0\n',
  'legacy_app/lambda_function.py': 'def lambda_handler(event, context):\n    return event\n',
}

/** A build backend that makes a version of another project, whatever the project file says. */
const BACKEND = `
import pathlib, zipfile
def build_wheel(directory, config_settings=None, metadata_directory=None):
    project = pathlib.Path("pyproject.toml")
    project.write_text(project.read_text().replace("My.Own", "victim"))
    name = "victim-9.9-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(directory, name), "w") as wheel:
        wheel.writestr("victim.py", "")
        wheel.writestr("victim-9.9.dist-info/METADATA", "Metadata-Version: 2.1\\nName: victim\\nVersion: 9.9\\n")
        wheel.writestr("victim-9.9.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("victim-9.9.dist-info/RECORD", "victim.py,,\\n")
    return name
`

describe('build', () => {
  test('installs the package of a pyproject.toml, without its dependencies', async () => {
    const project = await copyExample(await scratchFolder())
    const before = await files(project)
    const built = await buildProject(project)
    expect(built).toEqual({
      directory: path.join(project, 'build/lambda/source/build'),
      files: await listTree(built.directory),
      packageName: 'my-lambda-app',
      version: '0.1.1',
      handler: 'my_lambda_app.lambda_function.lambda_handler',
      handlers: ['my_lambda_app.lambda_function.lambda_handler'],
      requirements: ['humanize>=4.9'],
      included: [],
      versionPlace: { file: path.join(project, 'pyproject.toml'), line: 8 },
    })
    expect(await files(built.directory)).toEqual([
      'my_lambda_app-0.1.1.dist-info/METADATA',
      'my_lambda_app-0.1.1.dist-info/RECORD',
      'my_lambda_app-0.1.1.dist-info/WHEEL',
      'my_lambda_app-0.1.1.dist-info/top_level.txt',
      'my_lambda_app/__init__.py',
      'my_lambda_app/business_logic.py',
      'my_lambda_app/lambda_function.py',
    ])
    const outside = (await files(project)).filter(
      file => !file.startsWith('build/lambda/source/build/'),
    )
    expect(outside).toEqual(before)
  })

  test('installs the package of a setup.py, canonical and still valid for importlib.metadata', async () => {
    const project = await writeFiles(await scratchFolder(), SETUP_PY)
    const built = await buildProject(path.join(project, 'setup.py'))
    expect(built).toMatchObject({
      packageName: 'Legacy_App',
      version: '1.0rc1',
      requirements: ['six>=1.16'],
    })
    const installed = await files(built.directory)
    expect(installed).toContain('share/legacy/notes.txt')
    expect(
      installed.filter(file => /^bin\/|direct_url|INSTALLER|REQUESTED|__pycache__/.test(file)),
    ).toEqual([])
    const program =
      'import sys, json; sys.path.insert(0, sys.argv[1])\n' +
      'from importlib.metadata import distribution\n' +
      'd = distribution("legacy-app")\n' +
      'print(json.dumps([d.version, [e.value for e in d.entry_points], sorted(map(str, d.files))]))'
    const [version, entryPoints, listed] = JSON.parse(
      await python(['-I', '-c', program, built.directory]),
    )
    expect([version, entryPoints]).toEqual(['1.0rc1', ['legacy_app.main:main']])
    expect(listed).toEqual(installed.sort())
  })

  test('replaces what an earlier build installed, and ships no module that is gone from the source', async () => {
    const project = await copyExample(await scratchFolder())
    await writeFiles(project, {
      'my_lambda_app/old.py': '',
      'build/lib/my_lambda_app/older.py': '',
    })
    const first = await buildProject(project)
    expect(await files(first.directory)).toContain('my_lambda_app/old.py')
    await python([
      '-c',
      'import os, sys; os.remove(sys.argv[1])',
      path.join(project, 'my_lambda_app/old.py'),
    ])
    // Somebody imported from the artifact in between.
    await python(['-m', 'compileall', '-q', first.directory])
    const second = await buildProject(project)
    expect((await files(second.directory)).filter(file => /old|pycache/.test(file))).toEqual([])
  })

  test('leaves no bytecode in the checkout, and keeps what was there', async () => {
    const project = await writeFiles(await scratchFolder(), {
      ...SETUP_PY,
      'setup.py': `import legacy_app.main, tools.release\n${SETUP_PY['setup.py']}`,
      'tools/__init__.py': '',
      'tools/release.py': '',
      'tools/__pycache__/older.cpython-39.pyc': '',
      '.hidden/__pycache__/tool.pyc': '',
      'venv/pyvenv.cfg': '',
      'venv/__pycache__/tool.pyc': '',
    })
    // By the clock of files, what is only just older than the build could be of it.
    await setTimeout(50)
    const before = await files(project)
    const built = await buildProject(path.join(project, 'setup.py'))
    const after = await files(project)
    expect(after.filter(file => !file.startsWith('build/'))).toEqual(before)
    expect(existsSync(path.join(project, 'legacy_app/__pycache__'))).toBe(false)
    expect(await files(built.directory)).toContain('legacy_app/main.py')
  })

  test('links files from the cache of uv, and changes none of them there', async () => {
    const project = await writeFiles(await scratchFolder(), SETUP_PY)
    const caches = [await scratchFolder(), await scratchFolder()]
    const [ours = '', plain = ''] = caches
    vi.stubEnv('UV_CACHE_DIR', plain)
    const url = pathToFileURL(project).href
    const target = path.join(await scratchFolder(), 'plain')
    const args = ['pip', 'install', '--no-build-isolation', '--no-deps', '--python', PYTHON]
    execFileSync('uv', [...args, '--target', target, url], { stdio: 'ignore' })

    vi.stubEnv('UV_CACHE_DIR', ours)
    const inputs = { pipPath: 'uv', pipArgs: ['--no-build-isolation'] }
    const { directory } = await buildProject(path.join(project, 'setup.py'), inputs)
    const first = archivesOf(ours)
    // Cleans what the first one installed.
    await buildProject(path.join(project, 'setup.py'), inputs)
    vi.unstubAllEnvs()
    const module = statSync(path.join(directory, 'legacy_app/main.py'))
    if (process.platform === 'linux') expect(module.nlink).toBeGreaterThan(1)
    expect(first).toEqual(archivesOf(plain))
    expect(archivesOf(ours)).toEqual([...first, ...first].sort())
  })

  test.skipIf(process.platform === 'win32')(
    'builds with the pip of a virtual environment',
    async () => {
      const project = await copyExample(await scratchFolder())
      await python(['-m', 'venv', path.join(project, '.venv')])
      const built = await buildProject(project)
      expect(built.version).toBe('0.1.1')
    },
  )

  test('runs no pip of the checkout, also where steps are debugged', async () => {
    const project = await copyExample(await scratchFolder())
    await writeFiles(project, { 'pip/__init__.py': '', 'pip/__main__.py': 'open("hijacked", "w")' })
    const directory = process.cwd()
    process.chdir(project)
    vi.stubEnv('RUNNER_DEBUG', '1')
    try {
      await buildProject(project, { pipArgs: ['--version'] }).catch(() => {})
    } finally {
      process.chdir(directory)
      vi.unstubAllEnvs()
    }
    expect(existsSync(path.join(project, 'hijacked'))).toBe(false)
  })

  test('is not taken for a part of the project by the build backend', async () => {
    const project = await writeFiles(await scratchFolder(), {
      ...pyproject('setuptools', undefined, '[tool.setuptools.packages.find]\nwhere = ["."]\n'),
    })
    const { directory } = await buildProject(project)
    const topLevel = path.join(directory, 'app-1.0.dist-info/top_level.txt')
    expect(await readFile(topLevel, 'utf8')).toBe('app\n')
  })

  test.each([undefined, 'uv'])('keeps the modules of a package named bin (%s)', async pipPath => {
    const project = await writeFiles(await scratchFolder(), {
      ...pyproject('setuptools', undefined, '[tool.setuptools]\npackages = ["app", "bin"]\n'),
      'bin/tool.py': '#!/usr/bin/env python3\n',
    })
    const { directory } = await buildProject(project, {
      pipPath,
      pipArgs: ['--no-build-isolation'],
    })
    expect(await files(directory)).toContain('bin/tool.py')
  })

  test('accepts the version 0.0.0 of a project that states it', async () => {
    const project = await writeFiles(
      await scratchFolder(),
      pyproject('setuptools', 'name = "app"\nversion = "0.0.0"'),
    )
    expect((await buildProject(project)).version).toBe('0.0.0')
  })

  // Linux has a file system in memory there.
  const memory = '/dev/shm'
  test.skipIf(!existsSync(memory) || statSync(memory).dev === statSync(ROOT).dev)(
    'is moved from temporary files on another file system',
    async () => {
      const temporary = await mkdtemp(path.join(memory, 'build-'))
      vi.stubEnv('RUNNER_TEMP', temporary)
      try {
        const { directory } = await buildProject(await copyExample(await scratchFolder()))
        expect(await files(directory)).toContain('my_lambda_app/lambda_function.py')
        expect(await readdir(path.dirname(directory))).toEqual(['build'])
        expect(await readdir(temporary)).toEqual([])
      } finally {
        vi.unstubAllEnvs()
        await rm(temporary, { recursive: true })
      }
    },
  )

  test('makes the folder that RUNNER_TEMP names, where there is none', async () => {
    const home = await scratchFolder()
    vi.stubEnv('RUNNER_TEMP', path.join(home, 'not/there'))
    const project = await copyExample(home)
    await buildProject(project)
    vi.stubEnv('RUNNER_TEMP', path.join(project, 'pyproject.toml'))
    await expect(buildProject(project)).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining('RUNNER_TEMP'),
    })
    vi.unstubAllEnvs()
    expect(await readdir(path.join(home, 'not/there'))).toEqual([])
  })

  test('takes a project in a folder with an odd name', async () => {
    const folder = await scratchFolder()
    const project = await writeFiles(path.join(folder, "a b;[c]#%20'é"), SETUP_PY)
    expect((await buildProject(project)).version).toBe('1.0rc1')
  })

  test('gives the build code no credentials and no way to speak to the runner', async () => {
    const project = await writeFiles(await scratchFolder(), {
      ...SETUP_PY,
      'setup.py':
        'import json, os\n' +
        `open("environment.json", "w").write(json.dumps(dict(os.environ)))\n${SETUP_PY['setup.py']}`,
    })
    const secrets = {
      AWS_SECRET_ACCESS_KEY: 's3cret',
      GITHUB_TOKEN: 's3cret',
      GITHUB_ENV: 's3cret',
    }
    Object.assign(process.env, secrets)
    try {
      await buildProject(project)
    } finally {
      for (const name of Object.keys(secrets)) delete process.env[name]
    }
    const seen = await readFile(path.join(project, 'environment.json'), 'utf8')
    expect(seen).toContain('"PATH"')
    expect(seen).not.toContain('s3cret')
  })
})

describe('a failed build', () => {
  test('leaves nothing behind', async () => {
    const project = await writeFiles(await scratchFolder(), { 'pyproject.toml': '[project\n' })
    await expect(buildProject(project)).rejects.toThrow('not valid TOML')
    expect(await readdir(project)).toEqual(['pyproject.toml'])
  })

  test('does not keep the artifact of the build before it', async () => {
    const project = await copyExample(await scratchFolder())
    const { directory } = await buildProject(project)
    await writeFiles(project, { 'pyproject.toml': 'broken' })
    await expect(buildProject(project)).rejects.toThrow('not valid TOML')
    expect(existsSync(directory)).toBe(false)
  })

  test('explains a project that has nothing to install', async () => {
    const project = await writeFiles(await scratchFolder(), {
      'setup.py': 'from setuptools import setup\nsetup(name="nothing", version="1", packages=[])\n',
    })
    await expect(buildProject(project)).rejects.toThrow('contains no file besides its metadata')
  })

  test('is not led elsewhere by arguments of the user', async () => {
    const project = await copyExample(await scratchFolder())
    const elsewhere = path.join(project, 'elsewhere')
    const { directory } = await buildProject(project, {
      pipArgs: ['--compile', '--target', elsewhere],
    })
    expect(existsSync(elsewhere)).toBe(false)
    expect((await files(directory)).filter(file => file.endsWith('.pyc'))).toEqual([])
  })

  test('is not published under the name of another project', async () => {
    const project = await writeFiles(await scratchFolder(), {
      ...pyproject('setuptools', 'name = "mine"\nversion = "1.0"\n'),
      'pyproject.toml':
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n' +
        '[project]\nname = "My.Own"\nversion = "1.0"\n',
      'backend.py': BACKEND,
    })
    const attempt = buildProject(project, { handler: 'none' })
    await expect(attempt).rejects.toMatchObject({
      message: 'The project is named My.Own, but was built as victim.',
      line: 6,
    })
    // The backend changed it meanwhile.
    expect(await readFile(path.join(project, 'pyproject.toml'), 'utf8')).toContain('victim')
    const built = await buildProject(
      await writeFiles(project, { 'backend.py': BACKEND.replaceAll('9.9', '1.0') }),
      { handler: 'none' },
    )
    expect([built.packageName, built.version]).toEqual(['victim', '1.0'])
  })

  test('explains extra packages', async () => {
    const project = await copyExample(await scratchFolder())
    await expect(buildProject(project, { pipArgs: ['six==1.17.0'] })).rejects.toThrow(
      'More than one distribution is installed: my_lambda_app-0.1.1.dist-info, six-1.17.0.dist-info',
    )
  })

  test('names a file that is in the way of the build directory', async () => {
    const project = await copyExample(await scratchFolder())
    await writeFiles(project, { build: 'a script' })
    await expect(buildProject(project)).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining('build-directory'),
    })
  })

  test('shows the last lines of something that is no pip', async () => {
    const project = await copyExample(await scratchFolder())
    const attempt = buildProject(project, { pipPath: process.execPath })
    await expect(attempt).rejects.toThrow('Cannot find module')
  })
})
