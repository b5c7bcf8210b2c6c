import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'

/** The root of this repository. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..')

/** What an action or a workflow declares of an input. */
export interface DeclaredInput {
  readonly description: string
  readonly required?: boolean
  readonly default?: unknown
}

const PRESET = / Default: `(.*)`\.$/

/**
 * The value that an input has if none is given. Where a project can state the input, no `default` can say so, which would be
 * taken for a given one: the description ends with it.
 */
export function presetOf({ description, default: preset }: DeclaredInput): string | undefined {
  return PRESET.exec(description)?.[1] ?? preset?.toString()
}

/** Whether a value must be given, in the workflow or in the project. */
export function isRequired({ required, description }: DeclaredInput): boolean {
  return (
    required === true || / Required, here or in [^.]*`pyproject\.toml`[^.]*\.$/.test(description)
  )
}

/** What an input means, without the value that it has if none is given. */
export function meaningOf({ description }: DeclaredInput): string {
  return description.replace(PRESET, '')
}

/** What an `action.yml` declares, as far as tests need it. */
export interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs: Record<string, DeclaredInput>
  readonly outputs: Record<string, { description: string }>
  readonly runs: { using: string; main: string }
}

/** Reads the `action.yml` of a folder of this repository, or of any other folder by its absolute path. */
export async function readActionFile(folder = '.'): Promise<ActionFile> {
  return parse(await readFile(path.resolve(ROOT, folder, 'action.yml'), 'utf8'))
}
