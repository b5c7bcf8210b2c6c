import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import * as all from '../../src/actions/all.ts'
import * as build from '../../src/actions/build.ts'
import * as layer from '../../src/actions/layer.ts'
import * as package_ from '../../src/actions/package.ts'
import * as projects from '../../src/actions/projects.ts'
import * as results from '../../src/actions/results.ts'
import * as upload from '../../src/actions/upload.ts'
import * as uploadLayer from '../../src/actions/upload-layer.ts'
import { listTree } from '../../src/files/list-tree.ts'
import { pack } from '../../src/package/pack.ts'
import { UserError } from '../../src/text/user-error.ts'
import { readActionFile } from '../support/action-file.ts'
import { PYTHON } from '../support/python.ts'
import { inputVariables } from '../support/runner.ts'
import { scratchFolder } from '../support/scratch.ts'

// No input and no installation may end as a bug of the action, or write where nobody asked it to. In `npm run test:long`.
const RUNS = 250

const ACTIONS = {
  '.': all,
  build,
  package: package_,
  upload,
  layer,
  'layer/upload': uploadLayer,
  '.github/actions/projects': projects,
  '.github/actions/results': results,
} as const

const python = execFileSync(PYTHON, ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).trim()
const home = process.cwd()

// A store that refuses, at once: what it would say is the subject of other tests.
const server = createServer((request, response) => {
  request.resume()
  response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const store = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => {
  server.closeAllConnections()
  server.close()
  process.chdir(home)
})

/** Texts that have a meaning somewhere: in paths, globs, TOML, JSON, S3, shells and the runner. */
const NASTY = [
  ...[
    '',
    '.',
    '..',
    '/',
    '//',
    '~',
    '-',
    '--',
    '*',
    '**',
    '!**',
    '[',
    '{',
    '}',
    '\\',
    '"',
    "'",
    '%',
    '$HOME',
  ],
  ...[
    '\t',
    '\r\n',
    '::error::x',
    '##[error]x',
    '<b>',
    '{}',
    '[]',
    'null',
    'true',
    'False',
    '0',
    '-1',
    '1e999',
  ],
  ...[
    '../../outside',
    '/nowhere/x',
    'loop',
    'loop/x',
    'self/x',
    'file/x',
    'file',
    'folder',
    'out',
    'é',
    '😀',
    '\u202e',
  ],
  ...[
    'x'.repeat(300),
    'x/'.repeat(3000),
    'a\nb',
    'C:\\x',
    'file:///x',
    'pyproject.toml',
    '__proto__',
    'constructor',
  ],
]
const odd = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 40 }))
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** Values that lead further than the reader of an input. */
const PLAUSIBLE: Readonly<Record<string, readonly string[]>> = {
  'project-file': [
    'pyproject.toml',
    'functions/a',
    'functions',
    'broken',
    'setup.py',
    'self',
    'folder',
  ],
  'pip-path': ['bin/pip', 'bin/pip', 'bin/pip', 'bin', 'file', 'loop'],
  'pip-args': ['--quiet', '-x\n-y'],
  'build-directory': [
    'out/build',
    'out/tree',
    'folder',
    'file/build',
    'loop/build',
    '.',
    'x'.repeat(300),
  ],
  'zip-path': [
    'out/source.zip',
    'out/a.zip',
    'file',
    'folder',
    'loop',
    'loop/a.zip',
    'file/a.zip',
    'x'.repeat(300),
  ],
  handler: ['none', 'app.f', 'app.lambda_handler', 'app', '.', '..x', 'json.loads', 'a/b.c'],
  'bucket-prefix': [
    's3://my-bucket/x',
    's3://my-bucket/{package-name}/',
    's3://b',
    's3:///x',
    'my-bucket',
  ],
  version: ['1.0', '1.0.0', '2.0', 'v1', '1!0', '1.0.dev1'],
  'version-suffix': ['.dev1', '+build.1', '.dev1+a', 'dev', '-x', '+'],
  'package-name': ['app', 'App', 'other'],
  sha256: ['0'.repeat(64)],
  projects: [
    'functions/*',
    '**',
    '**/pyproject.toml',
    '!**',
    'self/**',
    '{"include":[{"project-file":"a"}]}',
    '{"include":{}}',
  ],
  directory: ['results', 'folder', 'file', 'loop'],
  metadata: ['a=b', 'a', '=b', 'é=ü'],
  tags: ['a=b', 'a', '=b'],
  'aws-region': ['eu-central-1', 'frankfurt'],
  'release-tag': ['match', 'ignore'],
  'lock-file': ['out/fuzz.txt', 'out/pylock.toml', 'uv.lock', 'folder', 'loop', 'file', 'x.txt'],
  'python-version': ['3.13', '3.9', '3', '3.x', '2.7', '3.99'],
  architecture: ['x86_64', 'arm64', 'ARM64'],
  'layer-name': [
    'app',
    'a b',
    'arn:aws:lambda:eu-central-1:111122223333:layer:app',
    'x'.repeat(141),
  ],
  exclude: ['app', 'boto3\nbotocore'],
  'layer-version-arn': ['arn:aws:lambda:eu-central-1:111122223333:layer:app:1', 'app'],
}

