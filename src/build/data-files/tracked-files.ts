import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as core from '@actions/core'
import { messageOf } from '../../text/user-error.ts'

const MOST_BYTES = 64 * 1024 ** 2

/**
 * The files that git tracks in a folder, relative to it, with slashes. To be asked before code of the build runs, which could
 * change what git does; git gets nothing of the job's environment that could be secret.
 * @returns nothing if there is no git, or the folder is in no checkout
 */
export async function trackedFiles(directory: string): Promise<readonly string[]> {
  const { PATH, HOME } = process.env
  const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-z']
  const options = { cwd: directory, maxBuffer: MOST_BYTES, env: { PATH, HOME } }
  try {
    const { stdout } = await promisify(execFile)('git', args, options)
    return stdout.split('\0').filter(name => name !== '')
  } catch (error) {
    core.debug(`What git tracks is not known: ${messageOf(error)}`)
    return []
  }
}
