import { expect, test } from 'vitest'
import { checkNames } from '../../src/package/entry-names.ts'

test.each(['C:/x', 'c:x.py', 'a\\b'])('refuses %j', name => {
  expect(() => checkNames(['fine.py', name])).toThrow(
    `another path on Windows: ${JSON.stringify(name)}`,
  )
})

test.each(['a', 'a/', 'a/b.py', '..a', 'a..', '.hidden', '...', 'it\'s "odd" $HOME', '__proto__'])(
  'accepts %j',
  name => {
    expect(checkNames([name])).toEqual([])
  },
)

test('finds names that are the same where case or the form of accents does not count', () => {
  const names = ['App/', 'App/x.py', 'app/', 'app/y.py', 'caf\u00e9', 'cafe\u0301']
  expect(checkNames(names)).toEqual([
    ['App/', 'app/'],
    ['caf\u00e9', 'cafe\u0301'],
  ])
})
