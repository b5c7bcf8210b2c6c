import { describe, expect, test } from 'vitest'
import { encodeTags, parseTags } from '../../src/upload/object-tags.ts'

const many = (count: number) => Array.from({ length: count }, (_, at) => `t${at}=v`).join('\n')

describe('parseTags', () => {
  test('reads lines', () => {
    expect(parseTags('Team=a b\n\nteam=\n größe = x=y+z:/@_.- ')).toEqual({
      Team: 'a b',
      team: '',
      größe: 'x=y+z:/@_.-',
    })
    expect(Object.keys(parseTags(many(10)))).toHaveLength(10)
    expect(parseTags(`${'k'.repeat(128)}=${'v'.repeat(256)}`)).toEqual({
      ['k'.repeat(128)]: 'v'.repeat(256),
    })
    expect(Object.entries(parseTags('__proto__=x'))).toEqual([['__proto__', 'x']])
  })

  test.each([
    ['team', 'line 1, is "team": it contains no =', 'name=value'],
    [many(11), 'line 11, is "t10=v": it is one tag too many', '10 tags'],
    ['a=1\na=2', 'line 2, is "a=2": the name a occurs twice', 'Keep one'],
    ['aws:team=1', 'names with aws: belong to AWS', 'another name'],
    ['AWS:team=1', 'names with aws: belong to AWS', 'another name'],
    ['a&b=1', 'the name "a&b" contains another character', '+ - = . _ : / @'],
    ['a=100%', 'the value of a contains another character', '+ - = . _ : / @'],
    ['a=x\ty', 'the value of a contains another character', 'spaces'],
    [`${'k'.repeat(129)}=`, 'the name has 129 characters', '128'],
    [`a=${'v'.repeat(257)}`, 'the value of a has 257 characters', '256'],
  ])('refuses %j', (text, message, hint) => {
    expect(() => parseTags(text)).toThrow('The input tags, line ')
    expect(() => parseTags(text)).toThrow(message)
    expect(() => parseTags(text)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining(hint) }),
    )
  })
})

test('encodeTags', () => {
  expect(encodeTags({ 'a b': 'c+d', größe: '' })).toBe('a%20b=c%2Bd&gr%C3%B6%C3%9Fe=')
  expect(encodeTags({})).toBeUndefined()
})
