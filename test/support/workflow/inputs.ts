import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { type Contexts, evaluate, type Value } from './evaluate.ts'
import { entries, find, literal } from './parser.ts'

const NOTHING: Readonly<Record<string, Value>> = { string: '', boolean: false, number: 0 }

/**
 * The inputs of a called workflow: what is given, else the defaults.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_callinputs
 * @throws Error for inputs that the workflow does not declare, that are missing, or of another type.
 */
export function callInputs(
  uses: string,
  declared: TemplateToken | undefined,
  given: Contexts,
  contexts: Contexts,
): Contexts {
  const inputs = entries(declared)
  for (const name of Object.keys(given)) {
    if (!inputs.some(([other]) => other === name)) throw new Error(`${uses} has no input ${name}`)
  }
  const values = inputs.map(([name, declaration]) => {
    const type = literal(find(declaration, 'type')) ?? 'string'
    const preset = find(declaration, 'default')
    if (given[name] === undefined && literal(find(declaration, 'required')) === 'true') {
      throw new Error(`${uses} needs the input ${name}`)
    }
    const value =
      given[name] ?? (preset === undefined ? NOTHING[type] : evaluate(preset, contexts)) ?? ''
    // GitHub turns other scalars into text, but nothing into a number or boolean.
    const right = type === 'string' ? String(value) : value
    if (typeof right !== type) throw new Error(`${uses} needs a ${type} for its input ${name}`)
    return [name, right] as const
  })
  return Object.fromEntries(values)
}
