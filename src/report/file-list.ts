import type { ZippedFile } from '../files/zip-directory.ts'
import { clip, formatCount, formatSize, printable, withinBytes } from '../text/format.ts'
import { codeBlock, details } from '../text/markdown.ts'

/**
 * Bytes of all files in a summary. GitHub shows no summary of a step that is larger than 1 MiB; the rest of it, and a
 * failure that comes later, need far less than what is left.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MOST_BYTES = 800 * 1024

/** All files of a zip with their sizes, folded, in Markdown. The package's own come before its metadata. */
export function fileList(files: readonly ZippedFile[]): string {
  const isMetadata = ({ name }: ZippedFile) => /^[^/]+\.dist-info\//.test(name)
  const sorted = [...files.filter(file => !isMetadata(file)), ...files.filter(isMetadata)]
  const lines = sorted.map(
    ({ name, size }) => `${formatSize(size).padStart(10)}  ${printable(clip(name, 1_000))}`,
  )
  const shown = withinBytes(lines, MOST_BYTES)
  const rest = lines.length - shown.length
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const count = `${formatCount(files.length)} ${files.length === 1 ? 'file' : 'files'}`
  return details(
    `Content: ${count}, ${formatSize(bytes)}`,
    codeBlock('text', shown.join('\n')) +
      (rest > 0 ? `${formatCount(rest)} more are left out: a summary has room for 1 MiB.\n\n` : ''),
  )
}
