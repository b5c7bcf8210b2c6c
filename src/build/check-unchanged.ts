import { listTree } from '../files/list-tree.ts'
import { bounded, forLog } from '../text/format.ts'
import { messageOf, UserError } from '../text/user-error.ts'
import type { Build } from './result.ts'

/** Changed files that a message names. */
const SHOWN = 5

/**
 * Makes sure that nothing has changed in the build directory since it was inspected: no name, size or mode, and by the
 * times of change no content.
 * @throws UserError naming what has changed
 */
export async function requireUnchanged({
  directory,
  files,
}: Pick<Build, 'directory' | 'files'>): Promise<void> {
  const now = await listTree(directory).catch(cause => {
    throw cause instanceof UserError ? cause : changed(directory, messageOf(cause))
  })
  const texts = [files, now].map(
    entries => new Map(entries.map(entry => [JSON.stringify(entry), entry.path])),
  )
  const [before = new Map(), after = new Map()] = texts
  const differing = [...before, ...after].filter(([text]) => !(before.has(text) && after.has(text)))
  const names = [...new Set(differing.map(([, name]) => name))]
  if (names.length > 0) throw changed(directory, bounded(names, SHOWN, forLog).join(', '))
}

function changed(directory: string, what: string): UserError {
  return new UserError(
    `The build directory ${directory} was changed after it was checked: ${what}`,
    {
      section: 'changed-by-the-build',
      hint:
        'Nothing else may work in the build directory while this step runs: look for a process that the build left running, ' +
        'or for another job that uses the same folder.',
    },
  )
}
