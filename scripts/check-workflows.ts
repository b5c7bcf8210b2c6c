/**
 * Lints the workflows of this repository and of the examples, every `action.yml`, the configuration of Dependabot, and
 * what the examples deploy with. The linters look at the text alone: nothing is run, and nothing is asked of GitHub.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { actionFiles, DEPENDABOT, infrastructureFiles, workflowFiles } from './lint-files.ts'
import { installLintTools } from './lint-tools.ts'
import { schemaProblems } from './schema.ts'

const root = path.dirname(import.meta.dirname)
const tools = await installLintTools().catch((error: Error) => {
  console.error(`Missing: ${error.message}`)
  process.exit(1)
})
let failed = 0

/** Tells how a linter liked its files. No file at all is a failure too: then nothing was checked. */
function report(linter: string, files: readonly string[], complaints: string | undefined): void {
  const ok = complaints === undefined && files.length > 0
  if (!ok) failed++
  console.log(`${ok ? '✓' : '✗'} ${linter}: ${files.length} files`)
  if (complaints) console.log(complaints)
}

/** Runs a linter and gives what it printed if it was not content. */
function complaintsOf(command: string, args: readonly string[]): string | undefined {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    // Only the linters' own packages. A token would let zizmor ask GitHub.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PYTHONPATH: tools.packages },
  })
  if (error) throw error
  return status === 0 ? undefined : `${stdout}${stderr}`.trim() || `it ended with ${status}`
}

const workflows = workflowFiles()
const actions = actionFiles()
const { templates, hcl, python } = infrastructureFiles()

report(
  'actionlint',
  workflows,
  complaintsOf(tools.actionlint, ['-no-color', '-shellcheck', tools.shellcheck, ...workflows]),
)

// The strictest of its personas. What it accepts all the same is in its configuration, or beside the line, with a reason.
const audited = [
  ...workflows,
  ...actions,
  ...(existsSync(path.join(root, DEPENDABOT)) ? [DEPENDABOT] : []),
]
const audit = ['--offline', '--persona', 'auditor', '--strict-collection', '--no-progress']
report(
  'zizmor',
  audited,
  complaintsOf(tools.zizmor, [...audit, '--config', '.github/zizmor.yml', ...audited]),
)

const documents = [...workflows, ...actions]
const problems = await Promise.all(
  documents.map(file => schemaProblems(file, readFileSync(path.join(root, file), 'utf8'))),
)
report("GitHub's schema", documents, problems.flat().join('\n') || undefined)

const cfnLint = 'import sys, cfnlint.runner\nsys.exit(cfnlint.runner.main())'
report('cfn-lint', templates, complaintsOf(tools.python, ['-c', cfnLint, ...templates]))

const parseHcl =
  'import sys, hcl2\nfor name in sys.argv[1:]: hcl2.load(open(name, encoding="utf8"))'
report("Terraform's syntax", hcl, complaintsOf(tools.python, ['-c', parseHcl, ...hcl]))

const parsePython =
  'import ast, sys\nfor name in sys.argv[1:]: ast.parse(open(name, encoding="utf8").read(), name)'
report("Python's syntax", python, complaintsOf(tools.python, ['-c', parsePython, ...python]))

process.exitCode = failed === 0 ? 0 : 1
