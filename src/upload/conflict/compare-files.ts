import { compareBytes } from '../../files/list-tree.ts'
import type { ZippedFile } from '../../files/zip-directory.ts'

/** A file that is not the same in two zips. */
export interface Change {
  readonly name: string
  /** Bytes in the earlier zip; absent: the file is new. */
  readonly before: number | undefined
  /** Bytes in the later zip; absent: the file was removed. */
  readonly after: number | undefined
}

/** How a version differs from an earlier one. */
export interface Comparison {
  /** The earlier version. */
  readonly previous: string
  /** Sorted by name. */
  readonly changes: readonly Change[]
}

/** Compares the files of two zips by size, checksum and executable bit, as their lists say. */
export function compareFiles(
  earlier: readonly ZippedFile[],
  later: readonly ZippedFile[],
): Change[] {
  const [before, after] = [byName(earlier), byName(later)]
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareBytes)
  return names
    .filter(name => !same(before.get(name), after.get(name)))
    .map(name => ({ name, before: before.get(name)?.size, after: after.get(name)?.size }))
}

/**
 * The files without what differs in each version: the metadata folder has the version in its name, so its files get a
 * common one; those that contain the version are left out.
 */
export function withoutVersion(files: readonly ZippedFile[]): ZippedFile[] {
  return files
    .map(file => ({
      ...file,
      name: file.name.replace(/^([^/]+)-[^-/]+\.dist-info\//, '$1.dist-info/'),
    }))
    .filter(({ name }) => !/^[^/]+\.dist-info\/(METADATA|RECORD)$/.test(name))
}

/** Whether nothing but the metadata of the package differs, as after a release of its build backend. */
export function onlyMetadata(changes: readonly Change[]): boolean {
  return changes.length > 0 && changes.every(({ name }) => /^[^/]+\.dist-info\//.test(name))
}

function byName(files: readonly ZippedFile[]): Map<string, ZippedFile> {
  return new Map(files.map(file => [file.name, file]))
}

function same(one: ZippedFile | undefined, other: ZippedFile | undefined): boolean {
  return (
    one?.crc32 === other?.crc32 &&
    one?.size === other?.size &&
    one?.executable === other?.executable
  )
}
