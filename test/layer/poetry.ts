import { execFile } from 'node:child_process'
import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { installOnce } from '../support/cache.ts'
import { PYTHON } from '../support/python.ts'
import { probePython } from '../support/requirements.ts'
import { writeFiles } from '../support/scratch.ts'

const VERSIONS = ['poetry==2.5.1', 'poetry-plugin-export==1.10.1']

/** Installs Poetry with its plugin into the cache folder, once, and gives the folder that its command is in. */
export async function installPoetry(): Promise<string> {
  const { executable } = await probePython(PYTHON)
  const folder = await installOnce(VERSIONS.join('-').replaceAll('==', '-'), async target => {
    const args = ['-m', 'pip', 'install', '--quiet', '--target', target, ...VERSIONS]
    await promisify(execFile)(executable, args)
    const command = path.join(target, 'command', 'poetry')
    const script = `#!/bin/sh\nPYTHONPATH="$(dirname "$0")/.." exec "${executable}" -m poetry "$@"\n`
    await writeFiles(target, { 'command/poetry': script })
    await chmod(command, 0o755)
  })
  return path.join(folder, 'command')
}

/**
 * Locks what a requirements file without hashes names, with Poetry: the same versions in another form.
 * @param folder of a project, whose requirements file gives way to a `poetry.lock`
 */
export async function lockWithPoetry(folder: string): Promise<void> {
  const requirements = path.join(folder, 'requirements.txt')
  const pins = (await readFile(requirements, 'utf8')).split('\n').filter(line => /^\w/.test(line))
  await rm(requirements)
  const project = path.join(folder, 'pyproject.toml')
  const text = await readFile(project, 'utf8')
  await writeFile(
    project,
    text
      // Poetry demands that all of them work with every Python that the project allows.
      .replace('requires-python = ">=3.11"', 'requires-python = ">=3.11,<4"')
      .replace(/dependencies = \[[\s\S]*?\n\]/, `dependencies = ${JSON.stringify(pins, null, 2)}`) +
      // Poetry asks PyPI by an interface that no mirror has.
      '\n[[tool.poetry.source]]\nname = "index"\nurl = "https://pypi.org/simple/"\n',
  )
  const command = path.join(await installPoetry(), 'poetry')
  await promisify(execFile)(command, ['lock', '--quiet', '--no-interaction'], {
    cwd: folder,
    env: { ...process.env, POETRY_VIRTUALENVS_CREATE: 'false' },
  })
}
