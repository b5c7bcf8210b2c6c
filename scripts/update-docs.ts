/**
 * Writes the tables of inputs and outputs into the pages, each between `<!-- inputs of build/action.yml -->` and
 * `<!-- /inputs of build/action.yml -->`, from the file that the marker names; and into the reusable workflow the
 * descriptions of those inputs that are marked with `# as in action.yml`, or that of another action. `<!-- overview of action.yml -->` becomes the names
 * alone. Beside each `action.yml`, it writes the types of its inputs and outputs. `npm run docs`; `-- --check` writes nothing,
 * and fails if anything is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { type DeclaredInput, isRequired, meaningOf, presetOf } from '../test/support/action-file.ts'
import { listPages } from '../test/support/pages.ts'
import { actionTypes } from './action-types.ts'
import { actionFiles } from './lint-files.ts'
import { overview } from './overview.ts'
import { table } from './sections.ts'

const WORKFLOW = '.github/workflows/publish.yml'
const SECTION = /(<!-- (inputs|outputs|overview) of (\S+) -->\n)[\s\S]*?(\n<!-- \/\2 of \3 -->)/g
const COPIED = /^( +)([\w-]+): # as in (\S*action\.yml)\n\1 {2}description:.*\n(?:\1 {4}.*\n)*/gm

process.chdir(path.dirname(import.meta.dirname))
const check = process.argv.includes('--check')
const actions = actionFiles().filter(file => !file.startsWith('.github/'))
const missing = new Set(
  [...actions, WORKFLOW].flatMap(file => [`inputs of ${file}`, `outputs of ${file}`]),
)

function update(file: string, change: (text: string) => string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const after = change(before)
  if (after === before) return
  console.log(check ? `${file} is out of date: run "npm run docs".` : `${file} is updated.`)
  if (check) process.exitCode = 1
  else writeFileSync(file, after)
}

/** The description of an input as it stands in an action.yml, in as many lines. */
function descriptionOf(input: string, source: string): string {
  const [, lines] =
    new RegExp(`^  ${input}:\n( {4}description:.*\n(?: {6}.*\n)*)`, 'm').exec(
      readFileSync(source, 'utf8'),
    ) ?? []
  if (!lines)
    throw new Error(`${WORKFLOW} describes ${input} as in ${source}, which has no such input.`)
  return lines
}

function declarations(kind: string, source: string): string {
  const content = parse(readFileSync(source, 'utf8'))
  if (kind === 'overview') return overview(content)
  const declared: Record<string, DeclaredInput> = (content.on?.workflow_call ?? content)[kind]
  const rows = Object.entries(declared).map(([name, input]) => {
    const value = presetOf(input) ?? ''
    const preset = isRequired(input) ? 'required' : value === '' ? '' : `\`${value}\``
    const meaning = meaningOf(input).replaceAll('|', '\\|')
    return [`\`${name}\``, ...(kind === 'inputs' ? [preset] : []), meaning]
  })
  const head = kind === 'inputs' ? ['input', 'default', 'meaning'] : ['output', 'meaning']
  return table(head, rows)
}

update(WORKFLOW, text =>
  text.replaceAll(
    COPIED,
    (_, indent: string, input: string, source: string) =>
      `${indent}${input}: # as in ${source}\n${descriptionOf(input, source).replaceAll(/^ {4}/gm, `${indent}  `)}`,
  ),
)
for (const file of actions) {
  const types = actionTypes(parse(readFileSync(file, 'utf8')))
  update(file.replace('action.yml', 'action-types.yml'), () => types)
}
for (const page of listPages()) {
  update(page, text =>
    text.replaceAll(SECTION, (_, start: string, kind: string, source: string, end: string) => {
      missing.delete(`${kind} of ${source}`)
      return `${start}\n${declarations(kind, source)}\n${end}`
    }),
  )
}
if (missing.size > 0) throw new Error(`No page has a place for: ${[...missing].join(', ')}`)
