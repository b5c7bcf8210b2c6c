import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Project } from '../../python/project/project.ts'

/** A module in the checkout. */
export interface ModuleSource {
  /** The project that it belongs to: the one that is built, or one that is included. */
  readonly project: Project
  /** The folder that its top-level name is in, relative to the project with forward slashes; `''` next to the project file. */
  readonly root: string
  /** Its file or folder, relative to the project. */
  readonly path: string
  /** Whether it is a folder. */
  readonly isPackage: boolean
  /** Whether it is a folder without an `__init__.py`. */
  readonly isNamespace: boolean
}

/**
 * Finds a module of the package's own in the checkout.
 * @param installed file of the artifact, whose source shows where the modules of the package are
 * @returns undefined if it is not there, or belongs to another project
 */
export function findModuleSource(
  module: string,
  installed: string,
  project: Project,
): ModuleSource | undefined {
  for (const one of [project, ...(project.included ?? [])]) {
    const found = findIn(one, module, installed)
    if (found) return { ...found, project: one }
  }
  return undefined
}

function findIn(
  { directory }: Project,
  module: string,
  installed: string,
): Omit<ModuleSource, 'project'> | undefined {
  const parts = module.split('.')
  for (const root of sourceRoots(directory, installed)) {
    const relative = path.posix.join(root, ...parts)
    const folder = path.join(directory, relative)
    if (existsSync(`${folder}.py`)) {
      return { root, path: `${relative}.py`, isPackage: false, isNamespace: false }
    }
    const isNamespace = !existsSync(path.join(folder, '__init__.py'))
    // Without an __init__.py, most folders next to a project file are no package.
    if (isNamespace ? parts.length > 1 && containsModules(folder) : !isOtherProject(folder)) {
      return { root, path: relative, isPackage: true, isNamespace }
    }
  }
  return undefined
}

/** Where a project can have its modules: next to its project file, in `src`, or where a file of the artifact comes from. */
export function sourceRoots(directory: string, installed: string): string[] {
  const others = readdirSync(directory, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !/^\.|^(build|dist|node_modules)$/.test(entry.name))
    .map(entry => entry.name)
    .filter(name => existsSync(path.join(directory, name, installed)))
  return [...new Set([...others, '', 'src'])]
}

function containsModules(folder: string): boolean {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return false
  return readdirSync(folder, { recursive: true }).some(name => String(name).endsWith('.py'))
}

function isOtherProject(folder: string): boolean {
  return ['pyproject.toml', 'setup.py'].some(name => existsSync(path.join(folder, name)))
}
