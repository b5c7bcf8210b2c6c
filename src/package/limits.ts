import type { TreeEntry } from '../files/list-tree.ts'
import { formatCount, formatSize } from '../text/format.ts'
import { UserError } from '../text/user-error.ts'
import { summarizeContent } from './content.ts'

/**
 * Files and folders in one zip. The format counts them in 16 bits, and jszip does not write the zip64 extension.
 * 65,535 itself is the mark that says "see the zip64 record": jszip, for one, cannot load a zip with just as many.
 */
const MAX_ENTRIES = 65_534

/**
 * Bytes of all files: the quota of a function's code and all its layers together.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html gives it as 250 MB; Lambda's own message is
 * "Unzipped size must be smaller than 262144000 bytes".
 */
export const UNZIPPED_LIMIT = 262_144_000

/** Bytes of a zip that Lambda's API takes directly; same source. */
export const DIRECT_UPLOAD_LIMIT = 50 * 1024 ** 2

const NEAR = 0.8
const SHOWN = 5

/**
 * Checks a tree by its listing alone, before any work.
 * @returns warnings about limits that are near
 * @throws UserError if the tree holds no file, or more than a Lambda function can
 */
export function checkLimits(directory: string, entries: readonly TreeEntry[]): string[] {
  const bytes = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (!entries.some(entry => entry.kind === 'file')) {
    throw new UserError(`The build directory ${directory} holds no file.`, {
      hint: 'Build the package into it first.',
    })
  }
  if (entries.length > MAX_ENTRIES) {
    throw new UserError(
      `The build directory ${directory} holds ${formatCount(entries.length)} files and folders; ` +
        `a zip can hold ${formatCount(MAX_ENTRIES)}.`,
      { hint: `${largest(entries)}\nLeave out of the package what the function does not need.` },
    )
  }
  if (bytes >= UNZIPPED_LIMIT) {
    throw new UserError(
      `The build directory ${directory} holds ${size(bytes)}; Lambda takes less than ${size(UNZIPPED_LIMIT)} ` +
        'for the code and all layers of a function together, unzipped.',
      {
        hint: `${largest(entries)}\nLeave out of the package what the function does not need, or load large data from S3.`,
      },
    )
  }
  const warnings: string[] = []
  if (bytes > NEAR * UNZIPPED_LIMIT) {
    warnings.push(
      `The files take ${size(bytes)} of the ${size(UNZIPPED_LIMIT)} that Lambda allows ` +
        `for the code and all layers of a function together. ${largest(entries)}`,
    )
  }
  if (entries.length > NEAR * MAX_ENTRIES) {
    warnings.push(
      `There are ${formatCount(entries.length)} files and folders; a zip can hold ${formatCount(MAX_ENTRIES)}.`,
    )
  }
  return warnings
}

/** A remark on the zip's size, if there is one to make. */
export function remarkZipSize(bytes: number): string | undefined {
  if (bytes <= DIRECT_UPLOAD_LIMIT) return undefined
  return (
    `The zip has ${formatSize(bytes)}. Lambda takes up to ${formatSize(DIRECT_UPLOAD_LIMIT)} directly and larger ones ` +
    'from S3, where this action puts it: give the function its S3 location.'
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
