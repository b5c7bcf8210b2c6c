import { END, RECORD } from '../../files/zip-format.ts'

/**
 * Joins zips that jszip made into one that holds their entries in turn, byte for byte the zip that jszip would have
 * made of all entries in one go. Entries are taken over as they are; only what a zip says of positions and numbers is
 * written anew: the offsets in the central directory, and its end record.
 * @param zips without a comment of their own; 65,534 entries and 4 GiB together at most
 * @throws Error if one is not such a zip
 */
export function joinZips(zips: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const parts = zips.map(zip => split(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)))
  const total = parts.reduce(
    (sum, { files, directory }) => sum + files.length + directory.length,
    0,
  )
  const whole = Buffer.from(new ArrayBuffer(total + END.size))

  let position = 0
  for (const { files } of parts) position += files.copy(whole, position)
  const start = position
  let before = 0
  for (const { files, directory } of parts) {
    directory.copy(whole, position)
    shiftOffsets(whole.subarray(position, position + directory.length), before)
    position += directory.length
    before += files.length
  }
  const entries = parts.reduce((sum, part) => sum + part.entries, 0)
  whole.writeUInt32LE(END.signature, position)
  whole.writeUInt16LE(entries, position + END.entriesHere)
  whole.writeUInt16LE(entries, position + END.entries)
  whole.writeUInt32LE(position - start, position + END.length)
  whole.writeUInt32LE(start, position + END.offset)
  return new Uint8Array(whole.buffer)
}

function split(zip: Buffer): { files: Buffer; directory: Buffer; entries: number } {
  const end = zip.length - END.size
  if (end < 0 || zip.readUInt32LE(end) !== END.signature) throw new Error('Not a zip of jszip')
  const offset = zip.readUInt32LE(end + END.offset)
  return {
    files: zip.subarray(0, offset),
    directory: zip.subarray(offset, end),
    entries: zip.readUInt16LE(end + END.entries),
  }
}

/** Adds to the offset in each record of a central directory. */
function shiftOffsets(directory: Buffer, by: number): void {
  let record = 0
  while (record < directory.length) {
    if (directory.readUInt32LE(record) !== RECORD.signature) throw new Error('Not a zip of jszip')
    const offset = record + RECORD.offset
    directory.writeUInt32LE(directory.readUInt32LE(offset) + by, offset)
    record +=
      RECORD.size +
      directory.readUInt16LE(record + RECORD.name) +
      directory.readUInt16LE(record + RECORD.extra) +
      directory.readUInt16LE(record + RECORD.comment)
  }
}
