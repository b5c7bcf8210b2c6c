/** The files of a project by their relative paths. */
export type Files = Readonly<Record<string, string>>

/** The `[build-system]` of each backend that the tests know; the versions are those of `backends.txt`. */
export const BUILD_SYSTEMS = {
  setuptools: buildSystem('setuptools==80.9.0', 'setuptools.build_meta'),
  hatchling: buildSystem('hatchling==1.27.0', 'hatchling.build'),
  poetry: buildSystem('poetry-core==2.1.3', 'poetry.core.masonry.api'),
  flit: buildSystem('flit-core==3.12.0', 'flit_core.buildapi'),
  pdm: buildSystem('pdm-backend==2.4.5', 'pdm.backend'),
  uv: buildSystem('uv-build==0.8.22', 'uv_build'),
} as const

/** The name of a build backend. */
export type Backend = keyof typeof BUILD_SYSTEMS

/** Text of a `[build-system]` table. */
export function buildSystem(requires: string, backend: string): string {
  return `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n\n`
}

/** A handler that answers. */
export const HANDLER = 'def lambda_handler(event, context):\n    return event\n'

/** The files of a package with a handler; uv_build looks for it in `src`, all others beside the project file. */
export function packageFiles(backend: Backend, name = 'app'): Files {
  const folder = backend === 'uv' ? `src/${name}` : name
  return {
    [`${folder}/__init__.py`]: '"""A package."""\n',
    [`${folder}/lambda_function.py`]: HANDLER,
  }
}

/**
 * A project with a `pyproject.toml` for a backend.
 * @param fields lines of its `[project]` table, by default a name, a version and a description
 * @param rest further tables
 */
export function pyproject(
  backend: Backend,
  fields = 'name = "app"\nversion = "1.0"\ndescription = "d"\n',
  rest = '',
): Files {
  return {
    'pyproject.toml': `${BUILD_SYSTEMS[backend]}[project]\n${fields}\n${rest}`,
    ...packageFiles(backend),
  }
}
