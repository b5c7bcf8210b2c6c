/** Builds layers of real dependency sets, with the bundle, and compares them. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { listTree } from '../../src/files/list-tree.ts'
import { platformTags } from '../../src/layer/target.ts'
import { findPythons, installInstaller } from '../support/interpreters.ts'
import { invokeInLambda } from '../support/lambda/invoke.ts'
import { PYTHON, python } from '../support/python.ts'
import { probePython } from '../support/requirements.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import { type DependencySet, RESOLVED, SETS } from './dependency-sets.ts'
import { installPoetry, lockWithPoetry } from './poetry.ts'

const run = promisify(execFile)
export const uv = path.join(await installInstaller('uv', '0.13.9', PYTHON), 'bin', 'uv')
const pythons = findPythons()
const machine = process.arch === 'x64' ? 'x86_64' : process.arch

/** A project that requires something. */
export function project(dependencies: readonly string[]): Record<string, string> {
  const list = dependencies.map(each => `  ${JSON.stringify(each)},\n`).join('')
  const head = '[project]\nname = "layered"\nversion = "1.0"\nrequires-python = ">=3.11"\n'
  return { 'pyproject.toml': `${head}dependencies = [\n${list}]\n` }
}

/** A folder with a project and its `uv.lock`. */
export async function locked(dependencies: readonly string[]): Promise<string> {
  const folder = await writeFiles(await scratchFolder(), project(dependencies))
  const { executable } = await probePython(PYTHON)
  await run(uv, ['lock', '--quiet', '--exclude-newer', RESOLVED, '--python', executable], {
    cwd: folder,
  })
  return folder
}

/** Writes another form of a project's `uv.lock` in its place. */
export async function exportAs(folder: string, name: string, ...more: string[]): Promise<string> {
  const copy = path.join(await scratchFolder(), 'another folder')
  await cp(folder, copy, { recursive: true })
  const args = [
    'export',
    '--quiet',
    '--frozen',
    '--no-emit-project',
    '--output-file',
    name,
    ...more,
  ]
  await run(uv, args, { cwd: copy })
  await rm(path.join(copy, 'uv.lock'))
  return copy
}

/** Runs the action on a project, without an upload. */
export async function build(
  workspace: string,
  more: Record<string, string>,
  env = {},
): Promise<StepResult> {
  const PATH = [await installPoetry(), process.env.PATH].join(path.delimiter)
  const result = await runStep({
    action: 'layer',
    workspace,
    env: { PATH, ...env },
    with: { 'bucket-prefix': 's3://my-bucket/', upload: 'false', ...more },
  })
  expect(result.exitCode, result.log).toBe(0)
  return result
}

/** The digests of what a plain `pip install --target` for a platform gives, without what differs with each run. */
async function plain(
  packages: readonly string[],
  version: string,
  architecture: 'x86_64' | 'arm64',
) {
  const target = await scratchFolder()
  const platforms = platformTags({ python: version, architecture }).flatMap(tag => [
    '--platform',
    tag,
  ])
  const flags = '--quiet --no-deps --no-compile --only-binary=:all: --implementation cp'.split(' ')
  const args = [
    '-m',
    'pip',
    'install',
    ...flags,
    '--abi',
    `cp${version.replace('.', '')}`,
    ...platforms,
  ]
  await python([...args, '--python-version', version, '--target', target, ...packages])
  return await digests(target)
}

