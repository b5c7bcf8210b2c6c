import type { ActionFile } from '../../test/support/action-file.ts'

/** How to call the demo. */
export const USAGE = `npm run demo                              publishes examples/my-lambda-app, step by step
npm run demo -- ../my-project             publishes your project to a local S3 server
npm run demo -- ../my-project --handler my_project.app.handler
                                          the same, with inputs of the action: --name value`

/** What somebody asks of the demo. */
export interface DemoArguments {
  /** Path of a project, as it was given. */
  readonly project: string
  /** Inputs of the action by their names. */
  readonly inputs: Readonly<Record<string, string>>
}

/** A mistake in the arguments, whose message is one for people. */
export class ArgumentError extends Error {}

/**
 * Reads the arguments of the demo; without any, it shows the example. An input that is given several times has a line for each.
 * @throws {ArgumentError} for what the demo or the action does not know.
 */
export function readArguments(
  args: readonly string[],
  action: Pick<ActionFile, 'inputs'>,
): DemoArguments | undefined {
  if (args.length === 0) return undefined
  const projects: string[] = []
  const inputs: Record<string, string> = {}
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, name, joined] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? []
    if (name === undefined) {
      projects.push(arg)
      continue
    }
    if (!Object.hasOwn(action.inputs, name)) {
      const known = Object.keys(action.inputs).map(input => `--${input}`)
      throw new ArgumentError(`The action has no input ${name}. It has ${known.join(', ')}.`)
    }
    const value = joined ?? rest.shift()
    if (value === undefined) throw new ArgumentError(`--${name} needs a value.`)
    inputs[name] = name in inputs ? `${inputs[name]}\n${value}` : value
  }
  const [project, another] = projects
  if (project === undefined) throw new ArgumentError('Name your project before the inputs.')
  if (another !== undefined) {
    throw new ArgumentError(`One project at a time, not ${project} and ${another}.`)
  }
  return { project, inputs }
}
