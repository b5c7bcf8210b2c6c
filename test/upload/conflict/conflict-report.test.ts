import { expect, test } from 'vitest'
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
    metadata: { run_url: RUN, commit: 'c0ffee', repository: 'owner/app', ref: 'refs/tags/v1_0' },
  },
  difference: { added: ['new.py'], removed: [], changed: ['a`|b.py'] },
}

test('the summary tells what is stored, by whom, what differs, and the way out', () => {
  expect(conflictSummary(conflict)).toBe(`\
### ❌ Version 1.0 of app is already published with other content.

\`\`\`text
s3://b/k
\`\`\`

<table>
<tr><th align="left">Stored</th><td><code>00</code>, 5 bytes</td></tr>
<tr><th align="left">Since</th><td>1970-01-01T00:00:00.000Z</td></tr>
<tr><th align="left">By</th><td><a href="${RUN}">${RUN}</a></td></tr>
<tr><th align="left">From</th><td><code>c0ffee</code> <code>owner/app</code> <code>refs/tags/v1&#95;0</code></td></tr>
<tr><th align="left">Built now</th><td><code>ff</code>, 3 bytes</td></tr>
</table>

#### What differs from it

\`\`\`diff
! a\`|b.py
+ new.py
\`\`\`

**Nothing was overwritten.** Published versions never change: raise the version in the project file and publish again.

`)
})

test('what others wrote leads nowhere, and becomes no markup', () => {
  const metadata = { run_url: 'javascript:"><b>/actions/runs/1', ref: '</code><img>' }
  const stored = { ...conflict.stored, sha256: undefined, modified: undefined, metadata }
  const summary = conflictSummary({ ...conflict, stored, difference: { reason: 'It is *gone*.' } })
  expect(summary).not.toMatch(/<a |<b>|<img>/)
  expect(summary).toContain('<td><code>unknown</code>, 5 bytes</td>')
  expect(summary).toContain('It is &#42;gone&#42;.\n')
})

test('another package under the same prefix has another way out', () => {
  const stored = { ...conflict.stored, metadata: { package_name: 'other' } }
  expect(wayOut({ ...conflict, stored })).toContain('What is stored is another package, other:')
  expect(conflictMessage(conflict)).toContain('\n  ~ a`|b.py (changed)\n')
})
