import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'

/** The root of this repository. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..')

/** What an `action.yml` declares, as far as tests need it. */
export interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>
  readonly outputs: Record<string, { description: string }>
  readonly runs: { using: string; main: string }
}

/** Reads the `action.yml` of a folder of this repository, or of any other folder by its absolute path. */
export async function readActionFile(folder = '.'): Promise<ActionFile> {
  return parse(await readFile(path.resolve(ROOT, folder, 'action.yml'), 'utf8'))
}
