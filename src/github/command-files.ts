import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
const KNOWN = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS|ARTIFACTS_LIST)$/i

/** What each command file must contain: what was there when the step began, and what this action has added. */
const kept = new Map<string, { readonly file: string; content: Buffer | undefined }>()

/** Whether a variable names a file through which a step speaks to the runner: a known one, or any in the runner's folder. */
export function isCommandFile(
  name: string,
  value: string,
  { RUNNER_TEMP }: NodeJS.ProcessEnv = process.env,
): boolean {
  if (KNOWN.test(name)) return true
  const folder = RUNNER_TEMP && path.resolve(RUNNER_TEMP, '_runner_file_commands')
  return Boolean(folder) && path.resolve(value).startsWith(`${folder}${path.sep}`)
}

/** Remembers the command files as they are now. */
export function keepCommandFiles(): void {
  kept.clear()
  for (const [name, file = ''] of Object.entries(process.env)) {
    if (file !== '' && isCommandFile(name, file)) kept.set(name, { file, content: read(file) })
  }
}

/** Adds a text to a command file, where the runner has one: the only way in which this action writes to them. */
export function appendToCommandFile(name: string, text: string): void {
  const file = process.env[name]
  if (!file) return
  appendFileSync(file, text)
  const entry = kept.get(name)
  if (entry) entry.content = Buffer.concat([entry.content ?? Buffer.alloc(0), Buffer.from(text)])
}

/**
 * Undoes what anybody else did to the command files.
 * @returns the names of the variables whose files had changed
 */
export function restoreCommandFiles(): string[] {
  const changed = [...kept].filter(([, { file, content }]) => !same(read(file), content))
  for (const [, { file, content }] of changed) {
    // What is there may be no file any more.
    rmSync(file, { recursive: true, force: true })
    if (content) writeFileSync(file, content)
  }
  return changed.map(([name]) => name)
}

function read(file: string): Buffer | undefined {
  try {
    // To read a pipe could take forever.
    return statSync(file).isFile() ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}

function same(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.equals(b))
}
