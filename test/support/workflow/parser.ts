import { readFile } from 'node:fs/promises'
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import '../../../scripts/json-imports.ts'

const parser = await import('@actions/workflow-parser')
const { ensureStatusFunction } = await import(
  '@actions/workflow-parser/model/converter/if-condition'
)
const { splitAllowedContext } = await import('@actions/workflow-parser/templates/allowed-context')

export { ensureStatusFunction, splitAllowedContext }
export const { isBasicExpression, isMapping, isSequence } = parser

/**
 * Reads a workflow as GitHub does: against the schema, with the contexts that each place allows, and without circles
 * in `needs`.
 * @throws Error with all that is wrong.
 */
export async function readWorkflow(file: string): Promise<MappingToken> {
  const content = await readFile(file, 'utf8')
  const trace = new parser.NoOperationTraceWriter()
  const { context, value } = parser.parseWorkflow({ name: file, content }, trace)
  if (value !== undefined) await parser.convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors().map(error => error.message)
  if (errors.length > 0 || value === undefined) {
    throw new Error(`${file} is no valid workflow:\n${errors.join('\n')}`)
  }
  return value.assertMapping('workflow')
}

/** What lies under these keys; undefined if one of them is missing. */
export function find(
  token: TemplateToken | undefined,
  ...keys: string[]
): TemplateToken | undefined {
  const [key, ...rest] = keys
  if (key === undefined || token === undefined) return token
  return isMapping(token) ? find(token.find(key), ...rest) : undefined
}

/** The keys of a mapping with what lies under them. */
export function entries(token: TemplateToken | undefined): [string, TemplateToken][] {
  if (token === undefined || !isMapping(token)) return []
  return [...token].map(pair => [pair.key.toString(), pair.value])
}

/** A sequence, or a single value, as a list. */
export function items(token: TemplateToken | undefined): TemplateToken[] {
  if (token === undefined) return []
  return isSequence(token) ? [...token] : [token]
}

/** The text of a value without expressions. */
export function literal(token: TemplateToken | undefined): string | undefined {
  if (token === undefined) return undefined
  if (isBasicExpression(token)) throw new Error(`An expression is not supported here: ${token}`)
  return token.assertScalar('a literal').toString()
}
