import { findPackages, type PackageFolder } from '../../python/find-files.ts'
import { type Project, readBeside } from '../../python/project.ts'

/** Build backends: the tables that their users write, the distributions that hold them, and their names. */
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
      ? `With what requires names, [build-system] needs\n  build-backend = "${known.backend}"\n`
      : 'Check build-backend in [build-system], and that requires names the package it is in. ') +
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
  if (text === '' || /^\s*\[\s*build-system\s*\]/m.test(text)) return undefined
  const { requires, backend } =
    BACKENDS.find(({ tool }) => new RegExp(`^\\s*\\[+tool\\.${tool}\\b`, 'm').test(text)) ??
    BACKENDS[5]
  return (
    'The pyproject.toml has no [build-system], so setuptools has built it. Name your build backend; this is ' +
    `${requires}, and you may pin its version:\n` +
    `  [build-system]\n  requires = ["${requires}"]\n  build-backend = "${backend}"`
  )
}

/** How the project file tells a build backend where a package is, as the backends' documentations say. */
const SETTINGS = {
  hatchling: ({ root, name }: PackageFolder) =>
    `  [tool.hatch.build.targets.wheel]\n  packages = ["${root && `${root}/`}${name}"]`,
  poetry: ({ root, name }: PackageFolder) =>
    `  [tool.poetry]\n  packages = [{ include = "${name}"${root && `, from = "${root}"`} }]`,
  flit: ({ name }: PackageFolder) => `  [tool.flit.module]\n  name = "${name}"`,
  uv: ({ root, name }: PackageFolder) =>
    `  [tool.uv.build-backend]\n  module-name = "${name}"\n  module-root = "${root}"`,
} as const

/** A hint for a project in which the build backend finds no package: the one that is there, or where one would be. */
export function namePackage(backend: keyof typeof SETTINGS): (project: Project) => string {
  return ({ directory }) => {
    const [first, ...others] = findPackages(directory)
    const found = first ?? { root: backend === 'uv' ? 'src' : '', name: 'my_lambda_app' }
    const named = others.length > 0 ? 'the one that is meant' : 'it'
    return [
      'Name the folder of your code like the project, with underscores for hyphens, and give it an __init__.py, ' +
        `directly beside the project file or in src/. Or name ${first ? named : 'another folder'} in the project file:`,
      SETTINGS[backend](found),
    ].join('\n')
  }
}
