import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { type Contexts, evaluate, type Value } from './evaluate.ts'
import { entries, find, literal } from './parser.ts'

const NOTHING: Readonly<Record<string, Value>> = { string: '', boolean: false, number: 0 }

/**
 * Checks the names of the inputs that a call gives.
 * @throws Error for inputs that the workflow does not declare, or that are missing.
 */
export function checkInputNames(
  uses: string,
  declared: TemplateToken | undefined,
  given: readonly string[],
): void {
  const inputs = entries(declared)
  for (const name of given) {
    if (!inputs.some(([other]) => other === name)) throw new Error(`${uses} has no input ${name}`)
  }
  for (const [name, declaration] of inputs) {
    const required = literal(find(declaration, 'required')) === 'true'
    if (required && !given.includes(name)) throw new Error(`${uses} needs the input ${name}`)
  }
}

/**
 * The inputs of a called workflow: what is given, else the defaults.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_callinputs
 * @throws Error for inputs of another type than the workflow declares.
 */
export function callInputs(
  uses: string,
  declared: TemplateToken | undefined,
  given: Contexts,
  contexts: Contexts,
): Contexts {
  const values = entries(declared).map(([name, declaration]) => {
    const known = literal(find(declaration, 'type')) ?? 'string'
    // What somebody chooses from a list is text.
    const type = known === 'choice' ? 'string' : known
    const preset = find(declaration, 'default')
    const value =
      given[name] ?? (preset === undefined ? NOTHING[type] : evaluate(preset, contexts)) ?? ''
    // GitHub turns other scalars into text, but nothing into a number or boolean.
    const right = type === 'string' ? String(value) : value
    if (typeof right !== type) throw new Error(`${uses} needs a ${type} for its input ${name}`)
    return [name, right] as const
  })
  return Object.fromEntries(values)
}
