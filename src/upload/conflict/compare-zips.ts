import type { JSZipObject } from 'jszip'
import { compareBytes } from '../../files/list-tree.ts'
import { loadJszip } from '../../package/zip.ts'
import { bounded, printable } from '../../text/format.ts'

/** How the content of one zip differs from that of another, as sorted names of entries. */
export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

/** Compares two zips by the content and the executable bits of their entries. */
export async function compareArchives(before: Uint8Array, after: Uint8Array): Promise<Difference> {
  const JSZip = await loadJszip()
  const [old, fresh] = await Promise.all([JSZip.loadAsync(before), JSZip.loadAsync(after)])
  const names = Object.keys({ ...old.files, ...fresh.files }).sort(compareBytes)
  const added: string[] = []
  const removed: string[] = []
  const changed: string[] = []
  for (const name of names) {
    const [was, is] = [old.files[name], fresh.files[name]]
    if (was && is) {
      if (!(await equal(was, is))) changed.push(name)
    } else if (is) added.push(name)
    else removed.push(name)
  }
  return { added, removed, changed }
}

async function equal(a: JSZipObject, b: JSZipObject): Promise<boolean> {
  if (a.dir || b.dir) return a.dir === b.dir
  const [left, right] = await Promise.all([a.async('nodebuffer'), b.async('nodebuffer')])
  return left.equals(right) && executable(a) === executable(b)
}

function executable({ unixPermissions }: JSZipObject): boolean {
  return (Number(unixPermissions ?? 0) & 0o111) !== 0
}

const SHOWN = 10
const MARKS = { changed: '~', added: '+', removed: '-' } as const

/** One line for each entry, `+` added, `-` removed, `~` changed; long lists are cut and say so. */
export function describeDifference(difference: Difference): string[] {
  const line = (kind: keyof Difference, name: string) =>
    printable(`${MARKS[kind]} ${name} (${kind})`)
  return listDifference(difference, SHOWN, line).map(text => `  ${text}`)
}

/** Renders the first entries that differ, and says how many more there are, or that there are none. */
export function listDifference(
  difference: Difference,
  most: number,
  render: (kind: keyof Difference, name: string) => string,
): string[] {
  const kinds = ['changed', 'added', 'removed'] as const
  const entries = kinds.flatMap(kind => difference[kind].map(name => ({ kind, name })))
  if (entries.length === 0) return ['The files are the same; they were packed differently.']
  return bounded(entries, most, ({ kind, name }) => render(kind, name))
}
