import path from 'node:path'
import { which } from '@actions/io'
import { UserError } from '../../text/user-error.ts'
import { exportLock } from './export-lock.ts'
import type { LockFile } from './requirements.ts'

const WITHOUT =
  'Or export the lock file, commit that, and set the input lock-file to it:\n' +
  '  poetry export --only main --output requirements.txt'

/**
 * Lets Poetry export a `poetry.lock`, which takes its plugin poetry-plugin-export.
 * @returns a requirements file with hashes
 * @throws UserError if there is no Poetry, no plugin, or it fails
 */
export async function exportPoetryLock(lock: LockFile, pass: readonly string[]): Promise<string> {
  const file = await which('poetry')
  if (file === '') {
    throw new UserError('There is no poetry in this job, and only Poetry can read a poetry.lock.', {
      section: 'lock-file',
      hint: `Install it in a step before this one:\n  - run: pipx install poetry && pipx inject poetry poetry-plugin-export\n${WITHOUT}`,
      ...lock.place,
    })
  }
  return await exportLock(
    {
      tool: 'poetry',
      file,
      args: [
        'export',
        '--no-interaction',
        '--only',
        'main',
        '--format',
        'requirements.txt',
        '--output',
      ],
      cwd: path.dirname(lock.file),
      hint: `Install the plugin next to Poetry, if it is missing:\n  pipx inject poetry poetry-plugin-export\n${WITHOUT}`,
    },
    lock,
    pass,
  )
}
