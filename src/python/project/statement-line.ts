import path from 'node:path'
import type { Place } from '../../github/annotation.ts'
import { normalizeName } from '../package-name.ts'
import { type Project, readBeside } from './project.ts'

/** What a project states about itself. */
export type Statement =
  | 'name'
  | 'version'
  | 'requires-python'
  | 'dependencies'
  | 'license-files'
  | 'build-requires'
  | 'build-backend'

// Where a pyproject.toml has it, the best place first; `project` itself is where it would belong.
const KEYS: Readonly<Record<Statement, readonly string[]>> = {
  name: ['project.name', 'tool.poetry.name', 'project'],
  version: ['project.version', 'tool.poetry.version', 'project.dynamic', 'project'],
  'requires-python': ['project.requires-python', 'tool.poetry.dependencies.python'],
  dependencies: ['project.dependencies', 'tool.poetry.dependencies'],
  'license-files': ['project.license-files', 'project'],
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
  for (const key of KEYS[statement]) {
    const place = placeOfKey(key, project)
    if (place) return place
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

/** Where a project requires a distribution: the line that names it, if it can be found, else where the requirements are. */
export function placeOfDependency(required: string, project: Project): Place {
  const place = placeOf('dependencies', project)
  const { file, line } = place
  if (line === undefined) return place
  const spelled = normalizeName(required).replaceAll('-', '[-_.]+')
  const named = new RegExp(`(?<![\\w.-])${spelled}(?![\\w-]|\\.\\w)`, 'i')
  const name = file.endsWith('.py') ? 'setup.py' : 'pyproject.toml'
  const following = readBeside(project, name)
    .split('\n')
    .slice(line - 1)
  const offset = following.findIndex(text => named.test(text))
  return offset < 0 ? place : { file, line: line + offset }
}

/** Where a project states its version, or that its build finds it. */
export interface VersionPlace extends Place {
  readonly dynamic?: boolean
}

/** As `placeOf`, for the version. */
export function placeOfVersion(project: Project): VersionPlace {
  const place = placeOf('version', project)
  const dynamic = placeOfKey('project.dynamic', project)
  return place.line !== undefined && place.file === dynamic?.file && place.line === dynamic.line
    ? { ...place, dynamic: true }
    : place
}

/** Where a `pyproject.toml` gives a dotted key its value; undefined if it does not. */
export function placeOfKey(key: string, project: Project): Place | undefined {
  const line = findTomlLine(readBeside(project, 'pyproject.toml'), key)
  return line === undefined
    ? undefined
    : { file: path.join(project.directory, 'pyproject.toml'), line }
}

/**
 * The line, from 1, on which a TOML text gives a key its value, e.g. `project.version`: in its table or dotted, bare or
 * quoted. It reads line by line, without a parser, so that it finds its way in a text that no parser takes, too.
 * @param key dotted
 * @returns undefined if the key is not there, or written in another form
 */
export function findTomlLine(text: string, key: string): number | undefined {
  let table = ''
  let fence: string | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const inside = fence !== undefined
    fence = fenceAfter(line, fence)
    if (inside) continue
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1]
    if (header !== undefined) table = normalize(header)
    const name = header === undefined ? keyIn(line) : undefined
    const found = name === undefined ? header && table : join(table, normalize(name))
    if (found === key) return index + 1
  }
  return undefined
}

/** The key at the beginning of a line `key = value`. */
function keyIn(line: string): string | undefined {
  const key = /^([^=]*)=/.exec(line)?.[1]?.trim()
  return key !== undefined && /^[\w."'\t -]+$/.test(key) ? key : undefined
}

const join = (table: string, name: string) => (table === '' ? name : `${table}.${name}`)

function normalize(key: string): string {
  return key.replaceAll(/["'\s]/g, '')
}

/** The kind of quotes of the multi-line text that a line leaves open. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  for (const [quotes] of line.matchAll(/"""|'''/g)) {
    if (open === undefined) open = quotes
    else if (open === quotes) open = undefined
  }
  return open
}
