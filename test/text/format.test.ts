import { expect, test } from 'vitest'
import { formatCount, formatSize } from '../../src/text/format.ts'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [1024 ** 2 - 1, '1024.0 KiB'],
  [1024 ** 2, '1.0 MiB'],
  [262_144_000, '250.0 MiB'],
])('formatSize(%d)', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})

test.each([0, 999, 1_000, 65_535, 262_144_000])('formatCount(%d)', count => {
  expect(formatCount(count)).toBe(count.toLocaleString('en-US'))
})
