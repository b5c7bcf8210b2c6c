import { expect, test } from 'vitest'
import { runStep } from '../support/runner.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import {
  build,
  compareInstallers,
  exportAs,
  LARGE,
  locked,
  project,
  uv,
} from './compare-installers.ts'
import { SETS } from './dependency-sets.ts'

test.for(SETS.filter(set => !LARGE.includes(set)))('same lock, same bytes: $name', set =>
  compareInstallers(set),
)

test('uv.lock, pylock.toml and requirements.txt with hashes and without give the same', async () => {
  const folder = await locked(SETS[0]?.dependencies ?? [])
  const target = { 'python-version': '3.13' }
  const forms = [
    folder,
    await exportAs(folder, 'pylock.toml'),
    await exportAs(folder, 'requirements.txt'),
    await exportAs(folder, 'requirements.txt', '--no-hashes'),
  ]
  const results = []
  for (const form of forms) {
    const { outputs, annotations } = await build(form, { ...target, 'pip-path': uv })
    expect(annotations).toEqual([])
    results.push(outputs.sha256)
  }
  expect(new Set(results).size).toBe(1)
})

test('a requirements file that locks only a part says so', async () => {
  const folder = await writeFiles(await scratchFolder(), {
    ...project([]),
    'requirements.txt': 'requests==2.32.4\n',
  })
  const { annotations, outputs } = await build(folder, { 'python-version': '3.13' })
  expect(JSON.parse(outputs.packages ?? '')).toHaveLength(5)
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^requirements\.txt gives no version for .*certifi/),
  ])
})

test.each(['pip', 'uv'])(
  '%s: what has no wheel, another hash or no such version is named',
  async installer => {
    const pip = installer === 'uv' ? { 'pip-path': uv } : {}
    const refused = async (text: string, version = '3.13') => {
      const workspace = await writeFiles(await scratchFolder(), {
        ...project([]),
        'requirements.txt': text,
      })
      const inputs = {
        'bucket-prefix': 's3://my-bucket/',
        upload: 'false',
        'python-version': version,
        ...pip,
      }
      const { exitCode, annotations, log } = await runStep({
        action: 'layer',
        workspace,
        with: inputs,
      })
      expect(exitCode, log).toBe(1)
      return annotations.find(({ level }) => level === 'error')?.message
    }
    expect(await refused('pyspark==3.5.0\n')).toMatch(
      /^There is no wheel of pyspark==3\.5\.0 for Python 3\.13 on x86_64/,
    )
    expect(await refused('numpy==2.3.4\n', '3.11')).toMatch(
      /^There is no wheel of numpy==2\.3\.4 .* glibc 2\.17/,
    )
    expect(await refused('humanize==99.0\n')).toContain('humanize==99.0')
    expect(await refused(`humanize==4.12.3 --hash=sha256:${'0'.repeat(64)}\n`)).toMatch(
      /^humanize==4\.12\.3 is not the file that the lock file names/,
    )
  },
)
