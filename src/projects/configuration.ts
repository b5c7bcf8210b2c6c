/** What a project says in its own `pyproject.toml`, in place of inputs: the table `[tool.build-lambda-source]`. */
import path from 'node:path'
import { parse } from 'smol-toml'
import { type Place, showPath } from '../github/annotation.ts'
import { type Project, readBeside } from '../python/project/project.ts'
import { placeOfKey } from '../python/project/statement-line.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { UserError } from '../text/user-error.ts'

const TOOL = 'build-lambda-source'

/** How a value is written: as a text; as a list, which may be a text with one item per line; as true or false. */
type Form = 'text' | 'list' | 'flag'

/** The inputs of the root action and of `layer` that a project can state; `python-version` is one of `publish.yml` as well. */
export const CONFIGURABLE: Readonly<Record<string, Form>> = {
  architecture: 'text',
  'aws-region': 'text',
  'bucket-prefix': 'text',
  'build-directory': 'text',
  'build-environment': 'list',
  exclude: 'list',
  'expected-bucket-owner': 'text',
  handler: 'list',
  imports: 'text',
  'include-projects': 'list',
  'kms-key-id': 'text',
  'layer-directory': 'text',
  'layer-name': 'text',
  'lock-file': 'text',
  metadata: 'list',
  'pip-args': 'list',
  'pip-path': 'text',
  provided: 'list',
  'python-version': 'text',
  'release-tag': 'text',
  'secret-files': 'text',
  summary: 'flag',
  tags: 'list',
  'version-suffix': 'text',
  'zip-path': 'text',
}

/** What decides which project a run is for, and what it does with it. */
const OF_WORKFLOWS = [
  ...['project-file', 'projects', 'upload', 'skip-unchanged'],
  ...['role-to-assume', 'role-to-check', 'environment'],
]

/** Where a path is not one of the workspace, as in a workflow, but one of the project. */
// biome-ignore format: one list
const PATHS = ['build-directory', 'include-projects', 'layer-directory', 'lock-file', 'pip-path', 'zip-path']

/** Values by the names of inputs, as texts that an input could have. */
export type Configuration = ReadonlyMap<string, string>

/**
 * Reads the configuration of a project. Paths in it are relative to its folder, and absolute here.
 * @throws UserError for a key that is no such input, or a value of another type
 */
export function readConfiguration(project: Project): Configuration {
  const entries = Object.entries(readTable(project))
  return new Map(entries.map(([key, value]) => [key, textOf(key, value, project)]))
}

/** Where a project states a value, to point at. */
export function placeOfConfigured(key: string, project: Project): Place {
  const table = `tool.build-lambda-source`
  const file = path.join(project.directory, 'pyproject.toml')
  return placeOfKey(`${table}.${key}`, project) ?? placeOfKey(table, project) ?? { file }
}

function readTable(project: Project): Readonly<Record<string, unknown>> {
  const text = readBeside(project, 'pyproject.toml')
  if (!/build[-_]lambda[-_]source/.test(text)) return {}
  const tools = readTools(text)
  const misspelled = Object.keys(tools).find(
    key => key !== TOOL && key.replaceAll('_', '-') === TOOL,
  )
  if (misspelled !== undefined) {
    throw new UserError(
      `${shown(project)} has a table [tool.${misspelled}], which is misspelled.`,
      {
        section: 'configuration',
        hint: `Write it with hyphens: [tool.build-lambda-source]`,
        ...(placeOfKey(`tool.${misspelled}`, project) ?? placeOfConfigured('', project)),
      },
    )
  }
  const table = tools[TOOL] ?? {}
  if (isTable(table)) return table
  throw new UserError(`tool.build-lambda-source in ${shown(project)} is not a table.`, {
    section: 'configuration',
    hint: `Write the inputs below it, one per line:\n  [tool.build-lambda-source]\n  handler = "my_package.my_module.my_function"`,
    ...placeOfConfigured('', project),
  })
}

function readTools(text: string): Readonly<Record<string, unknown>> {
  try {
    const { tool } = parse(text)
    return isTable(tool) ? tool : {}
  } catch {
    // No TOML: the build shows what is wrong with it.
    return {}
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value)
}

const isDate = (value: unknown) => value instanceof Date

const shown = ({ directory }: Project) => showPath(path.join(directory, 'pyproject.toml'))

function textOf(key: string, value: unknown, project: Project): string {
  const form = CONFIGURABLE[key]
  if (form === undefined) throw unknownKey(key, project)
  const items = itemsOf(form, value)
  if (items === undefined) throw wrongType(key, form, value, project)
  const resolve = (item: string) =>
    // A name alone is that of a command on PATH.
    key === 'pip-path' && path.basename(item) === item
      ? item
      : path.resolve(project.directory, item)
  const isPath = PATHS.includes(key)
  return items.map(item => (isPath && item !== '' ? resolve(item) : item)).join('\n')
}

/** The items of a value, for all but lists one; undefined if its type is wrong. */
function itemsOf(form: Form, value: unknown): string[] | undefined {
  if (form === 'flag') return typeof value === 'boolean' ? [String(value)] : undefined
  if (typeof value === 'string') return form === 'list' ? value.split('\n') : [value.trim()]
  if (form === 'text' || !Array.isArray(value)) return undefined
  return value.every(item => typeof item === 'string' && !item.includes('\n')) ? value : undefined
}

function unknownKey(key: string, project: Project): UserError {
  const known = Object.keys(CONFIGURABLE)
  const meant = nearestWord(key, known)
  const hint = OF_WORKFLOWS.includes(key)
    ? `${key} belongs in the workflow: set it in the \`with:\` there, and remove it here.`
    : meant === undefined
      ? `Keys are the names of inputs: ${known.join(', ')}.`
      : `Did you mean ${meant}?`
  return new UserError(
    `[tool.build-lambda-source] in ${shown(project)} has an unknown key: ${key}`,
    {
      section: 'configuration',
      hint,
      ...placeOfConfigured(key, project),
    },
  )
}

const NAMES: Readonly<Record<Form, string>> = {
  text: 'a string',
  list: 'an array of strings',
  flag: 'true or false',
}

function wrongType(key: string, form: Form, value: unknown, project: Project): UserError {
  const place = placeOfConfigured(key, project)
  return new UserError(
    `${key} in [tool.build-lambda-source] of ${shown(project)} is not ${NAMES[form]}.`,
    {
      section: 'configuration',
      hint: `Write:\n  ${key} = ${corrected(form, value, literal(place, project))}`,
      ...place,
    },
  )
}

/** The value that was probably meant, as TOML. */
function corrected(form: Form, value: unknown, written: string | undefined): string {
  if (form === 'flag') return /^false$/i.test(String(value)) ? 'false' : 'true'
  const isSingle = typeof value !== 'object' || isDate(value)
  const items = isSingle
    ? [written ?? String(value)]
    : isTable(value)
      ? Object.entries(value).map(([name, item]) => `${name}=${item}`)
      : [value].flat().flatMap(item => String(item).split('\n'))
  const quoted = items.map(item => JSON.stringify(item))
  return form === 'list' ? `[${quoted.join(', ')}]` : (quoted[0] ?? '""')
}

/** A number as it is written: 3.10 is 3.1 to a parser. */
function literal({ line = 0 }: Place, project: Project): string | undefined {
  const text = readBeside(project, 'pyproject.toml').split('\n')[line - 1] ?? ''
  return /=\s*([\w.+:-]+)\s*(?:#.*)?$/.exec(text)?.[1]
}
