import { isAmongVersions } from './specifier.ts'

/**
 * The values of the variables of markers, of which those that are lists (`extras`, `dependency_groups`) are sets.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
export type MarkerEnvironment = Readonly<Record<string, string | ReadonlySet<string>>>

const TOKEN = /\s*(\(|\)|'[^']*'|"[^"]*"|not\s+in\b|[a-z_][\w.]*|~=|===?|!=|<=|>=|<|>)/iy

/**
 * Whether a marker holds in an environment, e.g. `python_version < "3.11" and sys_platform == "linux"`. An installer would
 * decide by the environment that it runs in itself.
 * @throws Error for what is no marker
 */
export function holdsIn(marker: string, environment: MarkerEnvironment): boolean {
  const tokens = tokenize(marker)
  const value = either(tokens, environment)
  if (tokens.length > 0) throw new Error(`not a marker: ${marker}`)
  return value
}

function tokenize(marker: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < marker.trimEnd().length) {
    const token = TOKEN.exec(marker)?.[1]
    if (token === undefined) throw new Error(`not a marker: ${marker}`)
    tokens.push(token)
  }
  return tokens
}

// Both sides are read in any case, so that what follows them is found.
function either(tokens: string[], environment: MarkerEnvironment): boolean {
  let value = both(tokens, environment)
  while (tokens[0] === 'or') {
    tokens.shift()
    value = both(tokens, environment) || value
  }
  return value
}

function both(tokens: string[], environment: MarkerEnvironment): boolean {
  let value = single(tokens, environment)
  while (tokens[0] === 'and') {
    tokens.shift()
    value = single(tokens, environment) && value
  }
  return value
}

function single(tokens: string[], environment: MarkerEnvironment): boolean {
  if (tokens[0] === '(') {
    tokens.shift()
    const value = either(tokens, environment)
    if (tokens.shift() !== ')') throw new Error('not a marker: a parenthesis is not closed')
    return value
  }
  const [left, operator, right] = [tokens.shift(), tokens.shift(), tokens.shift()]
  return compare(resolve(left, environment), operator ?? '', resolve(right, environment))
}

function resolve(
  token: string | undefined,
  environment: MarkerEnvironment,
): string | ReadonlySet<string> {
  if (token === undefined) throw new Error('not a marker: it ends too early')
  if (/^['"]/.test(token)) return token.slice(1, -1)
  // The spelling of old metadata.
  const value = environment[token] ?? environment[token.replaceAll('.', '_')]
  if (value === undefined) throw new Error(`not a marker: it has the variable ${token}`)
  return value
}

function compare(
  left: string | ReadonlySet<string>,
  operator: string,
  right: string | ReadonlySet<string>,
): boolean {
  const isNegated = /^not\s/.test(operator)
  if (typeof left !== 'string') return false
  if (isNegated || operator === 'in') {
    const found = typeof right === 'string' ? right.includes(left) : right.has(left)
    return found !== isNegated
  }
  if (typeof right !== 'string') return false
  const asVersions = isAmongVersions(left, `${operator}${right}`)
  if (asVersions !== undefined) return asVersions
  switch (operator) {
    case '==':
    case '===':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    default:
      return left >= right
  }
}
