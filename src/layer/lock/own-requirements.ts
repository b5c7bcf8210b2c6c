import { type Project, readBeside } from '../../python/project/project.ts'

interface PyProject {
  readonly project?: { readonly dependencies?: unknown; readonly dynamic?: unknown }
  readonly tool?: { readonly poetry?: { readonly dependencies?: unknown } }
}

/**
 * The requirements that a project file states: https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @returns undefined if only a build can tell
 */
export async function ownRequirements(project: Project): Promise<string[] | undefined> {
  const { parse } = await import('smol-toml')
  let stated: PyProject
  try {
    stated = parse(readBeside(project, 'pyproject.toml'))
  } catch {
    // No TOML: the build says what is wrong with it.
    return undefined
  }
  const { project: table, tool } = stated
  const poetry = tool?.poetry?.dependencies
  if (!table || (Array.isArray(table.dynamic) && table.dynamic.includes('dependencies'))) {
    return undefined
  }
  // Poetry reads its own table besides.
  if (table.dependencies === undefined && poetry !== undefined) return undefined
  const { dependencies = [] } = table
  return Array.isArray(dependencies) ? dependencies.map(String) : undefined
}
