import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import type { Project } from './project.ts'

const run = promisify(execFile)

/** Milliseconds for one call of git. */
const LIMIT = 30_000

/**
 * Identifies what a project and those that it includes are built from: the git tree of its folder, as
 * `git rev-parse HEAD:<folder>` gives it, or a SHA-256 of the paths and trees of several folders.
 * @returns undefined if these folders have uncommitted changes, or if git cannot tell
 */
export async function readSourceTree({
  directory,
  included = [],
}: Project): Promise<string | undefined> {
  const folders = [directory, ...included.map(project => project.directory)]
  try {
    if ((await git(directory, 'status', '--porcelain', '--', ...folders)) !== '') return undefined
    // The first line is the path of the folder in the repository, the second one its tree.
    const trees = await Promise.all(
      folders.map(folder => git(folder, 'rev-parse', '--show-prefix', 'HEAD:./')),
    )
    const [own = ''] = trees
    if (trees.length === 1) return own.trim().split('\n').at(-1)
    return createHash('sha256')
      .update([...trees].sort().join(''))
      .digest('hex')
  } catch {
    return undefined
  }
}

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  // Nothing is written, no monitor is started, and a folder that is called * is that folder.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' }
  const options = { cwd, env, timeout: LIMIT, maxBuffer: 64 * 1024 ** 2 }
  return (await run('git', ['-c', 'core.fsmonitor=false', ...args], options)).stdout
}
