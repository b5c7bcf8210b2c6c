import { existsSync, statSync } from 'node:fs'
import type { Project } from '../../python/project/project.ts'
import { sourceFile } from '../../python/source-file.ts'
import { UserError } from '../../text/user-error.ts'
import { fixSrc } from '../failures/package-advice.ts'
import { explainOutside, topLevel } from './explain-outside.ts'
import type { HandlerCheck, HandlerProblem } from './report.ts'

const SET_HANDLER =
  'set the input handler to package.module.function, or to none if this package has no handler.'

/** The handler that has the problem, as the report on the artifact has it. */
interface Reported {
  readonly handler: string | null
  readonly suggestions: readonly string[]
  /** Version of the interpreter. */
  readonly python: string
}

/** The handler that is looked for if none is given. */
const CUSTOMARY = { module: 'lambda_function', name: 'lambda_handler', given: false }

/** Turns a problem with the handler into what the user can do about it. */
export async function explainHandler(
  problem: HandlerProblem,
  { handler, python, suggestions }: Reported,
  { directory, project }: HandlerCheck,
): Promise<UserError> {
  const suggest = (todo: string) => suggestHandler(suggestions, todo)
  const elsewhere = `If the handler is elsewhere, ${SET_HANDLER}`
  const missing = `The handler ${handler} does not exist in the artifact:`
  switch (problem.kind) {
    case 'none':
      return (
        (await explainOutside(
          CUSTOMARY,
          directory,
          project,
          suggestions.length > 0 ? suggest(SET_HANDLER) : elsewhere,
        )) ??
        new UserError(
          'No handler was found: the artifact has no lambda_function.py with lambda_handler.',
          { section: 'handler-not-found', hint: fixSrc(project) ?? suggest(SET_HANDLER) },
        )
      )
    case 'several':
      return new UserError(`The package has several handlers: ${problem.handlers.join(', ')}.`, {
        section: 'several-handlers',
        hint: 'Set the input handler to the one that the function uses, or to all of them, one per line.',
      })
    case 'form':
      return new UserError(
        `The input handler is "${handler}", which does not have the form package.module.function.`,
        {
          section: 'input-value',
          hint: suggest('write it as package.module.function.'),
        },
      )
    case 'builtin':
      return new UserError(
        `${missing} "${problem.module}" is a module that is built into Python.`,
        {
          section: 'handler-does-not-exist',
          hint: 'Rename the package, since Python would import its own module.',
        },
      )
    case 'module': {
      const isOwn = handler !== null && problem.parent === '' && suggestions.length === 0
      const outside = isOwn
        ? await explainOutside(lastParts(handler), directory, project, elsewhere)
        : undefined
      if (outside) return outside
      return new UserError(
        `${missing} there is no module ${problem.module}${problem.parent && ` in ${problem.parent}`}.`,
        {
          section: 'handler-does-not-exist',
          hint: await whyMissing(problem.module, suggestions, directory, project),
          file: project.file,
        },
      )
    }
    case 'attribute':
      return new UserError(`${missing} ${problem.module} defines no "${problem.name}".`, {
        section: 'handler-does-not-exist',
        hint: suggest(
          `define or import ${problem.name} at the top level of ${problem.module}. If this package has no handler, set ` +
            'the input handler to none.',
        ),
        file: problem.file === null ? undefined : sourceFile(problem.file, project),
      })
    case 'syntax':
      return new UserError(
        `Python ${python} cannot read ${problem.file}, line ${problem.line}: ${problem.message}.`,
        {
          section: 'syntax-error',
          hint:
            `Fix the syntax. If the code is meant for a newer Python than ${python}, ` +
            'set up that one with actions/setup-python before this step.',
          file: sourceFile(problem.file, project),
          line: problem.line ?? undefined,
        },
      )
    case 'unknown':
      return new UserError(`${problem.module}: ${problem.reason}.`, {
        section: 'handler-not-checked',
        hint: suggest(SET_HANDLER),
      })
  }
}

/** A hint for a module that is not installed: the reason, where the project shows it. */
async function whyMissing(
  module: string,
  suggestions: readonly string[],
  directory: string,
  project: Project,
): Promise<string> {
  const src = fixSrc(project)
  if (src !== undefined) return src
  const parts = module.split('.')
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  const folder = folders
    .map(name => sourceFile(name, project))
    .find(found => found && statSync(found).isDirectory() && !existsSync(`${found}/__init__.py`))
  if (folder !== undefined) {
    return (
      `The folder ${folder} has no __init__.py, so the build backend may leave it out. Add it, even if it is empty:\n` +
      `  touch ${folder}/__init__.py\n  git add ${folder}/__init__.py`
    )
  }
  const installed = (await topLevel(directory)).join(', ') || 'nothing'
  return suggestHandler(
    suggestions,
    `check which packages the project file lists: at the top of the artifact is ${installed}. If the handler is ` +
      `elsewhere, ${SET_HANDLER}`,
  )
}

/**
 * A hint that begins with the handlers that may be meant.
 * @param todo what to do if they are not: a sentence that begins with a small letter
 */
function suggestHandler(handlers: readonly string[], todo: string): string {
  if (handlers.length === 0) return todo.charAt(0).toUpperCase() + todo.slice(1)
  const [first] = handlers
  const them = handlers.length === 1 ? 'that is the handler' : 'one of them is the handler'
  return (
    `The artifact has ${handlers.join(', ')}. If ${them}, set it in the step's with: and in the function:\n` +
    `  handler: ${first}\nOtherwise, ${todo}`
  )
}

/** The last parts of `package.module.function`. */
function lastParts(handler: string): { module: string; name: string; given: boolean } {
  const [name = '', module = ''] = handler.split(/[./]/).reverse()
  return { module, name, given: true }
}
