import type { TreeEntry } from '../files/list-tree.ts'
import { UNZIPPED_LIMIT } from '../files/unzipped-limit.ts'
import { formatCount, formatSize } from '../text/format.ts'
import { UserError } from '../text/user-error.ts'
import { summarizeContent } from './content.ts'

/**
 * Files and folders in one zip. The format counts them in 16 bits, and jszip does not write the zip64 extension.
 * 65,535 itself is the mark that says "see the zip64 record": jszip, for one, cannot load a zip with just as many.
 */
const MAX_ENTRIES = 65_534

const NEAR = 0.8
const SHOWN = 5

/**
 * Checks a tree by its listing alone, before any work.
 * @returns a warning if Lambda's limit is near
 * @throws UserError if the tree contains no file, or more than a zip or a Lambda function can
 */
export function checkLimits(directory: string, entries: readonly TreeEntry[]): string | undefined {
  const bytes = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (!entries.some(entry => entry.kind === 'file')) {
    throw new UserError(`The build directory ${directory} contains no file.`, {
      section: 'empty-build-directory',
      hint: 'Build the package into it first.',
    })
  }
  if (entries.length > MAX_ENTRIES) {
    throw new UserError(
      `The build directory ${directory} contains ${formatCount(entries.length)} files and folders; ` +
        `a zip can contain ${formatCount(MAX_ENTRIES)}.`,
      {
        section: 'package-too-large',
        hint: `${largest(entries)}\nLeave out of the package what the function does not need.`,
      },
    )
  }
  if (bytes >= UNZIPPED_LIMIT) {
    throw new UserError(
      `The build directory ${directory} contains ${size(bytes)}; Lambda allows less than ${size(UNZIPPED_LIMIT)} ` +
        'for the code and all layers of a function together, unzipped.',
      {
        section: 'package-too-large',
        hint: `${largest(entries)}\nLeave out of the package what the function does not need, or load large data from S3.`,
      },
    )
  }
  if (bytes <= NEAR * UNZIPPED_LIMIT) return undefined
  return (
    `The files take ${size(bytes)} of the ${size(UNZIPPED_LIMIT)} that Lambda allows ` +
    `for the code and all layers of a function together. ${largest(entries)}`
  )
}

function largest(entries: readonly TreeEntry[]): string {
  const parts = summarizeContent(entries)
    .slice(0, SHOWN)
    .map(
      ({ name, files, bytes }) =>
        `${name} (${formatCount(files)} ${files === 1 ? 'file' : 'files'}, ${formatSize(bytes)})`,
    )
  return `The largest parts: ${parts.join(', ')}.`
}

function size(bytes: number): string {
  return `${formatSize(bytes)} (${formatCount(bytes)} bytes)`
}
