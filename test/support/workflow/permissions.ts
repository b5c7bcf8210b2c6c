import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { entries, isMapping } from './parser.ts'

/** What a job's token may do: levels by scopes; a scope that is missing is `none`. */
export type Permissions = Readonly<Record<string, string>>

/** What a token may do where nothing is said of it; a workflow that is not called may ask for more. */
export const DEFAULT_PERMISSIONS: Permissions = { contents: 'read', packages: 'read' }

const SCOPES = [
  ...['actions', 'attestations', 'checks', 'contents', 'deployments', 'discussions', 'id-token'],
  ...['issues', 'models', 'packages', 'pages', 'pull-requests', 'security-events', 'statuses'],
]
const LEVELS = ['none', 'read', 'write']

/** What `permissions` asks for; undefined if it is left out. */
export function readPermissions(token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined
  if (isMapping(token)) {
    return Object.fromEntries(entries(token).map(([scope, level]) => [scope, level.toString()]))
  }
  const level = token.toString().replace('-all', '')
  return Object.fromEntries(SCOPES.map(scope => [scope, level]))
}

/**
 * Checks that a called workflow asks for no more than its caller grants. GitHub does before anything runs, and whatever
 * the `if` of a job would say.
 */
export function checkGranted(asked: Permissions, granted: Permissions, job: string): void {
  for (const [scope, level] of Object.entries(asked)) {
    const most = granted[scope] ?? 'none'
    if (LEVELS.indexOf(level) > LEVELS.indexOf(most)) {
      throw new Error(`The job ${job} asks for ${scope}: ${level}, but is only allowed ${most}`)
    }
  }
}
