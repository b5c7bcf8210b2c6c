import * as core from '@actions/core'
import { listTree, type TreeEntry } from '../../files/list-tree.ts'
import { UNZIPPED_LIMIT } from '../../files/unzipped-limit.ts'
import { formatSize } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'

/**
 * Makes sure that Lambda takes the code together with its layer.
 * @param files those of the artifact
 * @throws UserError if it does not
 */
export async function checkLayerSize(
  files: readonly TreeEntry[],
  layerDirectory: string,
): Promise<void> {
  const [code, layer] = [files, await listTree(layerDirectory)].map(entries =>
    entries.reduce((sum, entry) => sum + entry.size, 0),
  )
  const [bytes, limit] = [(code ?? 0) + (layer ?? 0), formatSize(UNZIPPED_LIMIT)]
  const parts = `the code ${formatSize(code ?? 0)} and the layer ${formatSize(layer ?? 0)}`
  if (bytes < UNZIPPED_LIMIT) {
    core.info(`Code and layer: ${formatSize(bytes)} of ${limit} (${parts})`)
    return
  }
  throw new UserError(
    `Code and layer have ${formatSize(bytes)} unzipped (${parts}), but Lambda allows less than ${limit} for both together.`,
    {
      section: 'package-too-large',
      hint: 'Leave out what the function does not need. The log of the step that built the layer lists its largest distributions.',
    },
  )
}
