import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { ROOT } from './action-file.ts'

/** What an action or a reusable workflow of this repository takes and gives. */
export interface Declared {
  /** Whether each input must be given. */
  readonly inputs: ReadonlyMap<string, boolean>
  readonly outputs: ReadonlySet<string>
}

const OURS = /^OWNER\/build-lambda-source(?:\/([^@]+))?(?:@(.+))?$/

/**
 * What a `uses:` of ours names: an action's folder or a workflow's file, relative to the repository.
 * @returns undefined for what others own
 * @throws Error if it is ours and has a form or a version that it must not have
 */
export function ownPath(uses: string): string | undefined {
  if (/^[.$]\//.test(uses)) {
    if (uses.includes('@')) throw new Error(`${uses} has a version, which only others can ask for`)
    return uses.slice(2).replace(/\/$/, '') || '.'
  }
  if (!/build-lambda-source/.test(uses)) return undefined
  const [matched, folder = '.', version] = OURS.exec(uses) ?? []
  if (!matched) throw new Error(`${uses} is not of the form OWNER/build-lambda-source/<path>@v1`)
  if (version !== 'v1') throw new Error(`${uses} does not ask for v1`)
  return folder
}

/**
 * Reads the declaration of an action (`isStep`) or of a reusable workflow.
 * @throws Error if there is no such thing
 */
export function declared(file: string, isStep: boolean): Declared {
  const full = path.join(ROOT, file, isStep ? 'action.yml' : '')
  if (!existsSync(full)) throw new Error(`there is no ${path.relative(ROOT, full)}`)
  const content = parse(readFileSync(full, 'utf8'))
  const of = isStep ? content : content.on?.workflow_call
  if (of === undefined) throw new Error(`${file} cannot be called`)
  const inputs: [string, { required?: boolean; default?: unknown } | null][] = Object.entries(
    of?.inputs ?? {},
  )
  return {
    inputs: new Map(
      inputs.map(([name, input]) => [
        name,
        input?.required === true && input.default === undefined,
      ]),
    ),
    outputs: new Set(Object.keys(of?.outputs ?? {})),
  }
}
