import type { Project } from './project.ts'
import { findPackages, type PackageFolder } from './project-folders.ts'

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
