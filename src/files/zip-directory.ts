import { END, RECORD } from './zip-format.ts'

/** What the central directory of a zip says about a file. */
export interface ZippedFile {
  readonly name: string
  /** Bytes of its content. */
  readonly size: number
  /** Of its content. */
  readonly crc32: number
  /** Whether anybody may execute it. */
  readonly executable: boolean
}

/** What a zip without zip64 records can list. */
const MOST_ENTRIES = 65_535

/**
 * Finds the central directory, which lists all entries, so that a large zip need not be read for its list.
 * @param tail the last bytes of the zip, or all
 * @returns where it is in the zip, in bytes
 * @throws Error if that is no zip, or one of zip64
 */
export function findDirectory(tail: Uint8Array): {
  readonly start: number
  readonly length: number
} {
  const bytes = bufferOf(tail)
  for (let end = bytes.length - END.size; end >= 0; end--) {
    if (bytes.readUInt32LE(end) !== END.signature) continue
    const start = bytes.readUInt32LE(end + END.offset)
    if (start === 0xffffffff) break
    return { start, length: bytes.readUInt32LE(end + END.length) }
  }
  throw new Error('It is not a zip, or one that is larger than Lambda allows.')
}

/**
 * Reads the files that a central directory lists; folders are passed over.
 * @throws Error if it is not one, or lists more than a zip can
 */
export function readDirectory(directory: Uint8Array): ZippedFile[] {
  const bytes = bufferOf(directory)
  const files: ZippedFile[] = []
  let record = 0
  for (let entry = 0; record < bytes.length; entry++) {
    if (entry === MOST_ENTRIES) throw new Error('It lists more entries than a zip can contain.')
    if (bytes.readUInt32LE(record) !== RECORD.signature) throw new Error('The zip is damaged.')
    const nameEnd = record + RECORD.size + bytes.readUInt16LE(record + RECORD.name)
    const name = bytes.toString('utf8', record + RECORD.size, nameEnd)
    if (!name.endsWith('/')) {
      // The upper half of the attributes is the mode, where a system made the zip that knows modes.
      const mode = bytes.readUInt16LE(record + RECORD.attributes + 2)
      files.push({
        name,
        size: bytes.readUInt32LE(record + RECORD.unzipped),
        crc32: bytes.readUInt32LE(record + RECORD.crc32),
        executable: (mode & 0o111) !== 0,
      })
    }
    record =
      nameEnd +
      bytes.readUInt16LE(record + RECORD.extra) +
      bytes.readUInt16LE(record + RECORD.comment)
  }
  return files
}

/** The files in a zip whose bytes are here. */
export function listZip(zip: Uint8Array): ZippedFile[] {
  const { start, length } = findDirectory(zip)
  return readDirectory(zip.subarray(start, start + length))
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
