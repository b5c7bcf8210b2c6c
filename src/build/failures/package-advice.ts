import { existsSync } from 'node:fs'
import path from 'node:path'
import { findModules, findPackages, type PackageFolder } from '../../python/find-files.ts'
import { normalizeName } from '../../python/package-name.ts'
import { type Project, readBeside } from '../../python/project/project.ts'
import type { Explanation, FailureContext, Found } from './failure.ts'

const list = (names: readonly string[]) => `[${names.map(name => `"${name}"`).join(', ')}]`
const inFolder = ({ root, name }: PackageFolder) => (root ? `${root}/${name}` : name)

/** How the project file names packages and modules, as the documentation of each build backend says. */
const BACKENDS = {
  hatchling: {
    title: 'Hatch',
    several: true,
    setting: (code: readonly PackageFolder[]) =>
      `  [tool.hatch.build.targets.wheel]\n  ${code.some(isModule) ? 'only-include' : 'packages'} = ${list(code.map(inFolder))}`,
  },
  poetry: {
    title: 'Poetry',
    several: true,
    setting: (code: readonly PackageFolder[]) =>
      `  [tool.poetry]\n  packages = [${code
        .map(({ root, name }) => `{ include = "${name}"${root && `, from = "${root}"`} }`)
        .join(', ')}]`,
  },
  flit: {
    title: 'Flit',
    several: false,
    setting: ([code]: readonly PackageFolder[]) =>
      `  [tool.flit.module]\n  name = "${code?.name.replace(/\.py$/, '')}"`,
  },
  uv: {
    title: 'uv',
    several: false,
    setting: ([code]: readonly PackageFolder[]) =>
      `  [tool.uv.build-backend]\n  module-name = "${code?.name}"\n  module-root = "${code?.root}"`,
  },
} as const

function isModule({ name }: PackageFolder): boolean {
  return name.endsWith('.py')
}

/** Explains that a build backend finds no package, with the code that is there. */
export function noPackage(backend: keyof typeof BACKENDS) {
  return (found: Found, { project, name }: FailureContext): Explanation => {
    const { title, several, setting } = BACKENDS[backend]
    const expected = name === undefined ? 'package' : normalizeName(name).replaceAll('-', '_')
    const empty = ['', 'src']
      .map(root => inFolder({ root, name: expected }))
      .find(folder => existsSync(path.join(project.directory, folder)))
    if (empty !== undefined && !existsSync(path.join(project.directory, empty, '__init__.py'))) {
      const file = `${empty}/__init__.py`
      return {
        message: `${title} does not recognize the folder ${empty} as a package: it has no __init__.py.`,
        section: 'package-folder-not-found',
        hint: `Add it, even if it is empty:\n  touch ${file}\n  git add ${file}`,
      }
    }
    const packages = findPackages(project.directory)
    const modules = backend === 'uv' ? [] : findModules(project.directory)
    const code = packages.length > 0 ? packages : modules.map(file => ({ root: '', name: file }))
    const hint =
      code.length === 0
        ? `Put your code into a folder ${backend === 'uv' ? 'src/' : ''}${expected} with an __init__.py.`
        : `Name ${several && code.length > 1 ? 'those that are yours' : 'your code'} in the project file` +
          `${!several && code.length > 1 ? `, one of ${code.map(inFolder).join(', ')}` : ''}:\n${setting(code)}`
    return {
      message: `${title} finds no package that is named like the project: there is no folder ${found.path?.replace('/__init__.py', '') ?? expected}.`,
      section: 'package-folder-not-found',
      hint,
      about: 'name',
    }
  }
}

/** Advice for setuptools, which finds several packages: the one that is named like the project, else all to choose from. */
export function includePackages(names: readonly string[], { name }: FailureContext): string {
  const own = names.filter(found => name && normalizeName(found) === normalizeName(name))
  return (
    `Name yours in the project file${own.length > 0 ? '' : ', and leave out the others'}; the * includes subpackages:\n` +
    `  [tool.setuptools.packages.find]\n  include = ${list((own.length > 0 ? own : names).map(found => `${found}*`))}`
  )
}

