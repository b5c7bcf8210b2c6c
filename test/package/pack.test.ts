import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, symlink, utimes } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { pack } from '../../src/package/pack.ts'
import { python } from '../support/python.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import { GOLDEN, goldenTree } from '../support/trees.ts'

afterEach(() => vi.unstubAllEnvs())

function packTree(buildDirectory: string, zip = '../source.zip') {
  return pack({ buildDirectory, zipPath: path.join(buildDirectory, zip) })
}

describe('pack', () => {
  test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])(
    'gives the same bytes in %s',
    async zone => {
      vi.stubEnv('TZ', zone)
      expect((await packTree(await goldenTree())).sha256).toBe(GOLDEN)
    },
  )

  test('gives the same bytes whatever the times and modes of the files', async () => {
    const folder = await goldenTree()
    await utimes(path.join(folder, 'app.py'), new Date(0), new Date(0))
    await chmod(path.join(folder, 'app.py'), 0o600)
    await chmod(path.join(folder, 'app/run.sh'), 0o700)
    await chmod(path.join(folder, 'app/data'), 0o700)
    expect((await packTree(folder)).sha256).toBe(GOLDEN)
  })

  test('describes what it wrote', async () => {
    const archive = await packTree(await goldenTree(), '../deep/folders/my.zip')
    const written = await readFile(archive.zipPath)
    const digest = createHash('sha256').update(written).digest()
    expect(Buffer.compare(archive.bytes, written)).toBe(0)
    expect(archive).toMatchObject({
      sha256: digest.toString('hex'),
      codeSha256: digest.toString('base64'),
      zipSize: written.length,
      unzippedSize: 5746,
      files: 7,
      content: [
        { name: 'app/', files: 4, bytes: 5660 },
        { name: 'app-1.0.dist-info/', files: 1, bytes: 45 },
        { name: 'Z/', files: 1, bytes: 35 },
        { name: 'app.py', files: 1, bytes: 6 },
      ],
    })
    expect(await readdir(path.dirname(archive.zipPath))).toEqual(['my.zip'])
  })

  test('writes entries that are sorted, dated alike, with modes for Lambda, as Python reads them', async () => {
    const { zipPath } = await packTree(await goldenTree())
    const program =
      'import json, sys, zipfile\n' +
      'z = zipfile.ZipFile(sys.argv[1])\n' +
      'assert z.testzip() is None\n' +
      'print(json.dumps([[i.filename, oct(i.external_attr >> 16), i.date_time, i.flag_bits & 8] for i in z.infolist()]))'
    const date = [1980, 1, 1, 0, 0, 0]
    const folder = (name: string) => [name, '0o40755', date, 0]
    const file = (name: string) => [name, '0o100644', date, 0]
    expect(JSON.parse(await python(['-c', program, zipPath]))).toEqual([
      folder('Z/'),
      file('Z/last.txt'),
      folder('app-1.0.dist-info/'),
      file('app-1.0.dist-info/METADATA'),
      file('app.py'),
      folder('app/'),
      file('app/__init__.py'),
      folder('app/data/'),
      file('app/data/ünï.bin'),
      folder('app/empty/'),
      file('app/handler.py'),
      ['app/run.sh', '0o100755', date, 0],
    ])
  })

  test('replaces the zip of an earlier run', async () => {
    const folder = await goldenTree()
    const first = await packTree(folder)
    await writeFiles(folder, { 'app/new.py': '' })
    const second = await packTree(folder)
    expect(second.sha256).not.toBe(first.sha256)
    expect(
      createHash('sha256')
        .update(await readFile(second.zipPath))
        .digest('hex'),
    ).toBe(second.sha256)
  })

  test('refuses an empty build directory', async () => {
    const folder = await scratchFolder()
    await mkdir(path.join(folder, 'build/empty'), { recursive: true })
    await expect(packTree(path.join(folder, 'build'))).rejects.toThrow('contains no file')
  })

  test.skipIf(process.platform === 'win32')('refuses symbolic links, by name', async () => {
    const folder = await goldenTree()
    await symlink('/etc/passwd', path.join(folder, 'app/link.txt'))
    await expect(packTree(folder)).rejects.toThrow(
      `symbolic link: ${path.join(folder, 'app/link.txt')}`,
    )
  })
})
