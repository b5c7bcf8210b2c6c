import { type Project, readBeside } from './project.ts'

/**
 * The name of a package as its `pyproject.toml` states it, known without a build. `[project]` has it for every build
 * backend but old poetry's: https://packaging.python.org/en/latest/specifications/pyproject-toml/#name
 * @returns undefined if only a build can tell
 */
export async function readStaticName(project: Project): Promise<string | undefined> {
  return await readStated(project, 'name')
}

/** The version of a package in the same way, as it is written there. */
export async function readStaticVersion(project: Project): Promise<string | undefined> {
  return await readStated(project, 'version')
}

/** The plugin that replaces the version that is written there by one from git. */
const REPLACED_BY = 'poetry-dynamic-versioning'

async function readStated(project: Project, key: keyof Stated): Promise<string | undefined> {
  try {
    const { parse } = await import('smol-toml')
    const { project: table, tool } = parse(readBeside(project, 'pyproject.toml')) as PyProject
    if (key === 'version' && tool?.[REPLACED_BY] !== undefined) return undefined
    const value = table?.[key] ?? tool?.poetry?.[key]
    return typeof value === 'string' ? value : undefined
  } catch {
    // No TOML: the build says what is wrong with it.
    return undefined
  }
}

interface Stated {
  readonly name?: unknown
  readonly version?: unknown
}

interface PyProject {
  readonly project?: Stated
  readonly tool?: { readonly poetry?: Stated; readonly [REPLACED_BY]?: unknown }
}
