import path from 'node:path'
import { findFiles } from '../find-files.ts'
import { normalizeName } from '../package-name.ts'
import { ownSourceFile } from '../source-file.ts'
import { readStaticName } from './declared-name.ts'
import { findProject, readBeside } from './project.ts'

/** The projects of a repository, as far as they can be known without a build. */
export interface RepositoryProjects {
  readonly names: readonly string[]
  /** Folders of projects that state no name to read. */
  readonly nameless: readonly string[]
}

/** The top of the checkout: what is not in there is not of this repository. */
export function repositoryRoot(): string {
  return path.resolve(process.env.GITHUB_WORKSPACE || '.')
}

/**
 * Finds the project in the checkout that states a name, in whatever spelling.
 * @returns its folder; undefined if there is none that states it as a text
 */
export async function findProjectNamed(name: string): Promise<string | undefined> {
  for (const folder of projectFolders()) {
    const stated = await readStaticName(findProject(folder))
    if (stated !== undefined && normalizeName(stated) === normalizeName(name)) return folder
  }
  return undefined
}

/**
 * Finds the project in the checkout that has a module at its top.
 * @returns its folder; undefined if there is none
 */
export function findProjectWith(module: string): string | undefined {
  return projectFolders().find(folder => {
    const project = findProject(folder)
    const isPackage = ownSourceFile(`${module}/__init__.py`, project) !== undefined
    return isPackage || ownSourceFile(`${module}.py`, project) !== undefined
  })
}

function projectFolders(): string[] {
  const files = findFiles(repositoryRoot(), ['pyproject.toml', 'setup.py'])
  return [...new Set(files.map(file => path.dirname(file)))]
}

/** Finds the projects in the checkout, with the names that they state; a `setup.py` may state it as a text. */
export async function findRepositoryProjects(): Promise<RepositoryProjects> {
  const names: string[] = []
  const nameless: string[] = []
  for (const folder of projectFolders()) {
    const project = findProject(folder)
    const name =
      (await readStaticName(project)) ??
      /\bname\s*=\s*["']([^"']+)["']/.exec(readBeside(project, 'setup.py'))?.[1]
    if (name !== undefined) names.push(name)
    // A pyproject.toml that only configures tools is no project.
    else if (readBeside(project, 'setup.py') !== '') nameless.push(folder)
  }
  return { names, nameless }
}
