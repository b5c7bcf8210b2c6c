import { type Project, readBeside } from './project.ts'

/** What a project is built with, by the first part of the backend's name: `hatchling`, `poetry`; setuptools if it names none. */
export function buildBackend(project: Project): string {
  const toml = readBeside(project, 'pyproject.toml')
  return /^\s*build-backend\s*=\s*["']([\w-]+)/m.exec(toml)?.[1] ?? 'setuptools'
}

/** Whether setuptools is configured in a `setup.py`, and not in the `pyproject.toml`. */
export function usesSetupPy(project: Project): boolean {
  return setuptoolsFile(project) !== 'pyproject.toml' && readBeside(project, 'setup.py') !== ''
}

/** Which file configures setuptools for a project. */
export function setuptoolsFile(project: Project): 'pyproject.toml' | 'setup.cfg' | 'setup.py' {
  const toml = readBeside(project, 'pyproject.toml')
  if (/^\s*\[\s*(project|tool\.setuptools.*)\s*\]/m.test(toml)) return 'pyproject.toml'
  if (/^\[options/m.test(readBeside(project, 'setup.cfg'))) return 'setup.cfg'
  return readBeside(project, 'setup.py') === '' ? 'pyproject.toml' : 'setup.py'
}
