import { type Project, readBeside } from '../../python/project/project.ts'

/** The tables of a `pyproject.toml` in which build backends take what to leave out. */
const TOOLS = ['setuptools', 'hatch', 'poetry', 'pdm', 'flit', 'uv']

/**
 * Says of a file whether the project leaves it out on purpose, by a pattern in what configures the build. Patterns count
 * wherever in a path they fit, which is more than build backends do: a wrong warning costs more than a missing one.
 */
export async function explicitExcludes(project: Project): Promise<(file: string) => boolean> {
  const patterns = [
    ...(await inToml(readBeside(project, 'pyproject.toml'))),
    ...inSetup(readBeside(project, 'setup.py')),
    ...inConfiguration(readBeside(project, 'setup.cfg')),
    ...inManifest(readBeside(project, 'MANIFEST.in')),
  ].map(toExpression)
  return file => patterns.some(pattern => pattern.test(file))
}

async function inToml(text: string): Promise<string[]> {
  try {
    const { parse } = await import('smol-toml')
    const { tool = {} } = parse(text) as { tool?: Record<string, unknown> }
    return TOOLS.flatMap(name => excluded(tool[name]))
  } catch {
    return []
  }
}

/** The texts below all keys that speak of excluding. */
function excluded(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    key.includes('exclude') ? texts(below) : excluded(below),
  )
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

function inSetup(text: string): string[] {
  const list = /exclude_package_data\s*=\s*\{([^}]*)\}/.exec(text)?.[1] ?? ''
  return [...list.matchAll(/["']([^"']+)["']/g)].map(([, pattern = '']) => pattern)
}

function inConfiguration(text: string): string[] {
  const lines = /^\[options\.exclude_package_data\]([^[]*)/m.exec(text)?.[1] ?? ''
  return lines
    .split('\n')
    .flatMap(line => line.replace(/^[^=]*=/, '').split(','))
    .map(pattern => pattern.trim())
}

/** https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html#controlling-files-in-the-distribution */
function inManifest(text: string): string[] {
  return text.split('\n').flatMap(line => {
    const [command = '', ...words] = line.trim().split(/\s+/)
    if (command === 'recursive-exclude') return words.slice(1).map(word => `${words[0]}/**/${word}`)
    return ['exclude', 'global-exclude', 'prune'].includes(command) ? words : []
  })
}

function toExpression(pattern: string): RegExp {
  const bare = pattern.replace(/^(\.?\/)+/, '').replace(/(\/\*{0,2})+$/, '')
  if (bare === '') return /$^/
  const source = bare
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map(part => WILDCARDS[part] ?? part.replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&'))
    .join('')
  return new RegExp(`(^|/)${source}(/|$)`)
}

const WILDCARDS: Readonly<Record<string, string>> = {
  '**/': '(.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
}
