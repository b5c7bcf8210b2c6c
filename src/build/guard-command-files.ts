import { readFileSync, writeFileSync } from 'node:fs'
import { UserError } from '../text/user-error.ts'

// Through these files a step speaks to the runner. The build is not told their names, but it can look for them.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
const COMMAND_FILES = [
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]

/**
 * Runs something that has no business with the runner's command files. If they change meanwhile, their content
 * is put back, so that nothing of it takes effect in later steps.
 * @throws UserError naming the files that changed.
 */
export async function guardCommandFiles<T>(run: () => Promise<T>): Promise<T> {
  const before = COMMAND_FILES.map(name => ({ name, file: process.env[name] ?? '' }))
    .filter(({ file }) => file !== '')
    .map(({ name, file }) => ({ name, file, content: read(file) }))
  try {
    return await run()
  } finally {
    const changed = before.filter(({ file, content }) => !same(read(file), content))
    for (const { file, content } of changed) writeFileSync(file, content ?? '')
    if (changed.length > 0) refuse(changed.map(({ name }) => name))
  }
}

function refuse(names: readonly string[]): never {
  throw new UserError(`Code that ran during the build wrote to ${names.join(' and ')}.`, {
    hint:
      'Nothing in a build may set variables, outputs or paths of the job: the step is refused, and what was ' +
      'written is taken back. Look for it in setup.py, the build backend and its plugins.',
  })
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function same(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.equals(b))
}
