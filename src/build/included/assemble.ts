import { listTree, type TreeEntry } from '../../files/list-tree.ts'
import { normalizeName } from '../../python/package-name.ts'
import { inspectInstallation } from '../checks/check-package.ts'
import type { BuildInputs } from '../inputs.ts'
import { normalize } from '../installed/normalize.ts'
import type { Built } from './included-projects.ts'
import { mergeDistributions } from './merge-distributions.ts'

/** What an artifact is made of. */
export interface Assembly {
  /** All that is in the folder of the package, as it was inspected. */
  readonly entries: readonly TreeEntry[]
  /** Modules of included projects that are named as handlers mostly are. */
  readonly foreignHandlers: readonly string[]
}

/**
 * Puts what was installed into the folder of the package itself, normalized, and checks it.
 * @param own the package
 * @throws UserError if that is no artifact
 */
export async function assemble(
  own: Built,
  included: readonly Built[],
  { secretFiles }: Pick<BuildInputs, 'secretFiles'>,
): Promise<Assembly> {
  const { directory } = own.distribution
  const all = [own, ...included]
  const names = new Set(
    included.length === 0 ? [] : all.map(built => normalizeName(built.distribution.name)),
  )
  for (const { distribution } of all) await normalize(distribution.directory, [distribution], names)
  const owned = await mergeDistributions(all.map(built => built.distribution))
  const entries = await listTree(directory)
  for (const { project, distribution } of all) {
    const files = owned.get(distribution)
    const part = files === undefined ? entries : entries.filter(({ path }) => files.has(path))
    const installed = { ...distribution, directory }
    await inspectInstallation(installed, part, { project, secretFiles }, names)
  }
  const foreign = included.flatMap(({ distribution }) => [...(owned.get(distribution) ?? [])])
  const handlers = foreign.filter(file => /(^|\/)lambda_function\.py$/.test(file))
  const foreignHandlers = handlers.map(file => file.slice(0, -'.py'.length).replaceAll('/', '.'))
  return { entries, foreignHandlers }
}
