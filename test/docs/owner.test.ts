import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { copyCheckout } from '../support/checkout.ts'
import { listFiles } from '../support/pages.ts'

const run = promisify(execFile)

async function rename(folder: string, owner: string): Promise<string> {
  const script = path.join(folder, 'scripts', 'owner.ts')
  const { stdout } = await run(process.execPath, [script, owner], { cwd: folder })
  return stdout
}

test('one command writes the name of the owner everywhere, and another one in its place', async () => {
  const folder = await copyCheckout()
  const read = (name: string) => readFile(path.join(folder, name), 'utf8')
  const { repository } = JSON.parse(await read('package.json'))
  const former = /^github:(.+)\//.exec(repository)?.[1]
  const printed = (await rename(folder, 'First-Owner')).split('\n')
  for (const name of ['README.md', 'build/README.md', 'SECURITY.md', 'package.json']) {
    expect(printed).toContain(name)
    expect(await read(name)).toContain('First-Owner/build-lambda-source')
  }
  const written = listFiles().filter(name => !/owner(\.test)?\.ts$/.test(name))
  const texts = await Promise.all(written.map(async name => ({ name, text: await read(name) })))
  const left = texts.filter(({ text }) => text.includes(`${former}/build-lambda-source`))
  expect(left.map(({ name }) => name)).toEqual([])
  await rename(folder, 'second-owner')
  expect(await read('README.md')).toContain('uses: second-owner/build-lambda-source@v1')
  expect(await read('README.md')).not.toContain('First-Owner')
})

test.each(['', 'a/b', '-a', '$&'])('refuses the name "%s"', async name => {
  await expect(rename(ROOT, name)).rejects.toThrow('is no name')
})
