import { existsSync } from 'node:fs'
import path from 'node:path'
import { normalizeName } from '../../python/package-name.ts'
import { type Project, readBeside } from '../../python/project/project.ts'
import type { Explanation } from './failure.ts'
import { setuptoolsTables } from './package-advice.ts'

/** Build backends: the tables that their users write, the distributions that contain them, and their names. */
const BACKENDS = [
  { tool: 'hatch', requires: 'hatchling', backend: 'hatchling.build' },
  { tool: 'poetry', requires: 'poetry-core', backend: 'poetry.core.masonry.api' },
  { tool: 'flit', requires: 'flit_core', backend: 'flit_core.buildapi' },
  { tool: 'pdm', requires: 'pdm-backend', backend: 'pdm.backend' },
  { tool: 'uv', requires: 'uv_build', backend: 'uv_build' },
  { tool: 'setuptools', requires: 'setuptools', backend: 'setuptools.build_meta' },
] as const

/** A hint for a project whose build backend cannot be imported: the right name for what it requires. */
export function nameBackend(project: Project): string {
  const required =
    /^\s*requires\s*=\s*\[([^\]]*)\]/m.exec(readBeside(project, 'pyproject.toml'))?.[1] ?? ''
  const names = required.replaceAll('_', '-')
  const known = BACKENDS.find(({ requires }) => names.includes(requires.replaceAll('_', '-')))
  return (
    (known
      ? `What requires names provides another backend. Set in [build-system]:\n  build-backend = "${known.backend}"\n`
      : 'Check build-backend in [build-system], and that requires names the package that contains it. ') +
    'With --no-build-isolation, the backend must be installed beforehand.'
  )
}

/**
 * A hint for a `pyproject.toml` without a `[build-system]`, which setuptools builds, whatever else the file says:
 * https://packaging.python.org/en/latest/guides/writing-pyproject-toml/#declaring-the-build-backend
 * @returns undefined if there is one, or no such file
 */
export function missingBackend(project: Project): string | undefined {
  const text = readBeside(project, 'pyproject.toml')
  const described = describeProject(project)
  if (described) return described.hint
  if (text === '' || hasTable('build-system', text)) return undefined
  const { requires, backend } =
    BACKENDS.find(({ tool }) => new RegExp(`^\\s*\\[+tool\\.${tool}\\b`, 'm').test(text)) ??
    BACKENDS[5]
  return (
    'The pyproject.toml has no [build-system], so setuptools built the package. Name your build backend, probably ' +
    `${requires}; you can pin its version:\n` +
    `  [build-system]\n  requires = ["${requires}"]\n  build-backend = "${backend}"`
  )
}

/** Explains a `pyproject.toml` that only configures tools: no build backend can make a package of it. */
export function describeProject(project: Project): Explanation | undefined {
  const { directory } = project
  const text = readBeside(project, 'pyproject.toml')
  const others = ['setup.py', 'setup.cfg'].some(name => existsSync(path.join(directory, name)))
  if (others || !existsSync(path.join(directory, 'pyproject.toml'))) return undefined
  if (/^\s*(?:\[+\s*(?:project|tool\.poetry|tool\.flit)\b|project\s*[.=])/m.test(text))
    return undefined
  const tables = [...text.matchAll(/^\s*(\[[^[\]]+\])/gm)].map(([, table]) => table)
  const code = setuptoolsTables(project)
  return {
    message: `The pyproject.toml describes no package: it has no [project]${tables.length > 0 ? `, only ${tables.join(', ')}` : ''}.`,
    section: 'invalid-project-file',
    hint: [
      'Add, with a name and a version of your own:',
      ...(hasTable('build-system', text)
        ? []
        : [
            '  [build-system]\n  requires = ["setuptools"]\n  build-backend = "setuptools.build_meta"\n',
          ]),
      `  [project]\n  name = "${normalizeName(path.basename(directory))}"\n  version = "0.1.0"`,
      ...(code === undefined ? [] : ['', code]),
    ].join('\n'),
  }
}

function hasTable(name: string, text: string): boolean {
  return new RegExp(`^\\s*\\[\\s*${name}\\s*\\]`, 'm').test(text)
}