/** A checkout with everything that a path can run into, and files that no run may change. */
async function workspace(): Promise<string> {
  const root = path.join(await scratchFolder(), 'deep/er/checkout')
  const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  write('pyproject.toml', '[project]\nname = "app"\nversion = "1.0"\n')
  write('functions/a/pyproject.toml', '[project]\nname = "a"\n')
  write('functions/b/setup.py', '')
  write('functions/c/pyproject.toml/x', '')
  write('broken/pyproject.toml', '[project\n')
  write('broken/setup.cfg/x', '')
  write('requirements.txt', 'app==1.0\n')
  write('lambda_function.py', 'def lambda_handler(event, context): pass\n')
  write('file', 'x')
  write('folder/a.py', 'x = 1\n')
  write('results/a.json', '{"project-file":"a","build":{"sha256":"x"}}')
  write('results/b.json', '[')
  write('results/c.json', 'null')
  write('results/d.json/x', '')
  write('../../outside/keep', 'x')
  symlinkSync('loop', path.join(root, 'loop'))
  symlinkSync('.', path.join(root, 'self'))
  // An installer that installs what the run has prepared.
  write(
    'bin/pip',
    '#!/bin/sh\nwhile [ "$1" != --target ]; do shift; done\ncp -R "$FUZZ_TREE/." "$2"\n',
  )
  chmodSync(path.join(root, 'bin/pip'), 0o755)
  symlinkSync(python, path.join(root, 'bin/python3'))
  return root
}

const info = 'app-1.0.dist-info'
const line = fc.oneof(
  odd,
  fc.constantFrom(
    ...[
      'app.py,,',
      `${info}/RECORD,,`,
      `${info}/WHEEL,,`,
      `${info}/METADATA,,`,
      '../../bin/x,,',
      'bin/x,,',
      'bin,,',
    ],
    ...[
      '../bin/../../../outside/keep,,',
      '/etc/passwd,,',
      '..\\x,,',
      '"a""b",,',
      '"app.py,,',
      ',,',
      'app/,,',
      '.lock,,',
    ],
  ),
)
const ROWS = ['app.py,,', `${info}/RECORD,,`, `${info}/WHEEL,,`, `${info}/METADATA,,`]
const installation = fc.record({
  record: fc
    .array(line, { maxLength: 4 })
    .chain(more => fc.constantFrom([...ROWS, ...more], more, [...ROWS])),
  metadata: fc.oneof(
    { weight: 3, arbitrary: fc.constant('Name: app\nVersion: 1.0\n') },
    odd.map(text => `Name: ${text}\nVersion: 1.0\n`),
    odd.map(text => `Name: app\nVersion: ${text}\n`),
    odd.map(text => `Name: app\nVersion: 1.0\nRequires-Dist: ${text}\n`),
    odd,
  ),
  entryPoints: fc.option(
    odd.map(text => `[console_scripts]\n${text}=x\n`),
    { nil: undefined },
  ),
  installer: fc.constantFrom('pip\n', 'uv', ''),
  lock: fc.array(odd, { maxLength: 3 }),
  more: fc.array(
    fc.constantFrom(
      'bin',
      'Scripts',
      '.lock/x',
      'bin/x',
      'bin/__init__.py',
      'x.egg-info',
      'other-1.dist-info/x',
      'a\\b',
      'é',
    ),
    { maxLength: 2 },
  ),
  link: fc.constantFrom(undefined, undefined, undefined, 'bin', 'app', `${info}/INSTALLER`),
})

