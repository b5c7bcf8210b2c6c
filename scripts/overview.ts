import { type DeclaredInput, isRequired, presetOf } from '../test/support/action-file.ts'
import { table } from './sections.ts'

interface Action {
  readonly inputs: Readonly<Record<string, DeclaredInput>>
  readonly outputs: Readonly<Record<string, object>>
}

/** What belongs together. A name that is in no group is put into a last one. */
const GROUPS: Readonly<Record<keyof Action, Readonly<Record<string, readonly string[]>>>> = {
  inputs: {
    'what to build': [
      'project-file',
      'include-projects',
      'pip-path',
      'pip-args',
      'build-environment',
      'version-suffix',
    ],
    checks: ['handler', 'imports', 'provided', 'secret-files', 'release-tag'],
    where: ['bucket-prefix', 'build-directory', 'zip-path'],
    AWS: ['aws-region', 'expected-bucket-owner', 'metadata', 'tags', 'kms-key-id'],
  },
  outputs: {
    where: ['s3-uri', 'bucket', 'key', 'version-id', 'console-url'],
    bytes: ['sha256', 'code-sha256', 'zip-size', 'unzipped-size', 'zip-path', 'build-directory'],
    package: ['package-name', 'version', 'handler', 'handlers', 'requirements'],
  },
}

/** The names of all inputs and outputs of an action in groups, as a table in Markdown. */
export function overview(action: Action): string {
  const rows = (['inputs', 'outputs'] as const).flatMap(kind => {
    const groups = Object.entries(GROUPS[kind])
    const grouped = new Set(groups.flatMap(([, names]) => names))
    const rest = Object.keys(action[kind]).filter(name => !grouped.has(name))
    return [...groups, ['the run', rest] as const].map(([title, names]) => [
      `${kind}: ${title}`,
      names
        .filter(name => name in action[kind])
        .map(name => `\`${name}\`${kind === 'inputs' ? note(action.inputs[name]) : ''}`)
        .join(', '),
    ])
  })
  return table(['', 'names'], rows)
}

function note(input: DeclaredInput | undefined): string {
  if (input === undefined) return ''
  if (isRequired(input)) return ' (required)'
  const value = presetOf(input) ?? ''
  return value === '' ? '' : ` (\`${value}\`)`
}
