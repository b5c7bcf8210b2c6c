import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pack } from '../../../src/package/pack.ts'
import { ROOT } from '../../support/action-file.ts'
import { bundlePack, runPack } from '../../support/probe.ts'
import { scratchFolder } from '../../support/scratch.ts'
import { GOLDEN, goldenTree, largerTree, plainDigest } from '../../support/trees.ts'

const source = path.join(ROOT, 'scripts/pack.ts')
let folder: string
let bundle: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bundle-'))
  bundle = bundlePack(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('gives the bytes of plain jszip on any number of threads, bundled and not', async () => {
  const root = await largerTree()
  const zip = path.join(root, '../source.zip')
  const plain = await plainDigest(root)
  for (const threads of [undefined, 1, 2, 4, 8]) {
    for (const program of [source, bundle]) {
      const digest = await runPack({ program, root, zip, ...(threads && { threads }) })
      expect(digest, `${threads} threads, ${program}`).toBe(plain)
    }
  }
})

test('gives the bytes of plain jszip for names that are numbers, which jszip puts first', async () => {
  const root = await largerTree()
  await writeFile(path.join(root, '10'), 'a number')
  await writeFile(path.join(root, '9'), 'a number')
  const zipPath = path.join(root, '../a.zip')
  const { sha256 } = await pack({ buildDirectory: root, zipPath }, { threads: 4 })
  expect(sha256).toBe(await plainDigest(root))
})

test('takes several threads by itself where that pays', async () => {
  const root = await largerTree()
  const { sha256 } = await pack({ buildDirectory: root, zipPath: path.join(root, '../a.zip') })
  expect(sha256).toBe(await plainDigest(root))
})

describe.skipIf(process.platform === 'win32')('the golden tree', () => {
  test.each([
    ['UTC', '022'],
    ['Asia/Tokyo', '077'],
    ['America/Los_Angeles', '000'],
  ])('has the same bytes in %s under umask %s', async (TZ, umask) => {
    const tree = await goldenTree()
    const root = path.join(tree, '../copy')
    execFileSync('sh', ['-c', `umask ${umask}; cp -R "$0" "$1"`, tree, root])
    const zip = path.join(root, '../source.zip')
    for (const threads of [1, 2]) {
      expect(await runPack({ program: bundle, root, zip, threads, env: { TZ } })).toBe(GOLDEN)
    }
  })

  const others = otherNodes()
  test.skipIf(others.length === 0)(
    `has the same bytes on other versions of Node: ${others.map(([, version]) => version)}`,
    async () => {
      const root = await goldenTree()
      for (const [node] of others) {
        const zip = path.join(root, '../source.zip')
        expect(await runPack({ node, program: bundle, root, zip, threads: 2 })).toBe(GOLDEN)
      }
    },
  )
})

describe('a thread that breaks', () => {
  /** Packs with a bundle whose worker is another program, or none; gives the error and what is left. */
  async function packWith(worker?: string) {
    const copy = path.join(await scratchFolder(), 'bundle')
    await cp(folder, copy, { recursive: true })
    const file = path.join(copy, 'worker.js')
    await (worker === undefined ? rm(file) : writeFile(file, worker))
    const root = await largerTree()
    const zip = path.join(root, '../out/source.zip')
    const program = path.join(copy, 'index.js')
    const error = await runPack({ program, root, zip, threads: 2 }).then(String, String)
    return { error, left: await readdir(path.join(root, '..')) }
  }
  const take =
    'import { workerData } from "node:worker_threads"\nconst { state } = workerData.queue\n' +
    'Atomics.store(state, 2, Atomics.add(state, 0, 1) + 1)\n'

  test('because its file is missing is a loud error', async () => {
    const { error, left } = await packWith()
    expect(error).toMatch(/Worker thread 1 broke before its first file: Cannot find module/)
    expect(left).toEqual(['build'])
  })

  test.each([
    ['by ending', 'process.exit(3)', 'it ended with exit code 3'],
    ['by ending as if all were well', 'process.exit(0)', 'it ended with exit code 0'],
    ['by an exception', 'throw new RangeError("no luck")', 'no luck'],
  ])('%s is an error that names where, and leaves no zip', async (_, end, reason) => {
    const { error, left } = await packWith(take + end)
    expect(error).toMatch(/Worker thread 1 broke at .*module_\d+\.py and its neighbors/)
    expect(error).toContain(reason)
    expect(left).toEqual(['build'])
  })
})

/** Executables of Node on `PATH`, of another version than this one, with their versions. */
function otherNodes(): [string, string][] {
  const found = new Map<string, string>()
  for (const directory of (process.env.PATH ?? '').split(path.delimiter)) {
    const node = path.join(directory, 'node')
    try {
      accessSync(node, constants.X_OK)
      const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
      const major = Number.parseInt(version.slice(1), 10)
      if (version !== process.version && major >= 20 && !found.has(version))
        found.set(version, node)
    } catch {
      // Not a Node that runs here.
    }
  }
  return [...found].map(([version, node]) => [node, version])
}
