import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { backendEnvironment } from '../support/backends.ts'
import { runChild } from '../support/child.ts'
import { pyproject } from '../support/projects.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

/** Runs the demo as npm does when it is called in a folder. */
async function demo(folder: string, ...args: string[]) {
  const { exitCode, log } = await runChild(process.execPath, ['scripts/demo.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...(await backendEnvironment()), INIT_CWD: folder },
  })
  const [, page] = /job summary, as a page +(.+)/.exec(stripVTControlCharacters(log)) ?? []
  return { exitCode, log, page: page && readFileSync(page, 'utf8') }
}

/** Every file of a folder with its content and time. */
function snapshot(folder: string): unknown {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map(name => {
      const file = path.join(folder, name)
      const { mtimeMs } = statSync(file)
      return [name, mtimeMs, statSync(file).isFile() && readFileSync(file, 'utf8')]
    })
}

async function project(files = pyproject('setuptools')): Promise<string> {
  const folder = await scratchFolder()
  await writeFiles(path.join(folder, 'my-project'), files)
  return folder
}

test('publishes a project, leaves it as it is, and renders the job summary', async () => {
  const folder = await project()
  const before = snapshot(folder)
  const { exitCode, log, page = '' } = await demo(folder, 'my-project', '--tags', 'team=orders')
  expect(exitCode, log).toBe(0)
  expect(log).toContain('s3://demo-artifacts/lambda/source/1.0/source.zip')
  expect(log).toContain('npm run demo -- my-project --handler app.lambda_function.lambda_handler')
  expect(log).not.toContain('Successfully installed')
  expect(snapshot(folder)).toEqual(before)
  const [, zip = ''] = /zip, a copy +(.+)/.exec(stripVTControlCharacters(log)) ?? []
  const sha256 = createHash('sha256').update(readFileSync(zip)).digest('hex')
  expect(stripVTControlCharacters(log)).toMatch(new RegExp(`^  sha256 +${sha256}$`, 'm'))
  expect(page).toMatch(/<h3>.*app 1\.0/)
  expect(page).toMatch(/<table>/)
})

test('shows an error of the action as a user sees it, and ends as the action does', async () => {
  const { 'app/lambda_function.py': _, ...files } = pyproject('setuptools')
  const folder = await project({ ...files, 'app/main.py': 'def run(event, context): pass\n' })
  const { exitCode, log, page } = await demo(folder, 'my-project', '--handler', 'app.main.start')
  expect(exitCode).toBe(1)
  expect(stripVTControlCharacters(log)).toMatch(/^ {2}error\b.*app\.main\.start/m)
  expect(log).toContain('Not published. Next:')
  expect(page).toContain('app.main.start')
})

test.each([
  ['no such folder', ['elsewhere'], /^There is no .*elsewhere\.$/m],
  ['no project', ['.'], /^.* is no Python project: it contains neither pyproject\.toml nor/m],
  [
    'an unknown input',
    ['my-project', '--handlr', 'x'],
    /^The action has no input handlr\. It has/m,
  ],
])('says in a line what is wrong with %s', async (_, args, message) => {
  const { exitCode, log } = await demo(await project(), ...args)
  expect(exitCode).toBe(2)
  expect(stripVTControlCharacters(log)).toMatch(message)
  expect(log).toContain('npm run demo -- ../my-project')
  expect(log).not.toContain('A local S3 server')
  expect(log).not.toMatch(/^ {4}at /m)
})
