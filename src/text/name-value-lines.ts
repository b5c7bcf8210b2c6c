import { UserError } from './user-error.ts'

/** One line `name=value` of an input. */
export interface Pair {
  readonly name: string
  /** May be empty. */
  readonly value: string
  /** Throws a UserError that names the input and the line. */
  readonly refuse: (reason: string, hint: string) => never
}

/**
 * Reads an input of lines `name=value`. The first `=` ends the name; spaces around name and value and empty lines
 * do not count.
 * @throws UserError naming the line, if it is not of this form.
 */
export function parsePairs(input: string, text: string): Pair[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.trim()
    if (line === '') return []
    const refuse = (reason: string, hint: string): never => {
      throw new UserError(`The input ${input}, line ${index + 1}, is "${line}": ${reason}.`, {
        section: 'input-value',
        hint,
      })
    }
    const at = line.indexOf('=')
    if (at < 0) refuse('it contains no =', 'Write name=value, one per line.')
    if (at === 0) refuse('the name is missing', 'Write name=value, one per line.')
    return [{ name: line.slice(0, at).trim(), value: line.slice(at + 1).trim(), refuse }]
  })
}
