import { compareBytes } from '../../files/list-tree.ts'
import type { ZippedFile } from '../../files/zip-directory.ts'

/** A file that is not the same in two versions. */
export interface Change {
  readonly name: string
  /** Bytes in the earlier version; absent: the file is new. */
  readonly before: number | undefined
  /** Bytes in the later version; absent: the file is gone. */
  readonly after: number | undefined
}

/** How a version differs from an earlier one. */
export interface Comparison {
  /** The earlier version. */
  readonly previous: string
  /** Sorted by name. */
  readonly changes: readonly Change[]
}

/**
 * Compares the files of two versions of one package by size, checksum and executable bit. The metadata folder bears
 * the version in its name, so its files are compared under one name; those that hold the version, too, differ always
 * and are left out.
 */
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

function byName(files: readonly ZippedFile[]): Map<string, ZippedFile> {
  const named = files
    .map(
      file => [file.name.replace(/^([^/]+)-[^-/]+\.dist-info\//, '$1.dist-info/'), file] as const,
    )
    .filter(([name]) => !/^[^/]+\.dist-info\/(METADATA|RECORD)$/.test(name))
  return new Map(named)
}

function same(one: ZippedFile | undefined, other: ZippedFile | undefined): boolean {
  return (
    one?.crc32 === other?.crc32 &&
    one?.size === other?.size &&
    one?.executable === other?.executable
  )
}
