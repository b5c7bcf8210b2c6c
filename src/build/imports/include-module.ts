import path from 'node:path'
import { buildBackend, usesSetupPy } from '../../python/project/build-backend.ts'
import { type Project, readBeside } from '../../python/project/project.ts'
import type { ModuleSource } from './find-source.ts'

/** A module that a build has left out. */
export interface LeftOut {
  readonly module: string
  readonly source: ModuleSource
  /** The top-level names of the artifact, modules with their `.py`. */
  readonly installed: readonly string[]
  readonly project: Project
}

/** What to write, for the build backend of a project, so that a module gets into the artifact; ready to be pasted. */
export function includeModule(missing: LeftOut): string {
  const toml = readBeside(missing.project, 'pyproject.toml')
  return (ADVICE[buildBackend(missing.project)] ?? OTHER)(missing, toml)
}

type Advice = (missing: LeftOut, toml: string) => string

const ADVICE: Readonly<Record<string, Advice>> = {
  setuptools: (missing, toml) => {
    if (usesSetupPy(missing.project)) return setupPy(missing)
    const { packages, modules } = contents(missing)
    const { root } = missing.source
    const listed = /^\s*packages\s*=\s*\[/m.test(toml)
      ? ' In place of packages = [...], write:'
      : ':'
    return lines(
      `In the pyproject.toml, let setuptools find it${listed.replace(/^ /, '. ')}`,
      ...(modules.length > 0 ? ['[tool.setuptools]', `py-modules = ${list(modules)}`] : []),
      ...(packages.length > 0 ? ['[tool.setuptools.packages.find]'] : []),
      ...(packages.length > 0 && root ? [`where = ["${root}"]`] : []),
      ...(packages.length > 0 ? [`include = ${list(packages.map(name => `${name}*`))}`] : []),
    )
  },
  hatchling: missing =>
    lines(
      'In the pyproject.toml, name what belongs in the wheel, and remove what excludes it (exclude, only-include, or a ' +
        'line in .gitignore):',
      '[tool.hatch.build.targets.wheel]',
      ...packagesAndForced(missing),
    ),
  poetry: missing =>
    lines(
      'In the pyproject.toml, name what belongs in the wheel, and remove what excludes it (exclude, or a line in .gitignore):',
      '[tool.poetry]',
      `packages = [${paths(missing)
        .map(({ root, name }) => `{ include = "${name}"${root && `, from = "${root}"`} }`)
        .join(', ')}]`,
    ),
  pdm: missing =>
    lines(
      'In the pyproject.toml, name what belongs in the wheel, and remove what excludes it (excludes):',
      '[tool.pdm.build]',
      ...(missing.source.root ? [`package-dir = "${missing.source.root}"`] : []),
      `includes = ${list(paths(missing).map(({ root, name }) => path.posix.join(root, name)))}`,
    ),
  uv_build: missing =>
    isInside(missing)
      ? 'In the pyproject.toml, remove what excludes it: source-exclude or wheel-exclude in [tool.uv.build-backend].'
      : topOf(missing).isPackage
        ? lines(
            'In the pyproject.toml, name all packages:',
            '[tool.uv.build-backend]',
            `module-name = ${list(contents(missing).packages)}`,
            `module-root = "${missing.source.root}"`,
          )
        : move(missing),
  flit_core: missing =>
    isInside(missing) ? OTHER(missing, '') : `Flit packages one module. ${move(missing)}`,
}

const OTHER: Advice = () =>
  'Check what the build backend includes and excludes in the project file.'

function setupPy(missing: LeftOut): string {
  const { packages, modules } = contents(missing)
  const { root, isNamespace, path: folder } = missing.source
  const found = [
    ...(root ? [`where="${root}"`] : []),
    `include=${list(packages.flatMap(name => [name, `${name}.*`]))}`,
  ]
  return lines(
    `In the setup.py, find the packages${isNamespace ? `, and add ${folder}/__init__.py, without which setuptools does not find it` : ''}:`,
    ...(modules.length > 0 ? [`py_modules=${list(modules)},`] : []),
    ...(packages.length > 0 ? [`packages=find_packages(${found.join(', ')}),`] : []),
    ...(packages.length > 0 && root ? [`package_dir={"": "${root}"},`] : []),
  )
}

/** What moves a module into the package, where a build backend knows one only. */
function move(missing: LeftOut): string {
  const { source, installed } = missing
  const [target = ''] = installed.filter(name => !name.endsWith('.py'))
  const { name } = topOf(missing)
  const moved = path.posix.join(source.root, target, name)
  return lines(
    `Move it into the package, and import it from ${target}:`,
    `git mv ${path.posix.join(source.root, name)} ${moved}`,
  )
}

/** Hatch takes folders as packages, and single modules only by their path. */
function packagesAndForced(missing: LeftOut): string[] {
  const all = paths(missing)
  const modules = all.filter(({ name }) => name.endsWith('.py'))
  const file = ({ root, name }: { root: string; name: string }) => path.posix.join(root, name)
  return [
    `packages = ${list(all.filter(({ name }) => !name.endsWith('.py')).map(file))}`,
    ...(modules.length > 0 ? ['[tool.hatch.build.targets.wheel.force-include]'] : []),
    ...modules.map(module => `"${file(module)}" = "${module.name}"`),
  ]
}

/** Whether a module belongs to a package of which the artifact has another part. */
function isInside({ module, installed }: LeftOut): boolean {
  return installed.includes(module.split('.')[0] ?? '')
}

/** All that belongs at the top of the artifact, in the folder that the module is in. */
function paths(missing: LeftOut): { root: string; name: string }[] {
  const { packages, modules } = contents(missing)
  const { root } = missing.source
  return [...packages, ...modules.map(name => `${name}.py`)].map(name => ({ root, name }))
}

/** What the module is, or is in, at the top of the artifact: a package, or a module with its `.py`. */
function topOf({ module, source }: LeftOut): { name: string; isPackage: boolean } {
  const [top = ''] = module.split('.')
  const isPackage = top !== module || source.isPackage
  return { name: isPackage ? top : `${top}.py`, isPackage }
}

function contents(missing: LeftOut): {
  packages: string[]
  modules: string[]
} {
  const names = [...new Set([...missing.installed, topOf(missing).name])]
  return {
    packages: names.filter(name => !name.endsWith('.py')),
    modules: names.filter(name => name.endsWith('.py')).map(name => name.slice(0, -'.py'.length)),
  }
}

const list = (names: readonly string[]) => `[${names.map(name => `"${name}"`).join(', ')}]`

const lines = (sentence: string, ...pasted: string[]) =>
  [sentence, ...pasted.map(line => `  ${line}`)].join('\n')
