import path from 'node:path'
import { expect, test } from 'vitest'
import { readConfiguration } from '../../src/projects/configuration.ts'
import { findProject } from '../../src/python/project/project.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

async function read(toml: string) {
  const folder = await writeFiles(await scratchFolder(), { 'pyproject.toml': toml })
  return { folder, configuration: () => Object.fromEntries(readConfiguration(findProject(folder))) }
}

const table = (lines: string) => `[project]\nname = "app"\n\n[tool.build-lambda-source]\n${lines}\n`

test('reads texts, lists as arrays or texts, and booleans', async () => {
  const { configuration } = await read(
    table(`
handler = ["app.one.handler", "app.two.handler"]
provided = """
numpy
yaml
"""
imports = "ignore"
summary = false
tags = ["cost-center=orders"]
python-version = "3.12"
`),
  )
  expect(configuration()).toEqual({
    handler: 'app.one.handler\napp.two.handler',
    provided: 'numpy\nyaml\n',
    imports: 'ignore',
    summary: 'false',
    tags: 'cost-center=orders',
    'python-version': '3.12',
  })
})

test('takes paths from the folder of the project, and names of commands from PATH', async () => {
  const stated = await read(table('zip-path = "../out/app.zip"\npip-path = "uv"'))
  const zipPath = path.join(path.dirname(stated.folder), 'out/app.zip')
  expect(stated.configuration()).toEqual({ 'zip-path': zipPath, 'pip-path': 'uv' })
  const venv = await read(table('pip-path = "../.venv/bin/pip"'))
  const pipPath = path.join(path.dirname(venv.folder), '.venv/bin/pip')
  expect(venv.configuration()).toEqual({ 'pip-path': pipPath })
})

test.each([
  '',
  '[tool.other]\nbuild-lambda-source = 1\n',
  '# build-lambda-source',
  '[tool.build-lambda-source',
])('finds nothing in %j', async toml => {
  expect((await read(toml)).configuration()).toEqual({})
})

test.each([
  ['handlr = "a.b"', 'has an unknown key: handlr', 'Did you mean handler?'],
  ['python_version = "3.13"', 'unknown key: python_version', 'Did you mean python-version?'],
  ['Handler = "a.b"', 'unknown key: Handler', 'Did you mean handler?'],
  [
    'colour = "red"',
    'unknown key: colour',
    'names of inputs: architecture, aws-region, bucket-prefix,',
  ],
  ['upload = false', 'unknown key: upload', 'upload belongs in the workflow'],
  ['project-file = "x"', 'unknown key: project-file', 'project-file belongs in the workflow'],
  ['python-version = 3.10', 'is not a string', 'python-version = "3.10"'],
  ['expected-bucket-owner = 111122223333', 'is not a string', '"111122223333"'],
  ['imports = ["ignore"]', 'is not a string', 'imports = "ignore"'],
  ['summary = "false"', 'is not true or false', 'summary = false'],
  ['summary = 1', 'is not true or false', 'summary = true'],
  ['provided = [1, 2]', 'is not an array of strings', 'provided = ["1", "2"]'],
  ['provided = true', 'is not an array of strings', 'provided = ["true"]'],
  ['handler = ["a.b\\nc.d"]', 'is not an array of strings', 'handler = ["a.b", "c.d"]'],
  ['tags = { team = "a", cost = 1 }', 'is not an array of', 'tags = ["team=a", "cost=1"]'],
])('refuses %s, and shows what to write', async (line, message, hint) => {
  const { folder, configuration } = await read(table(line))
  expect(configuration).toThrow(message)
  const place = { file: path.join(folder, 'pyproject.toml'), line: 5 }
  expect(configuration).toThrow(
    expect.objectContaining({ hint: expect.stringContaining(hint), ...place }),
  )
})

test.each([
  [
    '[tool.build_lambda_source]',
    'has a table [tool.build_lambda_source], which is misspelled.',
    'with hyphens',
  ],
  ['[tool]\nbuild-lambda-source = "x"', 'tool.build-lambda-source in', 'one per line'],
  ['[[tool.build-lambda-source]]', 'is not a table', 'one per line'],
])('refuses %j', async (toml, message, hint) => {
  const { configuration } = await read(toml)
  expect(configuration).toThrow(message)
  expect(configuration).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }))
})
