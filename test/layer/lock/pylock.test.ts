import path from 'node:path'
import { expect, test } from 'vitest'
import { readPylock } from '../../../src/layer/lock/pylock.ts'
import { formatRequirements } from '../../../src/layer/lock/requirements.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

const target = { python: '3.13', architecture: 'arm64' } as const

async function read(packages: string, exclude: readonly string[] = []) {
  const text = `lock-version = "1.0"\ncreated-by = "test"\ndefault-groups = ["prod"]\n${packages}`
  const folder = await writeFiles(await scratchFolder(), { 'pylock.toml': text })
  const file = path.join(folder, 'pylock.toml')
  return readPylock({ kind: 'pylock.toml', file, sha256: '', place: { file } }, { target, exclude })
}

test('reads packages that hold for the target, with the hashes of their files', async () => {
  const requirements = await read(
    `
[[packages]]
name = "Foo_Bar"
version = "1.0"
marker = "platform_machine == 'aarch64' and 'prod' in dependency_groups"
sdist = { url = "https://x/f.tar.gz", hashes = { sha256 = "aa" } }
wheels = [{ url = "https://x/f.whl", hashes = { md5 = "00", sha256 = "bb" } }]
[[packages]]
name = "only-windows"
version = "1.0"
marker = "sys_platform == 'win32'"
[[packages]]
name = "archived"
archive = { url = "https://x/archived-1.0-py3-none-any.whl", hashes = { sha512 = "cc" } }
[[packages]]
name = "own"
directory = { path = "." }
`,
    ['own'],
  )
  expect(formatRequirements(requirements)).toBe(
    'Foo_Bar==1.0 --hash=sha256:bb --hash=sha256:aa\n' +
      'archived @ https://x/archived-1.0-py3-none-any.whl --hash=sha512:cc\n',
  )
  expect(requirements.complete).toBe(true)
})

test.each([
  [
    'a folder',
    '[[packages]]\nname = "own"\ndirectory = { path = "." }\n',
    'takes own from a folder',
  ],
  [
    'a repository',
    '[[packages]]\nname = "own"\nvcs = { type = "git" }\n',
    'takes own from a repository',
  ],
  ['no version', '[[packages]]\nname = "own"\n', 'the package own has no version'],
  ['no name', '[[packages]]\nname = 5\n', 'a package has no name'],
  ['no packages', 'packages = 5\n', 'packages is not a list of tables'],
  ['no TOML', '[[packages', 'cannot be read'],
])('refuses %s, and points to the file', async (_, packages, message) => {
  const failed = read(packages)
  await expect(failed).rejects.toThrow(message)
  await expect(failed).rejects.toMatchObject({ file: expect.stringContaining('pylock.toml') })
})
