import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { type Token, TokenType } from '@actions/expressions/lexer'
import { truthy } from '@actions/expressions/result'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import {
  ensureStatusFunction,
  entries,
  isBasicExpression,
  isMapping,
  isSequence,
  splitAllowedContext,
} from './parser.ts'

/** A value of an expression. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [name: string]: Value }

/** The contexts by their names: `github`, `inputs`, `steps` … A place gets those of them that GitHub gives it. */
export type Contexts = Readonly<Record<string, Value>>

/** What `success()`, `failure()` and their like answer. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
}

/** Evaluates what a workflow says, with GitHub's own expression engine. */
export function evaluate(token: TemplateToken, contexts: Contexts): Value {
  if (isMapping(token)) {
    return Object.fromEntries(
      entries(token).map(([name, value]) => [name, evaluate(value, contexts)]),
    )
  }
  if (isSequence(token)) return [...token].map(item => evaluate(item, contexts))
  return fromData(scalar(token, contexts))
}

/** The text of what a workflow says. */
export function evaluateText(token: TemplateToken, contexts: Contexts): string {
  return scalar(token, contexts).coerceString()
}

/** The texts in a mapping of names, such as `env` and `with`. */
export function evaluateTexts(
  token: TemplateToken | undefined,
  contexts: Contexts,
): Record<string, string> {
  if (token !== undefined && isBasicExpression(token)) {
    throw new Error(`An expression is not supported for a whole mapping: ${token}`)
  }
  return Object.fromEntries(
    entries(token).map(([name, value]) => [name, evaluateText(value, contexts)]),
  )
}

/** Whether an `if` lets a job or step run; without one, it does as long as nothing has failed. */
export function evaluateCondition(
  token: TemplateToken | undefined,
  contexts: Contexts,
  status: Status,
): boolean {
  if (token === undefined) return status.success
  const condition = isBasicExpression(token) ? token.expression : token.toString()
  const whole = ensureStatusFunction(condition || 'success()', token.definitionInfo)
  return truthy(calculate(whole, token.definitionInfo?.allowedContext ?? [], contexts, status))
}

function scalar(token: TemplateToken, contexts: Contexts): data.ExpressionData {
  if (isBasicExpression(token)) {
    return calculate(token.expression, token.definitionInfo?.allowedContext ?? [], contexts)
  }
  const { value = null } = token.assertScalar('a value') as { value?: Value }
  return toData(value)
}

function calculate(
  expression: string,
  allowed: string[],
  contexts: Contexts,
  status?: Status,
): data.ExpressionData {
  const { namedContexts, functions } = splitAllowedContext(allowed)
  const tree = new Parser(lex(expression), namedContexts, functions).parse()
  const known = namedContexts.map(key => ({ key, value: toData(contexts[key] ?? {}) }))
  const answers = { ...status, always: true, cancelled: false }
  const given = functions.map(({ name, minArgs, maxArgs }) => {
    const call = () => {
      const answer = answers[name as keyof typeof answers]
      if (answer === undefined) throw new Error(`The function ${name} is not supported`)
      return new data.BooleanData(answer)
    }
    return [name.toLowerCase(), { name, minArgs, maxArgs, call }] as const
  })
  return new Evaluator(tree, new data.Dictionary(...known), new Map(given)).evaluate()
}

// The package reads only the first of several quotes in a text: 'it''s Ada''s' must be it's Ada's.
function lex(expression: string): Token[] {
  return new Lexer(expression).lex().tokens.map(token => {
    if (token.type !== TokenType.STRING) return token
    return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
  })
}

function toData(value: Value): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver)
}

function fromData(value: data.ExpressionData): Value {
  return JSON.parse(JSON.stringify(value, data.replacer))
}
