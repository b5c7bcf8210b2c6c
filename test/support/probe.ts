import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { bundle } from '../../scripts/ncc.ts'
import { ROOT } from './action-file.ts'

const run = promisify(execFile)

/** Bundles stage `package` alone, as an action's entry is bundled, into a folder, and gives the path of the bundle. */
export function bundlePack(folder: string): string {
  bundle(path.join(ROOT, 'scripts/pack.ts'), folder)
  return path.join(folder, 'index.js')
}

/** What a run of `scripts/pack.ts` needs. */
export interface PackRun {
  readonly node?: string
  readonly program: string
  readonly root: string
  readonly zip: string
  readonly threads?: number
  readonly env?: NodeJS.ProcessEnv
}

/**
 * Packs in a process of its own and gives the digest of the zip.
 * @throws Error with what it wrote to stderr if it fails
 */
export async function runPack(options: PackRun): Promise<string> {
  const { node = process.execPath, program, root, zip, threads, env } = options
  const args = [program, root, zip, ...(threads === undefined ? [] : [String(threads)])]
  const { stdout } = await run(node, args, { env: { ...process.env, ...env }, timeout: 50_000 })
  return stdout.trimEnd().split('\n').at(-1) ?? ''
}
