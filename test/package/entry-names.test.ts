import { expect, test } from 'vitest'
import { checkNames } from '../../src/package/entry-names.ts'

test.each([
  ['/etc/passwd', 'is absolute'],
  ['C:/x', 'is absolute'],
  ['a\\b', 'holds a backslash'],
  ['a\0b', 'holds a NUL'],
  ['a/../b', '".."'],
  ['..', '".."'],
  ['./a', '"."'],
  ['a//b', 'an empty'],
  ['', 'an empty'],
  ['\ud800', 'is not valid Unicode'],
])('refuses %j', (name, reason) => {
  const check = () => checkNames(['fine.py', name])
  expect(check).toThrow(JSON.stringify(name))
  expect(check).toThrow(reason)
})

test.each(['a', 'a/', 'a/b.py', '..a', 'a..', '.hidden', '...', 'it\'s "odd" $HOME', '__proto__'])(
  'takes %j',
  name => {
    expect(checkNames([name])).toEqual([])
  },
)

test('finds names that are one where case or the form of accents does not count', () => {
  const names = ['App/', 'App/x.py', 'app/', 'app/y.py', 'caf\u00e9', 'cafe\u0301']
  expect(checkNames(names)).toEqual([
    ['App/', 'app/'],
    ['caf\u00e9', 'cafe\u0301'],
  ])
})
