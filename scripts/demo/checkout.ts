/** A copy of a project, so that the demo leaves the user's own files as they are. */
import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { ArgumentError } from './arguments.ts'

/** What a checkout in a job never has, by the names that they usually have. */
const HEAVY =
  /^(\.git|\.venv|venv|env|node_modules|__pycache__|\.tox|\.nox|\.cache|\.(mypy|ruff|pytest)_cache|cdk\.out|\.aws-sam|\.terraform)$/
const LISTED = ['--cached', '--others', '--exclude-standard']
const PROJECT_FILES = ['pyproject.toml', 'setup.py']

/** A project as a job would have it. */
export interface Checkout {
  /** The copy of the repository, or of the folder if it is in none. */
  readonly workspace: string
  /** Path of the project file below `workspace`, with slashes. */
  readonly projectFile: string
  /** What was copied, for humans. */
  readonly description: string
}

/**
 * Copies the project, or the repository that it is in, into a folder.
 * @param project path of a project's folder or project file
 * @throws {ArgumentError} if there is no such project.
 */
export async function copyCheckout(project: string, workspace: string): Promise<Checkout> {
  const found = await stat(project).catch(() => undefined)
  if (!found) throw new ArgumentError(`There is no ${project}.`)
  const folder = found.isDirectory() ? project : path.dirname(project)
  const projectFile = found.isDirectory() ? await findProjectFile(folder) : path.basename(project)
  const repository = findRepository(folder)
  const root = repository || folder
  const description = repository
    ? await copyRepository(root, workspace)
    : await copyFolder(root, workspace)
  const prefix = repository ? (git(folder, 'rev-parse', '--show-prefix')?.trim() ?? '') : ''
  return { workspace, projectFile: prefix + projectFile, description }
}

/** The repository that a folder is a part of. One that ignores it, as a home folder's may, does not count. */
function findRepository(folder: string): string | undefined {
  if (!git(folder, 'ls-files', ...LISTED, '--', '.')) return undefined
  return git(folder, 'rev-parse', '--show-toplevel')?.trim()
}

/** Without a project file but with Python, there is something that the action can say. */
async function findProjectFile(folder: string): Promise<string> {
  const names = await readdir(folder)
  const file = PROJECT_FILES.find(name => names.includes(name))
  if (file === undefined && !names.some(name => /\.py$|^requirements.*\.txt$/.test(name))) {
    const found = `neither ${PROJECT_FILES.join(' nor ')}`
    throw new ArgumentError(`${folder} is no Python project: it contains ${found}.`)
  }
  return file ?? 'pyproject.toml'
}

/** The files that git tracks and those that it does not ignore, and the history, for versions that come from it. */
async function copyRepository(root: string, workspace: string): Promise<string> {
  const clone = ['clone', '--quiet', '--no-checkout', '--shared', '--', root, workspace]
  const cloned = git(root, ...clone) !== undefined
  if (!cloned) await mkdir(workspace, { recursive: true })
  const listed = git(root, 'ls-files', '-z', ...LISTED) ?? ''
  for (const name of new Set(listed.split('\0').filter(Boolean))) {
    const source = path.join(root, name)
    // A submodule is listed as its folder, and a file that was deleted is still listed.
    await copy(source, path.join(workspace, name), from => path.basename(from) !== '.git')
  }
  if (cloned) git(workspace, 'reset', '--quiet')
  return `the files of ${root} that git tracks or would add`
}

async function copyFolder(root: string, workspace: string): Promise<string> {
  const left = new Set<string>()
  await copy(root, workspace, from => {
    const heavy = HEAVY.test(path.basename(from)) && from !== root
    if (heavy) left.add(path.basename(from))
    return !heavy
  })
  const without = left.size > 0 ? `, without ${[...left].sort().join(', ')}` : ''
  return `the files of ${root}${without}`
}

async function copy(from: string, to: string, filter: (from: string) => boolean): Promise<void> {
  // Links as they are: what one inside leads to is copied as well.
  await cp(from, to, { recursive: true, verbatimSymlinks: true, filter }).catch(error => {
    if (error.code !== 'ENOENT') throw error
  })
}

/** What git prints; undefined if it fails or is missing. In a hook, the variables of git name another repository. */
function git(folder: string, ...args: string[]): string | undefined {
  const variables = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  try {
    return execFileSync('git', args, {
      cwd: folder,
      env: Object.fromEntries(variables),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    })
  } catch {
    return undefined
  }
}
