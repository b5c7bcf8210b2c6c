import path from 'node:path'
import { buildBackend, setuptoolsFile } from '../../python/project/build-backend.ts'
import type { Project } from '../../python/project/project.ts'
import type { DataFile } from './find-left-out.ts'

/** Patterns that are shown for a package; more are said by what their names end in. */
const MOST_PATTERNS = 5

/** What to write, for the build backend of a project, so that data files get into the artifact; ready to be pasted. */
export function includeData(files: readonly DataFile[], project: Project): string {
  const backend = buildBackend(project)
  if (backend !== 'setuptools') return OTHERS[backend] ?? OTHER
  const patterns = patternsOf(files)
  switch (setuptoolsFile(project)) {
    case 'pyproject.toml':
      return lines(
        'To include what was left out, add to the pyproject.toml:',
        '[tool.setuptools.package-data]',
        ...patterns.map(([name, found]) => `"${name}" = ${list(found)}`),
      )
    case 'setup.cfg':
      return lines(
        'To include what was left out, add to the setup.cfg:',
        '[options.package_data]',
        ...patterns.map(([name, found]) => `${name} = ${found.join(', ')}`),
      )
    case 'setup.py':
      return lines(
        'To include what was left out, add to the call of setup() in the setup.py:',
        `package_data={${patterns.map(([name, found]) => `"${name}": ${list(found)}`).join(', ')}},`,
      )
  }
}

/** What to write so that the warning ends, if the files are not to be included. */
export function leaveOut(project: Project): string {
  if (buildBackend(project) !== 'setuptools') return ''
  const place = {
    'pyproject.toml': '[tool.setuptools.exclude-package-data]',
    'setup.cfg': '[options.exclude_package_data]',
    'setup.py': 'exclude_package_data',
  }[setuptoolsFile(project)]
  return `If the function does not need it, write those lines under ${place} instead, and this warning ends.`
}

const OTHER =
  'Check what the build backend includes and excludes in the project file, and what .gitignore names.'

const OTHERS: Readonly<Record<string, string>> = {
  hatchling:
    'Hatch includes all files of a package unless something excludes them: check include, exclude, only-include and only-packages in [tool.hatch.build], and .gitignore.',
  poetry:
    'Poetry includes all files of a package unless something excludes them: check packages and exclude in [tool.poetry], and .gitignore.',
  pdm: 'PDM includes all files of a package unless something excludes them: check includes and excludes in [tool.pdm.build].',
  uv_build:
    'uv includes all files of a package unless something excludes them: check source-exclude and wheel-exclude in [tool.uv.build-backend].',
}

function patternsOf(files: readonly DataFile[]): [name: string, patterns: string[]][] {
  const packages = [...new Set(files.map(file => file.package))].sort()
  return packages.map(name => {
    const own = files.filter(file => file.package === name).map(file => file.path)
    const exact = unique(own.map(file => path.posix.join(path.posix.dirname(file), ending(file))))
    const general = unique(
      own.map(file => (file.includes('/') ? `**/${ending(file)}` : ending(file))),
    )
    return [name, exact.length > MOST_PATTERNS ? general : exact]
  })
}

/** `*.json`, or the name of a file without an extension. */
function ending(file: string): string {
  const { ext, base } = path.posix.parse(file)
  return ext === '' || base === 'py.typed' ? base : `*${ext}`
}

const unique = (texts: readonly string[]) => [...new Set(texts)].sort()

const list = (texts: readonly string[]) => `[${texts.map(text => JSON.stringify(text)).join(', ')}]`

const lines = (sentence: string, ...pasted: string[]) =>
  [sentence, ...pasted.map(line => `  ${line}`), ''].join('\n')
