import { execFileSync } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { prepareRelease, type ReleaseSources } from '../../scripts/prepare-release.ts'
import { ROOT } from '../support/action-file.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.10.0] - 2026-11-22

### Added

- A thing.

## [1.9.0] - 2026-10-01

- Old.

[1.10.0]: https://example.com
`

const sources: ReleaseSources = {
  tag: 'v1.10.0',
  tags: ['v1', 'v1.10.0', 'v1.9.0', 'v0.30.0', 'v2.0.0', ''],
  manifest: JSON.stringify({ version: '1.10.0' }),
  lock: JSON.stringify({ version: '1.10.0', packages: { '': { version: '1.10.0' } } }),
  changelog: CHANGELOG,
}

describe('prepareRelease', () => {
  test('takes the notes from the changelog, and moves the major tag', () => {
    expect(prepareRelease(sources)).toEqual({ notes: '### Added\n\n- A thing.', majorTag: 'v1' })
  })

  test.each(['v1.10.1', 'v1.11.0'])('leaves the major tag where %s is out', newer => {
    const { majorTag } = prepareRelease({ ...sources, tags: [...sources.tags, newer] })
    expect(majorTag).toBeUndefined()
  })

  test.each([
    ['a tag of another form', { tag: '1.10.0' }, 'it must be of the form v1.2.3'],
    ['a pre-release', { tag: 'v1.10.0-rc.1' }, 'it must be of the form v1.2.3'],
    [
      'another package.json',
      { manifest: '{"version":"1.9.0"}' },
      'package.json has the version 1.9.0',
    ],
    [
      'another lock file',
      { lock: '{"version":"1.10.0","packages":{"":{"version":"1"}}}' },
      'package-lock.json has',
    ],
    [
      'no section',
      { changelog: CHANGELOG.replace('1.10.0] -', '1.10.1] -') },
      'has no heading "## [1.10.0]',
    ],
    [
      'no date',
      { changelog: CHANGELOG.replace(' - 2026-11-22', '') },
      'has no heading "## [1.10.0]',
    ],
    [
      'no notes',
      { changelog: CHANGELOG.replace('### Added\n\n- A thing.\n', '') },
      'says nothing of 1.10.0',
    ],
    [
      'unreleased changes',
      { changelog: CHANGELOG.replace('## [1.10.0]', '- New.\n\n## [1.10.0]') },
      'still lists changes',
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(() => prepareRelease({ ...sources, ...changes })).toThrow(message)
  })
})

test('this changelog and this package.json can be released', async () => {
  const read = (file: string) => readFile(path.join(ROOT, file), 'utf8')
  const manifest = await read('package.json')
  const { version } = JSON.parse(manifest)
  // What a maintainer does before a release.
  const changelog = (await read('CHANGELOG.md')).replace(
    '## [Unreleased]',
    `## [Unreleased]\n\n## [${version}] - 2026-01-01`,
  )
  const lock = await read('package-lock.json')
  const { notes } = prepareRelease({ tag: `v${version}`, tags: [], manifest, lock, changelog })
  expect(notes).toContain('### ')
})

test('check-release.ts writes the notes and prints the major tag, without any packages', async () => {
  const folder = await scratchFolder()
  await cp(path.join(ROOT, 'scripts'), path.join(folder, 'scripts'), { recursive: true })
  await writeFiles(folder, {
    'package.json': sources.manifest,
    'package-lock.json': sources.lock,
    'CHANGELOG.md': CHANGELOG,
  })
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['scripts/check-release.ts', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  expect(run('v1.10.0', 'notes.md')).toBe('major-tag=v1\n')
  expect(await readFile(path.join(folder, 'notes.md'), 'utf8')).toBe('### Added\n\n- A thing.\n')
  await writeFile(path.join(folder, 'package.json'), '{"version":"2.0.0"}')
  expect(() => run('v1.10.0', 'notes.md')).toThrow('package.json has the version 2.0.0')
})
