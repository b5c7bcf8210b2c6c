import { type Project, readBeside } from './project.ts'

/**
 * The name of a package as its `pyproject.toml` states it, known without a build. `[project]` holds it for every build
 * backend but old poetry's: https://packaging.python.org/en/latest/specifications/pyproject-toml/#name
 * @returns undefined if only a build can tell
 */
export async function readStaticName(project: Project): Promise<string | undefined> {
  try {
    const { parse } = await import('smol-toml')
    const stated = parse(readBeside(project, 'pyproject.toml')) as PyProject
    const name = stated.project?.name ?? stated.tool?.poetry?.name
    return typeof name === 'string' ? name : undefined
  } catch {
    // No TOML: the build tells what is wrong with it.
    return undefined
  }
}

interface PyProject {
  readonly project?: { readonly name?: unknown }
  readonly tool?: { readonly poetry?: { readonly name?: unknown } }
}
