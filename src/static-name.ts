import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Project } from './project.ts'

/**
 * The name of a package as its `pyproject.toml` states it, known without a build. `[project]` holds it for every build
 * backend but old poetry's: https://packaging.python.org/en/latest/specifications/pyproject-toml/#name
 * @returns undefined if only a build can tell
 */
export async function readStaticName({ directory }: Project): Promise<string | undefined> {
  try {
    const text = await readFile(path.join(directory, 'pyproject.toml'), 'utf8')
    const { parse } = await import('smol-toml')
    const { project, tool } = parse(text) as PyProject
    const name = project?.name ?? tool?.poetry?.name
    return typeof name === 'string' ? name : undefined
  } catch {
    // No such file, or no TOML: the build tells what is wrong with it.
    return undefined
  }
}

interface PyProject {
  readonly project?: { readonly name?: unknown }
  readonly tool?: { readonly poetry?: { readonly name?: unknown } }
}