/** Advice for a package folder that setuptools does not find where the project file says. */
export function locatePackage(folder: string, { project }: FailureContext): string {
  const inToml = /^\s*\[tool\.setuptools\b/m.test(readBeside(project, 'pyproject.toml'))
  if (existsSync(path.join(project.directory, 'src', folder))) {
    return inToml
      ? 'It is in src. Set in the project file:\n  [tool.setuptools]\n  package-dir = {"" = "src"}'
      : 'It is in src. Add, where the packages are listed:\n  package_dir={"": "src"} in setup.py, or package_dir = =src in setup.cfg'
  }
  const there = findPackages(project.directory).map(inFolder)
  return (
    `Fix packages in ${inToml ? '[tool.setuptools]' : 'setup.py or setup.cfg'}` +
    `${there.length > 0 ? `. Packages that exist: ${there.join(', ')}.` : ', or add the folder to the repository.'}`
  )
}

/** The tables that let setuptools find the code that is there; undefined if there is none. */
export function setuptoolsTables({ directory }: Project): string | undefined {
  const packages = findPackages(directory)
  const modules = findModules(directory).map(file => file.replace(/\.py$/, ''))
  if (packages.some(({ root }) => root === 'src')) {
    return '  [tool.setuptools.packages.find]\n  where = ["src"]'
  }
  if (packages.length > 0) {
    const names = packages.map(({ name }) => `${name}*`)
    return `  [tool.setuptools.packages.find]\n  include = ${list(names)}`
  }
  return modules.length > 0 ? `  [tool.setuptools]\n  py-modules = ${list(modules)}` : undefined
}

/** Whether setuptools builds a project: it does unless the project file names another build backend. */
export function usesSetuptools(project: Project): boolean {
  const text = readBeside(project, 'pyproject.toml')
  return !/^\s*build-backend\s*=/m.test(text) || text.includes('setuptools')
}

/**
 * How setuptools installs modules that are next to the project file, besides the packages that it installs.
 * @returns what to do, and the lines to copy
 */
export function addModules(
  modules: readonly string[],
  packages: readonly string[],
  project: Project,
): [todo: string, lines: string] {
  const text = readBeside(project, 'pyproject.toml')
  if (text === '') return ['Name it in setup.py', `  py_modules=${list(modules)},`]
  const listed = /^\s*py-modules\s*=\s*\[([^\]]*)\]/m.exec(text)?.[1] ?? ''
  const before = [...listed.matchAll(/["']([^"']+)["']/g)].map(([, name = '']) => name)
  const table = `  [tool.setuptools]\n  py-modules = ${list([...new Set([...before, ...modules])])}`
  const finds = /^\s*(?:packages\s*=|\[tool\.setuptools\.packages)/m.test(text)
  if (packages.some(name => existsSync(path.join(project.directory, 'src', name)))) {
    // There, setuptools looks for modules too, and finds them unless packages are listed.
    const move = `  git mv ${modules.map(name => `${name}.py`).join(' ')} src/`
    return finds
      ? ['Move it into src, name it in the project file', `${move}\n\n${table}`]
      : ['Move it into src', move]
  }
  // Where modules are listed, setuptools looks for no package.
  const include = `\n\n  [tool.setuptools.packages.find]\n  include = ${list(packages.map(name => `${name}*`))}`
  return ['Name it in the project file', finds || packages.length === 0 ? table : table + include]
}

/** Advice where setuptools is told to install `src`, which is no package; undefined if it is not. */
export function fixSrc(project: Project): string | undefined {
  const text = readBeside(project, 'pyproject.toml')
  if (!/^\s*packages\s*=\s*\[\s*["']src["']\s*\]/m.test(text) || !usesSetuptools(project))
    return undefined
  return (
    'packages = ["src"] names the folder that contains your code, which is not a package. Write instead:\n' +
    '  [tool.setuptools.packages.find]\n  where = ["src"]'
  )
}

/** Advice for a package without code: where that is, and how to name it. */
export function listCode(project: Project): string {
  const tables = usesSetuptools(project) ? setuptoolsTables(project) : undefined
  const there = findPackages(project.directory).map(inFolder)
  return (
    fixSrc(project) ??
    (tables
      ? `Name your code in the project file:\n${tables}`
      : 'Give the folder with your code the name of the project (with underscores for hyphens) and an __init__.py, or name ' +
        `it in the project file${there.length > 0 ? `: ${there.join(', ')}` : ''}.`)
  )
}