async function digests(folder: string): Promise<Record<string, string>> {
  const files = (await listTree(folder)).filter(({ kind }) => kind === 'file')
  const entries = await Promise.all(
    files
      .map(({ path: name }) => name)
      .filter(name => !/^bin\/|\.dist-info\/(RECORD|WHEEL|INSTALLER|REQUESTED)$/.test(name))
      .map(async name => {
        const content = await readFile(path.join(folder, name))
        // pip's own folder for headers has the version of Python in its name.
        const portable = name.replace(/^include\/(site\/)?python[\d.]*\//, 'include/')
        return [portable, createHash('sha256').update(content).digest('hex')]
      }),
  )
  return Object.fromEntries(entries)
}

/** The same versions as in a `uv.lock`, in each other form of a lock file. */
const FORMS = {
  'pylock.toml': (folder: string) => exportAs(folder, 'pylock.toml'),
  'requirements.txt with hashes': (folder: string) => exportAs(folder, 'requirements.txt'),
  'requirements.txt': (folder: string) => exportAs(folder, 'requirements.txt', '--no-hashes'),
  async 'poetry.lock'(folder: string) {
    const copy = await exportAs(folder, 'requirements.txt', '--no-hashes')
    await lockWithPoetry(copy)
    return copy
  },
} as const

/**
 * Builds a set for its targets, with uv from a `uv.lock`, and with pip from another form of it: in another folder, umask, time
 * zone and locale.
 */
export async function compareInstallers(set: DependencySet): Promise<void> {
  const folder = await locked(set.dependencies)
  const forms = Object.entries(FORMS)
  for (const [index, [version, architecture]] of set.targets.entries()) {
    const target = { 'python-version': version, architecture }
    const withUv = await build(folder, { ...target, 'pip-path': uv })
    const [form = '', write] = forms[index % forms.length] ?? []
    const copy = (await write?.(folder)) ?? ''
    const elsewhere = { TZ: 'Asia/Tokyo', LC_ALL: 'C', PYTHONHASHSEED: '7' }
    const withPip = await withUmask(0o077, () => build(copy, target, elsewhere))
    const where = `Python ${version} on ${architecture}, ${form}`
    expect(withPip.outputs.sha256, where).toBe(withUv.outputs.sha256)
    const packages: string[] = JSON.parse(withPip.outputs.packages ?? '')
    expect(packages.length, where).toBeGreaterThanOrEqual(set.least)

    const site = path.join(withPip.outputs['layer-directory'] ?? '', 'python')
    const interpreter = machine === architecture ? pythons.get(version) : undefined
    await checkImports(set, site, packages, interpreter)
    if (index > 0) continue
    expect(await digests(site), where).toEqual(await plain(packages, version, architecture))
  }
}

/** Lets all processes that are started meanwhile create files for their owner alone. */
async function withUmask<T>(mask: number, action: () => Promise<T>): Promise<T> {
  const before = process.umask(mask)
  try {
    return await action()
  } finally {
    process.umask(before)
  }
}

/** The sets that take long by themselves. */
export const LARGE = SETS.filter(({ name }) => /large|sixty/.test(name))

/** Imports what the layer contains under AWS's emulator, where this machine has such a Python, and lets `importlib.metadata` read it. */
async function checkImports(
  { modules }: DependencySet,
  layer: string,
  packages: readonly string[],
  interpreter: string | undefined,
): Promise<void> {
  const versions = `
import importlib.metadata, json, sys
found = sorted("%s==%s" % (d.metadata["Name"], d.version) for d in importlib.metadata.distributions(path=[sys.argv[1]]))
missing = [str(f) for d in importlib.metadata.distributions(path=[sys.argv[1]]) for f in d.files if not f.locate().exists()]
print(json.dumps([found, missing]))`
  const [found, missing] = JSON.parse(await python(['-I', '-c', versions, layer]))
  expect({ found: found.sort(), missing }).toEqual({ found: [...packages].sort(), missing: [] })
  if (interpreter === undefined) return
  const code = `import importlib\nMODULES = [importlib.import_module(name).__file__ for name in ${JSON.stringify(modules)}]\n\ndef handler(event, context):\n    return MODULES\n`
  const source = await writeFiles(await scratchFolder(), { 'main.py': code })
  const { answer, log } = await invokeInLambda({
    source,
    layer,
    handler: 'main.handler',
    python: interpreter,
  })
  expect(answer, log).toEqual(modules.map(() => expect.stringContaining(layer)))
}
