import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findModules, findPackages } from '../find-files.ts'
import { normalizeName } from '../package-name.ts'

/** Names that AWS's console and tutorials give the module with the handler, the most usual first. */
const USUAL = ['lambda_function.py', 'app.py', 'index.py', 'handler.py', 'main.py']

/**
 * The way from the most common layout, a module with a handler next to a `requirements.txt`, to a project that can be
 * published: the `pyproject.toml` to write, as a single module and as a package.
 * @param directory that has no project file
 * @returns undefined if no module with a handler is there
 */
export function projectOfScript(directory: string): string | undefined {
  const modules = findModules(directory)
  const script = findScript(directory, modules)
  if (!script) return undefined
  const folders = findPackages(directory)
    .filter(({ root }) => root === '')
    .map(({ name }) => name)
  const { taken, others } = readRequirements(directory)
  const name = nameOf(directory)
  const folder = name.replaceAll('-', '_')
  const project = [
    '[build-system]',
    'requires = ["setuptools"]',
    'build-backend = "setuptools.build_meta"',
    '',
    '[project]',
    `name = "${name}"`,
    'version = "0.1.0"',
    taken.length > 0
      ? `dependencies = [\n${taken.map(one => `    ${JSON.stringify(one)},`).join('\n')}\n]`
      : 'dependencies = []',
    '',
  ]
  const find = (names: readonly string[]) => [
    '[tool.setuptools.packages.find]',
    `include = ${list(names.map(one => `${one}*`))}`,
  ]
  const stems = modules.map(module => module.replace(/\.py$/, ''))
  const asModule = [
    ...project,
    '[tool.setuptools]',
    `py-modules = ${list(stems)}`,
    ...(folders.length > 0 ? ['', ...find(folders)] : []),
  ]
  const moved = [...modules, ...folders.filter(one => one !== folder)]
  return [
    `${script.file} is a script without a project file. Write a pyproject.toml next to it, and commit it. Either keep the code where it is:`,
    indented(asModule),
    `The handler is then ${script.stem}.${script.handler}:`,
    `  handler: ${script.stem}.${script.handler}`,
    'Or make it a package, a folder with room for more modules:',
    indented([
      `mkdir -p ${folder}`,
      `touch ${folder}/__init__.py`,
      `git mv ${moved.join(' ')} ${folder}/`,
    ]),
    ...(moved.length > 1
      ? [
          `What imports another of these needs the package's name then, as in: from ${folder} import …`,
        ]
      : []),
    'Its pyproject.toml is:',
    indented([...project, ...find([folder])]),
    `The handler is then ${folder}.${script.stem}.${script.handler}:`,
    `  handler: ${folder}.${script.stem}.${script.handler}`,
    ...(others.length > 0
      ? [
          `Of the requirements.txt, these lines are no dependencies of a package: ${others.join('; ')}.`,
        ]
      : []),
  ].join('\n')
}

interface Script {
  readonly file: string
  readonly stem: string
  /** The function. */
  readonly handler: string
}

function findScript(directory: string, modules: readonly string[]): Script | undefined {
  const order = [...USUAL.filter(name => modules.includes(name)), ...modules]
  for (const file of order) {
    const [, handler] =
      /^(?:def|async def) (lambda_handler|handler|main)\(/m.exec(read(directory, file)) ?? []
    // What else has a function main is hardly a Lambda function.
    if (handler === undefined || (handler === 'main' && !USUAL.includes(file))) continue
    return { file, stem: file.replace(/\.py$/, ''), handler }
  }
  return undefined
}

/** The name of the folder, as a package can be called. */
function nameOf(directory: string): string {
  return (
    normalizeName(path.basename(directory)).replace(/^[^a-z]+|[^a-z0-9]+$/g, '') || 'my-function'
  )
}

/** The lines of a `requirements.txt` that can be dependencies of a package, and the others, without options of pip. */
function readRequirements(directory: string): { taken: string[]; others: string[] } {
  const lines = read(directory, 'requirements.txt')
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map(line =>
      line
        .replace(/(^|\s)#.*$/, '')
        .replace(/\s--hash\b.*$/, '')
        .trim(),
    )
    .filter(line => line !== '')
  const isTaken = (line: string) =>
    /^[A-Za-z0-9]/.test(line) && !/^\w+:\/\/|^[^@;]*\/|\.(whl|zip|gz)$/.test(line)
  return { taken: lines.filter(isTaken), others: lines.filter(line => !isTaken(line)) }
}

function read(directory: string, name: string): string {
  try {
    return readFileSync(path.join(directory, name), 'utf8')
  } catch {
    return ''
  }
}

const list = (names: readonly string[]) => `[${names.map(name => `"${name}"`).join(', ')}]`

const indented = (lines: readonly string[]) =>
  lines
    .join('\n')
    .split('\n')
    .map(line => `  ${line}`.trimEnd())
    .join('\n')
