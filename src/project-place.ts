import path from 'node:path'
import type { Place } from './place.ts'
import { type Project, readBeside } from './project.ts'
import { findTomlLine } from './toml-line.ts'

/** What a project states about itself. */
export type Statement =
  | 'name'
  | 'version'
  | 'requires-python'
  | 'dependencies'
  | 'readme'
  | 'build-requires'
  | 'build-backend'

// Where a pyproject.toml has it, the best place first; `project` itself is where it would belong.
const KEYS: Readonly<Record<Statement, readonly string[]>> = {
  name: ['project.name', 'tool.poetry.name', 'project'],
  version: ['project.version', 'tool.poetry.version', 'project.dynamic', 'project'],
  'requires-python': ['project.requires-python', 'tool.poetry.dependencies.python'],
  dependencies: ['project.dependencies', 'tool.poetry.dependencies'],
  readme: ['project.readme', 'tool.poetry.readme', 'project'],
  'build-requires': ['build-system.requires', 'build-system'],
  'build-backend': ['build-system.build-backend', 'build-system'],
}

// And where a setup.py has it.
const ARGUMENTS: Readonly<Partial<Record<Statement, RegExp>>> = {
  name: /\bname\s*=/,
  version: /\bversion\s*=/,
  'requires-python': /\bpython_requires\s*=/,
  dependencies: /\binstall_requires\s*=/,
}

/** Where a project states something, to point at: the line, if it can be found, else the project file. */
export function placeOf(statement: Statement, project: Project): Place {
  const { directory, file } = project
  const toml = path.join(directory, 'pyproject.toml')
  const text = readBeside(project, 'pyproject.toml')
  for (const key of KEYS[statement]) {
    const line = findTomlLine(text, key)
    if (line !== undefined) return { file: toml, line }
  }
  const argument = ARGUMENTS[statement]
  const setup = path.join(directory, 'setup.py')
  const index = argument
    ? readBeside(project, 'setup.py')
        .split('\n')
        .findIndex(line => argument.test(line))
    : -1
  return index < 0 ? { file } : { file: setup, line: index + 1 }
}
