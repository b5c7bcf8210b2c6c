/**
 * `node scripts/check-release.ts <tag> <notes file>` checks that package.json, its lock file and CHANGELOG.md are
 * those of a tag, writes the notes of the release, and prints `major-tag=v1`, the tag to move (empty for none).
 * It needs no packages: it runs in the job that may write to the repository.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { prepareRelease } from './prepare-release.ts'

const root = path.dirname(import.meta.dirname)
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

const [tag = '', file = ''] = process.argv.slice(2)
if (!file) throw new Error('Usage: node scripts/check-release.ts <tag> <notes file>')
try {
  const { notes, majorTag = '' } = prepareRelease({
    tag,
    tags: execFileSync('git', ['tag', '--list'], { cwd: root, encoding: 'utf8' }).split('\n'),
    manifest: read('package.json'),
    lock: read('package-lock.json'),
    changelog: read('CHANGELOG.md'),
  })
  writeFileSync(file, `${notes}\n`)
  console.log(`major-tag=${majorTag}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
