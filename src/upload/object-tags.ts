import { parsePairs } from '../text/name-value-lines.ts'

/** Tags of an object in S3. */
export type Tags = Readonly<Record<string, string>>

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
const MAXIMUM = 10
const NAME_LIMIT = 128
const VALUE_LIMIT = 256
const ALLOWED = /^[\p{L}\p{N}\p{Zs}+\-=._:/@]*$/u
const CHARACTERS = 'S3 allows letters, digits, spaces and + - = . _ : / @ in tags.'

/**
 * Reads the input `tags`, `name=value`, one per line.
 * @throws UserError naming the line, for anything that S3 would refuse.
 */
export function parseTags(text: string): Tags {
  const tags = new Map<string, string>()
  for (const { name, value, refuse } of parsePairs('tags', text)) {
    if (!ALLOWED.test(name)) refuse(`the name "${name}" contains another character`, CHARACTERS)
    if (!ALLOWED.test(value)) refuse(`the value of ${name} contains another character`, CHARACTERS)
    // S3 counts UTF-16 units, as JavaScript does.
    if (name.length > NAME_LIMIT) {
      refuse(`the name has ${name.length} characters`, `S3 allows ${NAME_LIMIT}.`)
    }
    if (value.length > VALUE_LIMIT) {
      refuse(`the value of ${name} has ${value.length} characters`, `S3 allows ${VALUE_LIMIT}.`)
    }
    if (/^aws:/i.test(name)) refuse('names with aws: belong to AWS', 'Choose another name.')
    if (tags.has(name)) refuse(`the name ${name} occurs twice`, 'Keep one.')
    if (tags.size === MAXIMUM) {
      refuse('it is one tag too many', `S3 allows ${MAXIMUM} tags for an object.`)
    }
    tags.set(name, value)
  }
  return Object.fromEntries(tags)
}

/** The form in which tags travel with an upload; undefined if there are none. */
export function encodeTags(tags: Tags): string | undefined {
  // encodeURIComponent: some stores keep the + of application/x-www-form-urlencoded as it is.
  const pairs = Object.entries(tags).map(pair => pair.map(encodeURIComponent).join('='))
  return pairs.join('&') || undefined
}
