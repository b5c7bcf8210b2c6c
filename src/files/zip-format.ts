// The parts of the format that are read and written here; numbers are little-endian. APPNOTE.TXT 6.3.10, sections
// 4.3.12 and 4.3.16: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT

/** Where fields are in a record of the central directory; `size` without the three parts at its end. */
export const RECORD = {
  size: 46,
  signature: 0x02014b50,
  crc32: 16,
  unzipped: 24,
  name: 28,
  extra: 30,
  comment: 32,
  attributes: 38,
  offset: 42,
}

/** Where fields are in the end record. */
export const END = {
  size: 22,
  signature: 0x06054b50,
  entriesHere: 8,
  entries: 10,
  length: 12,
  offset: 16,
}
