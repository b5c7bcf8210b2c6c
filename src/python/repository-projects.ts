import path from 'node:path'
import { readStaticName } from './declared-name.ts'
import { findFiles } from './find-files.ts'
import { findProject, readBeside } from './project.ts'

/** The projects of a repository, as far as they can be known without a build. */
export interface RepositoryProjects {
  readonly names: readonly string[]
  /** Folders of projects that state no name to read. */
  readonly nameless: readonly string[]
}

/** Finds the projects in the checkout, with the names that they state; a `setup.py` may state it as a text. */
export async function findRepositoryProjects(): Promise<RepositoryProjects> {
  const root = path.resolve(process.env.GITHUB_WORKSPACE || '.')
  const files = findFiles(root, ['pyproject.toml', 'setup.py'])
  const folders = [...new Set(files.map(file => path.dirname(file)))]
  const names: string[] = []
  const nameless: string[] = []
  for (const folder of folders) {
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
