import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Project } from './project/project.ts'

/**
 * The project's file that an installed file comes from, to point at: next to the project file or in `src`, of the project or
 * of one that is included.
 * @param installed relative to the installation
 * @returns relative to the working directory; undefined if it is neither here nor there
 */
export function sourceFile(installed: string, project: Project): string | undefined {
  for (const one of [project, ...(project.included ?? [])]) {
    const found = ownSourceFile(installed, one)
    if (found !== undefined) return found
  }
  return undefined
}

/** The same without those that are included. */
export function ownSourceFile(installed: string, { directory }: Project): string | undefined {
  const candidates = ['', 'src'].map(folder => path.join(directory, folder, installed))
  const found = candidates.find(candidate => existsSync(candidate))
  return found && path.relative('', found)
}

/** The same for a module, `package.module`. */
export function moduleFile(module: string, project: Project): string | undefined {
  const name = module.replaceAll('.', '/')
  return sourceFile(`${name}.py`, project) ?? sourceFile(`${name}/__init__.py`, project)
}
