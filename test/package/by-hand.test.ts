import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { scratchFolder } from '../support/scratch.ts'

// Four builds, each with the download of its backend.
test.runIf(process.platform === 'linux' && existsSync('/usr/bin/zip'))(
  'packing by hand, as docs/comparison.md shows it, gives another digest each time',
  async () => {
    const page = await readFile(path.join(ROOT, 'docs/comparison.md'), 'utf8')
    const [, code = ''] = /```sh\n([^`]*sha256sum[^`]*)```/.exec(page) ?? []
    const folder = await scratchFolder()
    await cp(path.join(ROOT, 'examples'), path.join(folder, 'examples'), { recursive: true })
    const { stdout } = await promisify(execFile)('bash', ['-ec', code], { cwd: folder })
    expect(new Set(stdout.match(/^[0-9a-f]{64}/gm)).size).toBe(4)
  },
  240_000,
)