function writeInstallation(
  tree: string,
  files: typeof installation extends fc.Arbitrary<infer T> ? T : never,
): void {
  rmSync(tree, { recursive: true, force: true })
  const write = (name: string, text: string) => {
    try {
      mkdirSync(path.dirname(path.join(tree, name)), { recursive: true })
      writeFileSync(path.join(tree, name), text)
    } catch {
      // A file where another one needs a folder.
    }
  }
  write('app.py', 'def f(event, context): pass\n')
  write(`${info}/RECORD`, files.record.map(row => `${row}\n`).join(''))
  write(`${info}/METADATA`, files.metadata)
  write(`${info}/WHEEL`, 'Wheel-Version: 1.0\nTag: py3-none-any\n')
  if (files.entryPoints !== undefined) write(`${info}/entry_points.txt`, files.entryPoints)
  if (files.installer !== '') write(`${info}/INSTALLER`, files.installer)
  for (const name of files.more) write(name, '#!/usr/bin/python3\n')
  if (files.link !== undefined && !existsSync(path.join(tree, files.link))) {
    symlinkSync(path.join(tree, '../outside'), path.join(tree, files.link))
  }
}

/** Inputs of each action that lead to its end. */
function usualInputs(name: keyof typeof ACTIONS, zip: string): Record<string, string> {
  const building = { 'pip-path': 'bin/pip', handler: 'none', 'build-directory': 'out/build' }
  const bucket = { 'bucket-prefix': 's3://my-bucket/{package-name}' }
  const artifact = { 'zip-path': zip, sha256: digest(zip), 'package-name': 'app' }
  const usual: Record<keyof typeof ACTIONS, Record<string, string>> = {
    '.': { ...building, ...bucket, 'zip-path': 'out/source.zip' },
    build: building,
    package: { 'build-directory': 'out/tree', 'zip-path': 'out/source.zip' },
    upload: { ...artifact, version: '1.0', ...bucket },
    layer: { 'pip-path': 'bin/pip', 'python-version': '3.13', ...bucket },
    'layer/upload': { ...artifact, 'python-version': '3.13', ...bucket },
    '.github/actions/projects': { projects: 'functions/*', ...bucket },
    '.github/actions/results': {
      directory: 'results',
      projects: '{"include":[{"project-file":"a"}]}',
      digests: '{"result-0":"/"}',
    },
  }
  return usual[name]
}

/** All files with their content, but for what a run may write. */
async function precious(root: string): Promise<string> {
  const parent = path.join(root, '../..')
  const kept: string[] = []
  for (const name of [
    'outside',
    'er/checkout/functions',
    'er/checkout/broken',
    'er/checkout/folder',
    'er/checkout/bin',
  ]) {
    const folder = path.join(parent, name)
    const args = ['-type', 'f', '-not', '-path', '*/build/lambda/*', '-exec', 'cksum', '{}', '+']
    const files = execFileSync('find', [folder, ...args], { encoding: 'utf8' })
    kept.push(files)
  }
  for (const name of ['pyproject.toml', 'lambda_function.py', 'file'])
    kept.push(digest(path.join(root, name)))
  return kept.join('\n')
}

