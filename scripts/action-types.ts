import { stringify } from 'yaml'

interface Declared {
  readonly description: string
  readonly default?: unknown
}

interface Action {
  readonly inputs: Readonly<Record<string, Declared>>
  readonly outputs: Readonly<Record<string, Declared>>
}

/**
 * The text of an `action-types.yml`, from which tools make typed bindings of an action. What an action.yml describes in
 * the same words has the same type.
 * https://github.com/typesafegithub/github-actions-typing
 */
export function actionTypes({ inputs, outputs }: Action): string {
  const typed = (declared: Readonly<Record<string, Declared>>, type: (of: Declared) => object) =>
    Object.fromEntries(Object.entries(declared).map(([name, of]) => [name, type(of)]))
  return (
    '# Generated from action.yml: npm run docs\n' +
    stringify(
      { inputs: typed(inputs, inputType), outputs: typed(outputs, outputType) },
      { blockQuote: false },
    )
  )
}

function inputType({ description, default: preset }: Declared): object {
  // As in: `one`: what it means. `other`: what that means.
  const values = [...description.matchAll(/(?:^|[.;] )`([\w-]+)`(?=:? )/g)].map(
    ([, value]) => value,
  )
  if (values.length > 1) return { type: 'enum', 'allowed-values': values }
  if (/\bone per line\b/.test(description)) {
    return { type: 'list', separator: '\n', 'list-item': { type: 'string' } }
  }
  const value = preset ?? /Default: `(.+)`/.exec(description)?.[1]
  return { type: value === 'true' ? 'boolean' : 'string' }
}

function outputType({ description }: Declared): object {
  if (/^`true` if /.test(description)) return { type: 'boolean' }
  return { type: /^The size of .* in bytes\b/.test(description) ? 'integer' : 'string' }
}
