import { existsSync } from 'node:fs'
import path from 'node:path'
import { which } from '@actions/io'
import type { Installer } from '../../build/installer/find-installer.ts'
import { holds } from '../../files/path-contains.ts'
import { UserError } from '../../text/user-error.ts'
import type { LayerBuildInputs } from '../inputs.ts'
import { exportLock } from './export-lock.ts'
import type { LockFile } from './requirements.ts'

/** uv's own settings that would change what is exported. */
const ARGUMENTS = ['export', '--frozen', '--no-dev', '--no-emit-project', '--no-emit-workspace']

/**
 * Lets uv export a `uv.lock`: without dev groups, the project itself, and members of its workspace, which are installed as
 * source.
 * @returns a requirements file with hashes
 * @throws UserError if there is no uv, or it fails
 */
export async function exportUvLock(
  lock: LockFile,
  inputs: LayerBuildInputs,
  installer: Installer,
): Promise<string> {
  const { project, exclude } = inputs
  const file = installer.kind === 'uv' ? installer.file : await findUv(project.directory)
  if (file === undefined) {
    throw new UserError('There is no uv in this job, and only uv can read a uv.lock.', {
      section: 'lock-file',
      hint:
        'Install it in a step before this one:\n  - uses: astral-sh/setup-uv@v7\nor, next to pip:\n  - run: python -m pip install uv\n' +
        'Or export the lock file, commit that, and set the input lock-file to it:\n' +
        '  uv export --frozen --no-dev --no-emit-project --no-emit-workspace --output-file requirements.txt',
      ...lock.place,
    })
  }
  const folder = path.dirname(lock.file)
  return await exportLock(
    {
      tool: 'uv',
      file,
      args: [
        ...ARGUMENTS,
        ...['--no-header', '--no-annotate', '--format', 'requirements-txt'],
        ...exclude.flatMap(name => ['--no-emit-package', name]),
        '--output-file',
      ],
      // uv looks for the lock file from the member of a workspace upwards.
      cwd: holds(folder, project.directory) ? project.directory : folder,
      hint: `Write the lock file again (uv lock) with the version of uv that this job has: ${file}`,
    },
    lock,
    inputs.buildEnvironment,
  )
}

/** The uv on `PATH`, or in the virtual environment of the project. */
async function findUv(directory: string): Promise<string | undefined> {
  const name = process.platform === 'win32' ? 'Scripts/uv.exe' : 'bin/uv'
  const beside = path.join(directory, '.venv', name)
  return (await which('uv')) || (existsSync(beside) ? beside : undefined)
}
