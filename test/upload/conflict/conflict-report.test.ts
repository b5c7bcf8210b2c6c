import { expect, test, vi } from 'vitest'
import type { Artifact } from '../../../src/upload/artifact.ts'
import type { Change } from '../../../src/upload/conflict/compare-files.ts'
import {
  type Conflict,
  conflictMessage,
  conflictSummary,
  wayOut,
} from '../../../src/upload/conflict/conflict-report.ts'
import { artifact } from '../../support/publish.ts'

const RUN = 'https://github.com/owner/app/actions/runs/42/attempts/1'
const conflict: Conflict = {
  artifact: { ...artifact('one'), sha256: 'ff' },
  location: { bucket: 'b', key: 'k', uri: 's3://b/k' },
  stored: {
    sha256: '00',
    size: 5,
    modified: new Date(0),
    versionId: undefined,
    metadata: {
      run_url: RUN,
      commit: 'c0ffee'.repeat(7).slice(2),
      repository: 'owner/app',
      ref: 'refs/tags/v1_0',
    },
  },
  checkOnly: false,
  difference: [
    { name: 'a`|b.py', before: 1, after: 2 },
    { name: 'new.py', before: undefined, after: 1 },
  ],
}

const record = { name: 'app-1.0.dist-info/RECORD', before: 3, after: 4 }

// After a change: npx vitest run --project unit conflict-report --update, and read the diff.
test('the summary says the way out first, then what differs, and who published what is stored', async () => {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
  vi.stubEnv('GITHUB_REPOSITORY', 'owner/another')
  const difference = [record, ...(conflict.difference as Change[])]
  const summary = conflictSummary({ ...conflict, difference })
  await expect(summary).toMatchFileSnapshot('../../report/golden/refused.md')
  vi.unstubAllEnvs()
})

test('RECORD is shown only if nothing else differs', () => {
  expect(conflictSummary({ ...conflict, difference: [record] })).toContain(
    '! app-1.0.dist-info/RECORD (3 bytes → 4 bytes)',
  )
})

test('what others wrote leads nowhere, and becomes no markup', () => {
  const metadata = { run_url: 'javascript:"><b>/actions/runs/1', ref: '</code><img>' }
  const stored = { ...conflict.stored, sha256: undefined, modified: undefined, metadata }
  const summary = conflictSummary({ ...conflict, stored, difference: { reason: 'It is *gone*.' } })
  expect(summary).not.toMatch(/<a |<b>|<img>/)
  expect(summary).toContain('<td><code>unknown SHA-256</code>, 5 bytes</td>')
  expect(summary).toContain('```diff\nIt is *gone*.\n```\n')
})

test('of another package under the same prefix no diff is shown, and it has another way out', () => {
  const stored = { ...conflict.stored, metadata: { package_name: 'Other.App' } }
  const other = { ...conflict, stored }
  expect(conflictMessage(other)).toBe(
    [
      'Version 1.0 of app cannot be published here: this prefix is used by the package Other.App.',
      '  stored: 00, since 1970-01-01 00:00 UTC',
      '  built:  ff',
    ].join('\n'),
  )
  expect(conflictSummary(other)).not.toContain('What differs')
  expect(wayOut(other)).toBe(
    'Give app and Other.App a bucket-prefix each, or put {package-name} into the one that they share.',
  )
  const same = { ...conflict.stored, metadata: { package_name: 'APP' } }
  expect(conflictMessage({ ...conflict, stored: same })).toContain('is already published with')
})

test('where only metadata differs, it says so, and names the backends and how to pin', () => {
  const difference = ['METADATA', 'RECORD'].map(file => ({
    name: `app-1.0.dist-info/${file}`,
    before: 1,
    after: 2,
  }))
  const wayOutOf = (before?: string, generator?: string) => {
    const metadata = before ? { build_backend: before } : {}
    const stored = { ...conflict.stored, metadata }
    return wayOut({
      ...conflict,
      artifact: { ...(conflict.artifact as Artifact), generator },
      stored,
      difference,
    })
  }
  expect(wayOutOf('hatchling 1.26.1', 'setuptools (80.9.0)')).toContain(
    'It was built by hatchling==1.26.1, and now by setuptools==80.9.0. For the same bytes, pin the build backend in the ' +
      'project file: [build-system] requires = ["hatchling==1.26.1"].',
  )
  expect(wayOutOf('flit 3.11.0')).toContain('requires = ["flit_core==3.11.0"]')
  expect(wayOutOf('uv 0.9.1')).toContain('requires = ["uv_build==0.9.1"]')
  for (const unknown of [undefined, 'mine', 'a b c', 'x "]; rm']) {
    expect(wayOutOf(unknown)).toContain('Only the metadata')
    expect(wayOutOf(unknown)).not.toMatch(/mine|rm/)
  }
  const code = [...difference, { name: 'app/a.py', before: 1, after: 2 }]
  expect(wayOut({ ...conflict, difference: code })).toContain('raise the version in the project')
})

test('a check says what changed, and names the line to change', () => {
  const metadata = [{ name: 'app-1.0.dist-info/METADATA', before: 1, after: 2 }]
  const checked = { ...conflict, checkOnly: true }
  const at = (versionPlace: { file: string; line?: number; dynamic?: boolean }) => ({
    ...checked,
    artifact: { ...(checked.artifact as Artifact), versionPlace },
  })
  const title = (one: Conflict) => conflictMessage(one).split('\n')[0]
  expect(title(checked)).toBe(
    'app changed, but 1.0 is already published: raise the version in the project file.',
  )
  expect(title(at({ file: 'a/pyproject.toml', line: 7 }))).toBe(
    'app changed, but 1.0 is already published: raise the version in line 7 of a/pyproject.toml.',
  )
  expect(title(at({ file: 'pyproject.toml', line: 7, dynamic: true }))).toContain(
    ': raise the version, which line 7 of pyproject.toml declares as dynamic.',
  )
  expect(title({ ...checked, difference: metadata })).toBe(
    'Only the metadata of app changed, but 1.0 is already published.',
  )
  expect(title({ ...checked, difference: [] })).toBe(
    'app has the files of the published 1.0, packed differently.',
  )
  expect(title({ ...checked, difference: { reason: 'It is no zip.' } })).toContain('app changed')
  expect(conflictSummary(checked)).not.toContain('Nothing was overwritten')
})
