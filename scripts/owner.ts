/**
 * Writes the name of the owner on GitHub wherever a page, an example or a test has it: `npm run owner -- my-org`.
 * `repository` in package.json tells the name that stands there now.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

// What GitHub allows: letters, digits and hyphens between them, at most 39.
const NAME = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i

const [owner = ''] = process.argv.slice(2)
if (!NAME.test(owner)) {
  console.error(`"${owner}" is no name of a user or an organization: npm run owner -- my-org`)
  process.exit(1)
}
const { repository } = JSON.parse(readFileSync('package.json', 'utf8'))
const current: string = /^github:([^/]+)\//.exec(repository)?.[1] ?? ''
if (current === '') throw new Error('package.json has no repository of the form github:owner/name.')
// As a word of its own, of which a hyphen is a part.
const pattern = new RegExp(`(?<![\\w-])${current}(?![\\w-])`, 'g')
// These two speak of the placeholder, and dist/ is built.
const passedOver = /^(dist\/|package-lock\.json$|scripts\/owner\.ts$|test\/docs\/owner\.test\.ts$)/
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter(name => name !== '' && !passedOver.test(name))
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const changed = text.replaceAll(pattern, owner)
  if (changed === text) continue
  writeFileSync(file, changed)
  console.log(file)
}
