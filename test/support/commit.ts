import { execFileSync } from 'node:child_process'

const IDENTITY = ['-c', 'user.name=u', '-c', 'user.email=u@example.org']

/** Runs git in a folder, without the settings of this machine. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', [...IDENTITY, ...args], { cwd: folder, env, encoding: 'utf8' }).trim()
}

/** Commits all that is in a folder, which becomes a repository if it is none. */
export function commitAll(folder: string): void {
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'A change')
}
