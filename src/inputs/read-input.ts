/** Reads single inputs: texts, words and flags. Each throws a UserError naming the input and the way out. */
import * as core from '@actions/core'
import { UserError } from '../text/user-error.ts'

/** Gives the trimmed text of an input, empty if it is not set. */
export type ReadInput = (name: string) => string

/**
 * Reads an input as the runner gives it. An input that the action does not have reaches it all the same, and nowhere else:
 * so the most common mistake, underscores for hyphens, is seen here.
 * @throws UserError if the name of the input is misspelled in that way
 */
export function readInput(name: string): string {
  const misspelled = name.replaceAll('-', '_')
  if (misspelled !== name && process.env[`INPUT_${misspelled.toUpperCase()}`] !== undefined) {
    throw new UserError(`There is no input ${misspelled}.`, {
      section: 'input-value',
      hint: `Did you mean ${name}? Write it with hyphens in the step's \`with:\`.`,
    })
  }
  return core.getInput(name)
}

export function required(read: ReadInput, name: string, example: string): string {
  const text = read(name)
  if (text !== '') return text
  throw new UserError(`The input ${name} is required, but it is empty.`, {
    section: 'input-value',
    hint:
      `Set it in the step's \`with:\`, e.g. ${name}: ${example}. If it comes from \`vars.…\`, \`secrets.…\` or ` +
      '`steps.….outputs.…`, check that this workflow may read it, and that the step has run.',
  })
}

/** One of some words; the first one is the default. */
export function choice<Word extends string>(
  read: ReadInput,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const text = read(name)
  const found = text === '' ? words[0] : words.find(word => word === text)
  if (found !== undefined) return found
  throw unknownWord(name, text, words)
}

/** A flag that is off if it is not given. */
export function optIn(read: ReadInput, name: string): boolean {
  return read(name) !== '' && flag(read, name)
}

// The spellings of YAML 1.2's core schema, as `core.getBooleanInput` takes them.
export function flag(read: ReadInput, name: string): boolean {
  return flagOr<never>(read, name)
}

/** A flag, or one of some words. */
export function flagOr<Word extends string>(
  read: ReadInput,
  name: string,
  ...words: readonly Word[]
): boolean | Word {
  const text = read(name)
  if (['', 'true', 'True', 'TRUE'].includes(text)) return true
  if (['false', 'False', 'FALSE'].includes(text)) return false
  const found = words.find(word => word === text)
  if (found !== undefined) return found
  throw unknownWord(name, text, ['true', 'false', ...words])
}

function unknownWord(name: string, text: string, words: readonly string[]): UserError {
  const what = words.length === 2 ? `neither ${words.join(' nor ')}` : `none of ${words.join(', ')}`
  return new UserError(`The input ${name} is "${text}", which is ${what}.`, {
    section: 'input-value',
    hint: `Set it to ${words.join(' or ')}.`,
  })
}
