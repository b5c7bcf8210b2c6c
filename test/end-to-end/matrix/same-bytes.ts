import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { chmod, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { listTree } from '../../../src/files/list-tree.ts'
import { backendEnvironment } from '../../support/backends.ts'
import { findPythons, installInstaller, installNode } from '../../support/interpreters.ts'
import type { Files } from '../../support/projects.ts'
import { PYTHON } from '../../support/python.ts'
import { runStep, type Step } from '../../support/runner.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

// Same source, same bytes: every project is built in each of these surroundings, and all give one SHA-256.
// `npm run test:matrix`; the table in test/README.md says what was run. Several files, which run at the same time.

const pythons = findPythons()
const backends = await backendEnvironment()
const newest = [...pythons.values()].at(-1) ?? PYTHON
const PIPS = ['22.0.4', '22.3.1', '23.0.1', '23.3.2', '24.3.1', '25.3', '26.3']
const UVS = ['0.4.30', '0.8.22', '0.13.9']

interface Surroundings {
  /** Folder of the checkout, relative to a scratch folder. */
  readonly folder?: string
  readonly step?: Partial<Step>
  readonly umask?: number
  /** Runs as this user id, if this is the superuser. */
  readonly uid?: number
}

async function withPython(python: string): Promise<Surroundings> {
  const env = await backendEnvironment(python)
  return { step: { with: { 'pip-path': python }, env } }
}

/** A Python that a version of pip runs on: old ones do not run on 3.12 and later, new ones not on 3.9. */
function pythonFor(pip: string): string | undefined {
  const old = pip < '24'
  const fitting = [...pythons].filter(([version]) => !old || Number(version.slice(2)) < 12)
  return fitting.at(-1)?.[1]
}

async function withPip(version: string, python: string): Promise<Surroundings> {
  const env = await backendEnvironment(python)
  const pip = await installInstaller('pip', version, python)
  return {
    step: { with: { 'pip-path': python }, env: { ...env, PYTHONPATH: `${pip}:${env.PYTHONPATH}` } },
  }
}

async function withUv(version: string): Promise<Surroundings> {
  const uv = path.join(await installInstaller('uv', version, newest), 'bin', 'uv')
  return { step: { with: { 'pip-path': uv, 'pip-args': '--no-build-isolation' } } }
}

const HOSTILE = {
  PIP_TARGET: '/tmp/elsewhere',
  PIP_PREFIX: '/tmp/elsewhere',
  PIP_USER: '1',
  PIP_COMPILE: '1',
  PIP_UPGRADE: '1',
  PIP_REQUIREMENT: '/nowhere.txt',
  PIP_REQUIRE_VIRTUALENV: '1',
  PIP_DRY_RUN: '1',
  PIP_QUIET: '3',
  PIP_REPORT: '/tmp/report.json',
  PIP_USE_PEP517: '0',
  PIP_PLATFORM: 'win_amd64',
  FORCE_COLOR: '1',
  SOURCE_DATE_EPOCH: '1700000000',
}

// One that any user may run; others may lie in the home of the superuser.
const SYSTEM_PYTHON = '/usr/bin/python3'

const canChangeUser = process.getuid?.() === 0 && existsSync(SYSTEM_PYTHON)
if (!canChangeUser) process.stderr.write('Not tried: another user, which takes the superuser.\n')

const SURROUNDINGS: Record<string, () => Surroundings | Promise<Surroundings>> = {
  // No brackets: hatchling takes them for a pattern when it looks for license files.
  'another checkout': () => ({ folder: "deep/er/my project's (copy) #1" }),
  'another time zone and locale': () => ({
    step: { env: { TZ: 'Asia/Tokyo', LC_ALL: 'C', LANG: 'tr_TR.UTF-8' } },
  }),
  'umask 077': () => ({ umask: 0o077 }),
  'umask 000': () => ({ umask: 0 }),
  'hostile settings of pip': () => ({ step: { env: HOSTILE } }),
  ...(canChangeUser && {
    'another user': () => ({
      uid: 12345,
      step: { with: { 'pip-path': SYSTEM_PYTHON }, env: { HOME: '/' } },
    }),
  }),
  ...Object.fromEntries(UVS.map(version => [`with uv ${version}`, () => withUv(version)])),
  'with Node 20': async () => ({ step: { node: await installNode('20.20.2') } }),
  'with Node 22': async () => ({ step: { node: await installNode('22.23.3') } }),
  ...Object.fromEntries(
    [...pythons].map(([version, python]) => [`with Python ${version}`, () => withPython(python)]),
  ),
  ...Object.fromEntries(
    PIPS.flatMap(version => {
      const python = pythonFor(version)
      if (python) return [[`with pip ${version}`, () => withPip(version, python)]]
      process.stderr.write(`Not tried: pip ${version}, for which there is no Python old enough.\n`)
      return []
    }),
  ),
}

async function checkout(files: Files, folder = 'checkout'): Promise<string> {
  return writeFiles(path.join(await scratchFolder(), folder), files)
}

async function publish(workspace: string, { step = {}, umask, uid }: Surroundings = {}) {
  const before = umask === undefined ? undefined : process.umask(umask)
  if (uid !== undefined) give(path.dirname(workspace), uid)
  try {
    return await runStep({
      workspace,
      ...step,
      ...(uid !== undefined && { uid }),
      with: {
        'bucket-prefix': 's3://my-bucket',
        upload: 'false',
        'project-file': '.',
        ...step.with,
      },
      env: { ...backends, ...step.env },
    })
  } finally {
    if (before !== undefined) process.umask(before)
  }
}

function give(folder: string, uid: number): void {
  execFileSync('chown', ['-R', String(uid), folder])
}

/** Names, modes and content of everything in a checkout but what the action is to write. */
async function snapshot(workspace: string): Promise<Record<string, string>> {
  const entries = (await listTree(workspace)).filter(
    entry => !/^build(\/lambda|$)/.test(entry.path),
  )
  const contents = entries.map(async ({ path: name, kind, executable }) => [
    name,
    `${kind} ${executable} ${kind === 'file' ? await readFile(path.join(workspace, name), 'hex') : ''}`,
  ])
  return Object.fromEntries(await Promise.all(contents))
}

// What Python's own tools say of an installation; true for all of it if the artifact is a valid one.
const ABOUT = `
import csv, importlib.metadata as m, importlib.resources as r, json, pathlib, sys
root = sys.argv[1]; sys.path.insert(0, root)
d, = m.distributions(path=[root])
files = sorted(str(f) for f in d.files)
packages = getattr(m, "packages_distributions", dict)()
data = [f for f in files if f.endswith((".json", ".txt")) and f.startswith("app/")]
read = {f: pathlib.PurePath(f).name in [p.name for p in r.files("app").joinpath(*pathlib.PurePath(f).parts[1:-1]).iterdir()] for f in data}
print(json.dumps({"name": d.metadata["Name"], "version": d.version, "requires": d.requires,
  "entry_points": sorted(map(str, d.entry_points)), "files": files, "recorded": sorted(row[0] for row in csv.reader((d.read_text("RECORD") or "").splitlines())), "missing": [f for f in files if not (pathlib.Path(root) / f).exists()],
  "packages": {k: v for k, v in packages.items() if d.metadata["Name"] in v}, "resources": read}))
`

function about(root: string) {
  return JSON.parse(execFileSync(newest, ['-I', '-B', '-c', ABOUT, root], { encoding: 'utf8' }))
}

/** The tests of some projects. */
export function testSameBytes(projects: Readonly<Record<string, Files>>): void {
  describe.each(Object.entries(projects))('%s', (_, files) => {
    let sha256: string | undefined

    test('is built, and its checkout stays untouched', async () => {
      const workspace = await checkout(files)
      if (files['tool.sh']) await chmod(path.join(workspace, 'tool.sh'), 0o755)
      const before = await snapshot(workspace)
      const { exitCode, outputs, log } = await publish(workspace)
      expect(exitCode, log).toBe(0)
      expect(await snapshot(workspace), 'the checkout is untouched').toEqual(before)
      sha256 = outputs.sha256
    })

    test('is a valid installation, the same for Python as one by plain pip', async () => {
      const workspace = await checkout(files)
      await publish(workspace)
      const plain = path.join(await scratchFolder(), 'plain')
      mkdirSync(plain)
      const args = [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--no-deps',
        '--no-compile',
        '--target',
        plain,
        workspace,
      ]
      execFileSync(PYTHON, args, { env: { ...process.env, ...backends }, stdio: 'ignore' })
      const [ours, theirs] = [
        about(path.join(workspace, 'build/lambda/source/build')),
        about(plain),
      ]
      const dropped =
        /__pycache__|^\.\.\/\.\.\/bin\/(?!tool\.sh$)|direct_url\.json|INSTALLER|REQUESTED/
      // Start scripts go; another script, such as tool.sh, is a file like any other.
      // What plain pip records, at the places where it really is: newer Pythons leave out of `files` what is not there.
      const recorded = theirs.recorded
        .filter((name: string) => !dropped.test(name))
        .map((name: string) => name.replace(/^(\.\.\/)+/, ''))
        .sort()
      expect(ours).toEqual({ ...theirs, missing: [], files: recorded, recorded })
    })

    test.each(Object.keys(SURROUNDINGS))('gives the same bytes: %s', async name => {
      const surroundings = (await SURROUNDINGS[name]?.()) ?? {}
      const workspace = await checkout(files, surroundings.folder)
      const { outputs, log, exitCode } = await publish(workspace, surroundings)
      expect(exitCode, log).toBe(0)
      expect(outputs.sha256).toBe(sha256)
    })
  })
}