test.skipIf(process.platform === 'win32').each(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])(
  'nothing ends as a bug of the action %s, or writes elsewhere',
  async name => {
    const root = await workspace()
    const { tree, temporary } = {
      tree: path.join(root, '../tree'),
      temporary: path.join(root, '../temporary'),
    }
    for (const folder of [temporary]) mkdirSync(folder)
    process.chdir(root)
    writeInstallation(tree, {
      ...{ record: ROWS, metadata: 'Name: app\nVersion: 1.0\n', entryPoints: undefined },
      ...{ installer: '', lock: [], more: [], link: undefined },
    })
    const packed = path.join(root, '../packed')
    // The zip of a layer has everything below python/.
    cpSync(tree, name === 'layer/upload' ? path.join(packed, 'python') : packed, {
      recursive: true,
    })
    await pack({ buildDirectory: packed, zipPath: path.join(root, 'good.zip') })
    const action = await readActionFile(name)
    const inputs = fc.record(
      Object.fromEntries(
        Object.keys(action.inputs).map(input => {
          const plausible = fc.constantFrom(...(PLAUSIBLE[input] ?? ['true', 'false']))
          const value = fc.oneof({ weight: 8, arbitrary: plausible }, odd)
          const usual = { weight: 6, arbitrary: fc.constant(undefined) }
          return [input, fc.oneof(usual, value)]
        }),
      ),
    )
    const before = await precious(root)
    const ends = { done: 0, refused: 0 }
    const property = fc.asyncProperty(inputs, installation, async (given, files) => {
      writeInstallation(tree, files)
      rmSync(path.join(root, 'out'), { recursive: true, force: true })
      mkdirSync(path.join(root, 'out/tree'), { recursive: true })
      writeFileSync(path.join(root, 'out/tree/app.py'), 'x = 1\n')
      writeFileSync(path.join(root, 'out/fuzz.txt'), ['app==1.0', ...files.lock].join('\n'))
      const values = files.lock.map(text => `${JSON.stringify(text)} = ${JSON.stringify(text)}\n`)
      writeFileSync(
        path.join(root, 'out/pylock.toml'),
        `lock-version = "1.0"\n[[packages]]\nname = "app"\nversion = "1.0"\n${values.join('')}`,
      )
      writeFileSync(path.join(root, 'out/a.zip'), 'PK\x05\x06'.padEnd(22, '\0'))
      const set = Object.entries(given).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, value.replaceAll('\0', '')]],
      )
      const variables = inputVariables(action, {
        ...usualInputs(name, path.join(root, 'good.zip')),
        ...Object.fromEntries(set),
        ...('upload' in action.inputs && { upload: 'false' }),
      })
      const environment = {
        ...variables,
        FUZZ_TREE: tree,
        GITHUB_WORKSPACE: root,
        RUNNER_TEMP: temporary,
        GITHUB_OUTPUT: path.join(temporary, 'output'),
        GITHUB_STEP_SUMMARY: path.join(temporary, 'summary'),
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'x',
        AWS_REGION: 'eu-central-1',
        AWS_ENDPOINT_URL_S3: store,
        AWS_ENDPOINT_URL_LAMBDA: store,
      }
      for (const file of ['output', 'summary']) writeFileSync(path.join(temporary, file), '')
      for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value)
      try {
        await ACTIONS[name].run()
        ends.done++
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        ends.refused++
      } finally {
        vi.unstubAllEnvs()
      }
      expect(await precious(root)).toBe(before)
      expect((await listTree(temporary)).map(entry => entry.path)).toEqual(['output', 'summary'])
    })
    await fc.assert(property, { numRuns: RUNS })
    process.stderr.write(`${name}: ${RUNS} runs, ${ends.done} done, ${ends.refused} refused\n`)
  },
  900_000,
)
