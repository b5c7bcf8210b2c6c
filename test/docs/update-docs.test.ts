import { spawnSync } from 'node:child_process'
import { readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { copyCheckout } from '../support/checkout.ts'

test('npm run docs writes what action.yml says into all pages, and --check finds what is out of date', async () => {
  const folder = await copyCheckout()
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  const read = (name: string) => readFile(path.join(folder, name), 'utf8')
  const change = async (name: string, from: string, to: string) => {
    const text = await read(name)
    expect(text).toContain(from)
    await writeFile(path.join(folder, name), text.replace(from, to))
  }
  const docs = (...args: string[]) => {
    const script = path.join(folder, 'scripts', 'update-docs.ts')
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  expect(docs('--check')).toMatchObject({ status: 0, stdout: '' })
  await change('action.yml', 'Extra arguments for pip,', 'More | arguments,')
  const { status, stdout } = docs('--check')
  expect(status).toBe(1)
  expect(stdout).toContain('docs/reference.md is out of date: run "npm run docs".')
  expect(await read('docs/reference.md')).not.toContain('More \\| arguments,')

  // The reusable workflow takes over what it repeats, and its table on the page too.
  expect(docs()).toMatchObject({ status: 0 })
  expect((await read('.github/workflows/publish.yml')).match(/More \| arguments,/g)).toHaveLength(1)
  for (const page of ['docs/reference.md', 'docs/monorepo.md']) {
    expect((await read(page)).match(/More \\\| arguments,/g)).toHaveLength(1)
  }
  expect(docs('--check')).toMatchObject({ status: 0, stdout: '' })

  await change('build/README.md', '<!-- inputs of build/action.yml -->', '')
  expect(docs('--check').stderr).toContain('No page has a place for: inputs of build/action.yml')
})
