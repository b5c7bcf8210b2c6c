import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from './errors.ts'
import type { HandlerCheck, HandlerReport } from './handler.ts'
import type { Project } from './project.ts'
import { sourceFile } from './source-file.ts'

/** Why a handler does not resolve, or why nobody can tell. Files are relative to the installed package. */
export type HandlerProblem =
  | { readonly kind: 'none' | 'form' }
  | { readonly kind: 'several'; readonly handlers: readonly string[] }
  | { readonly kind: 'builtin'; readonly module: string }
  | { readonly kind: 'module'; readonly module: string; readonly parent: string }
  | {
      readonly kind: 'attribute'
      readonly module: string
      readonly name: string
      readonly file: string | null
    }
  | {
      readonly kind: 'syntax'
      readonly file: string
      readonly line: number | null
      readonly message: string
    }
  | { readonly kind: 'unknown'; readonly module: string; readonly reason: string }

const SET_HANDLER =
  'Set the input handler to package.module.function, or to none if this package has no handler.'

/** Turns a problem with the handler into what the user can do about it. */
export async function explainHandler(
  problem: HandlerProblem,
  { handler, python }: HandlerReport,
  { directory, project }: HandlerCheck,
): Promise<UserError> {
  const missing = `The handler ${handler} does not exist in the artifact:`
  switch (problem.kind) {
    case 'none':
      return explainNone(directory, project)
    case 'several':
      return new UserError(`The package has several handlers: ${problem.handlers.join(', ')}.`, {
        hint: 'Set the input handler to the one that the function uses.',
      })
    case 'form':
      return new UserError(`The input handler is "${handler}".`, {
        hint: 'Give it as package.module.function, e.g. my_lambda_app.lambda_function.lambda_handler.',
      })
    case 'builtin':
      return new UserError(
        `${missing} "${problem.module}" is a module that is built into Python.`,
        {
          hint: 'Rename the package, since Python would import its own module.',
        },
      )
    case 'module':
      return new UserError(
        `${missing} there is no module ${problem.module}${problem.parent && ` in ${problem.parent}`}.`,
        {
          hint:
            `What is installed at the top: ${(await topLevel(directory)).join(', ') || 'nothing'}. ` +
            'A folder of the source that is not there is not part of the package: check what the build backend ' +
            `includes (a missing __init__.py, or a list of packages in the project file). ${SET_HANDLER}`,
          file: project.file,
        },
      )
    case 'attribute':
      return new UserError(`${missing} ${problem.module} defines no "${problem.name}".`, {
        hint: `Define or import ${problem.name} at the top level of that module. ${SET_HANDLER}`,
        file: problem.file === null ? undefined : sourceFile(problem.file, project),
      })
    case 'syntax':
      return new UserError(
        `Python ${python} cannot read ${problem.file}, line ${problem.line}: ${problem.message}.`,
        {
          hint:
            `Mend the syntax. If the code is meant for a newer Python than ${python}, ` +
            'set up that one with actions/setup-python before this step.',
          file: sourceFile(problem.file, project),
          line: problem.line ?? undefined,
        },
      )
    case 'unknown':
      return new UserError(`${problem.module}: ${problem.reason}.`, { hint: SET_HANDLER })
  }
}

/** No handler of the customary name was installed. Most often its file lies beside the package and not in it. */
async function explainNone(directory: string, project: Project): Promise<UserError> {
  const outside = await findOutside(project.directory)
  const [target] = (await topLevel(directory)).filter(name => !name.endsWith('.py'))
  if (outside === undefined) {
    return new UserError(
      'No handler was found: no lambda_function.py with lambda_handler is in the artifact.',
      {
        hint: SET_HANDLER,
      },
    )
  }
  if (target === undefined) {
    return new UserError(
      `${outside} defines the handler, but it is not installed with the package.`,
      {
        hint: 'Move it into a package, or name it in the project file (for setuptools in py-modules).',
        file: outside,
      },
    )
  }
  const home = sourceFile(target, project) ?? target
  const moved = path.posix.join(home.replaceAll('\\', '/'), 'lambda_function.py')
  return new UserError(
    `${outside} lies outside the package ${target}, so it is not installed and would be missing in Lambda.`,
    {
      hint:
        'Move it into the package, and point the function to it:\n' +
        `  git mv ${outside} ${moved}\n` +
        `  handler: ${target}.lambda_function.lambda_handler\n` +
        `If the handler is elsewhere: ${SET_HANDLER}`,
      file: outside,
    },
  )
}

/** The importable names at the top of an installation: packages, and modules with their `.py`. */
async function topLevel(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  return entries
    .filter(entry => (entry.isDirectory() ? !/[.-]/.test(entry.name) : entry.name.endsWith('.py')))
    .map(entry => entry.name)
    .sort()
}

// Folders that hold copies, other people's code, or no code of the package.
const PASSED_OVER =
  /^(\..*|build|dist|node_modules|__pycache__|venv|env|site-packages|tests?|.*\.egg-info)$/

/** A `lambda_function.py` in the project, as a path relative to the working directory, nearest to the top first. */
async function findOutside(directory: string, depth = 4): Promise<string | undefined> {
  const entries = await readdir(directory, { withFileTypes: true })
  const file = path.join(directory, 'lambda_function.py')
  const isThere = entries.some(entry => entry.isFile() && entry.name === 'lambda_function.py')
  if (isThere && /\blambda_handler\b/.test(await readFile(file, 'utf8'))) {
    return path.relative('', file)
  }
  if (depth === 0) return undefined
  for (const entry of entries) {
    if (!entry.isDirectory() || PASSED_OVER.test(entry.name)) continue
    const found = await findOutside(path.join(directory, entry.name), depth - 1)
    if (found !== undefined) return found
  }
  return undefined
}
