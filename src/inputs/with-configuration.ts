import {
  type Configuration,
  placeOfConfigured,
  readConfiguration,
} from '../projects/configuration.ts'
import type { Project } from '../python/project/project.ts'
import { UserError } from '../text/user-error.ts'
import type { ReadInput } from './read-input.ts'

/**
 * Reads inputs of a project: what the workflow leaves out comes from the project's own `pyproject.toml`.
 * @throws UserError that points there, if a value from there is wrong
 */
export function withConfiguration<Inputs>(
  read: ReadInput,
  project: Project,
  readAll: (read: ReadInput) => Inputs,
): Inputs {
  const configuration = readConfiguration(project)
  try {
    return readAll(name => read(name) || (configuration.get(name) ?? ''))
  } catch (error) {
    throw wrongInput(error, read, configuration) ? locate(error, project) : error
  }
}

const INPUT = /^The input ([\w-]+)/

/** Whether an error is about an input, whose value is that of the project. */
function wrongInput(
  error: unknown,
  read: ReadInput,
  configuration: Configuration,
): error is UserError {
  const name = error instanceof UserError ? INPUT.exec(error.message)?.[1] : undefined
  return name !== undefined && configuration.has(name) && read(name) === ''
}

function locate(error: UserError, project: Project): UserError {
  const [, name = ''] = INPUT.exec(error.message) ?? []
  return new UserError(
    error.message.replace(INPUT, `${name} in [tool.build-lambda-source] of the pyproject.toml`),
    {
      section: 'configuration',
      hint: error.hint,
      cause: error.cause,
      ...placeOfConfigured(name, project),
    },
  )
}
