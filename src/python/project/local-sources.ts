import path from 'node:path'
import { normalizeName } from '../package-name.ts'
import { type Project, readBeside } from './project.ts'

interface Source {
  readonly path?: unknown
  readonly workspace?: unknown
}

interface UvSettings {
  readonly workspace?: unknown
  readonly sources?: Readonly<Record<string, Source | readonly Source[]>>
}

/**
 * The normalized names of the requirements that uv takes from a folder, by `[tool.uv.sources]` of the project or of its
 * workspace. The metadata of a built package contains only their names.
 * https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources
 */
export async function localSources(project: Project): Promise<Set<string>> {
  const { directory } = project
  const parents = parentsOf(directory).map(folder => readUv(folder))
  const root = (await Promise.all(parents)).find(uv => uv.workspace !== undefined)
  const sources = { ...root?.sources, ...(await readUv(directory)).sources }
  const local = Object.entries(sources).filter(([, source]) =>
    [source].flat().some(one => one?.workspace === true || typeof one?.path === 'string'),
  )
  return new Set(local.map(([name]) => normalizeName(name)))
}

function parentsOf(folder: string): string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [] : [parent, ...parentsOf(parent)]
}

async function readUv(directory: string): Promise<UvSettings> {
  const text = readBeside({ directory, file: '' }, 'pyproject.toml')
  try {
    const { parse } = await import('smol-toml')
    const { tool } = parse(text) as { readonly tool?: { readonly uv?: UvSettings } }
    return tool?.uv ?? {}
  } catch {
    // No TOML: the build shows what is wrong with it.
    return {}
  }
}
