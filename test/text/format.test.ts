import { expect, test, vi } from 'vitest'
import {
  formatCount,
  formatSize,
  formatTime,
  stopwatch,
  withinBytes,
} from '../../src/text/format.ts'

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

test('a time has neither seconds nor a language', () => {
  expect(formatTime(new Date('2026-11-05T09:07:31.123Z'))).toBe('2026-11-05 09:07 UTC')
})

test.each([
  [49, 'less than 0.1 s'],
  [51, '0.1 s'],
  [4_600, '4.6 s'],
])('a stopwatch after %d ms', (elapsed, text) => {
  const now = vi.spyOn(performance, 'now').mockReturnValueOnce(1_000)
  const read = stopwatch()
  now.mockReturnValueOnce(1_000 + elapsed)
  expect(read()).toBe(text)
  now.mockRestore()
})

test('lines are kept up to a number of bytes, their ends included', () => {
  expect(withinBytes(['ä', 'b', 'c'], 5)).toEqual(['ä', 'b'])
  expect(withinBytes(['ä', 'b', 'c'], 7)).toEqual(['ä', 'b', 'c'])
  expect(withinBytes(['ab'], 2)).toEqual([])
})
