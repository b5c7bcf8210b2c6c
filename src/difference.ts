import type { JSZipObject } from 'jszip'
import { loadJszip } from './compress.ts'
import { printable } from './printable.ts'
import { compareBytes } from './tree.ts'

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

/** One line for each entry, `+` added, `-` removed, `~` changed; long lists are cut and say so. */
export function describeDifference({ added, removed, changed }: Difference): string[] {
  const lines = [
    ...changed.map(name => `  ~ ${name} (changed)`),
    ...added.map(name => `  + ${name} (added)`),
    ...removed.map(name => `  - ${name} (removed)`),
  ]
  if (lines.length === 0) return ['  The files are the same; they were packed differently.']
  const rest = lines.length - SHOWN
  const shown = lines.slice(0, SHOWN).map(printable)
  return rest > 0 ? [...shown, `  … and ${rest} more`] : shown
}
