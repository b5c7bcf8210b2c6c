import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, symlink, utimes } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { pack } from '../src/archive.ts'
import { python } from './support/python.ts'
import { scratchFolder, writeFiles } from './support/scratch.ts'

// What a change of this digest means to users: every version they publish again, without having changed their
// source, is refused as different from what is stored. It must not change within a major version.
const GOLDEN = '83e9ed5ae2eea33e14f19942668470ca58d16a0b4076cadf25d630790053dc79'

afterEach(() => vi.unstubAllEnvs())

async function tree(): Promise<string> {
  const folder = path.join(await scratchFolder(), 'build')
  await writeFiles(folder, {
    'app/__init__.py': '',
    'app/handler.py': 'def lambda_handler(event, context):\n    return event\n'.repeat(50),
    'app/data/ünï.bin': new Uint8Array(
      Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251),
    ),
    'app/run.sh': '#!/bin/sh\n',
    'app.py': 'x = 1\n',
    'app-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: app\nVersion: 1.0\n',
    'Z/last.txt': 'upper case sorts before lower case\n',
  })
  await mkdir(path.join(folder, 'app/empty'))
  await chmod(path.join(folder, 'app/run.sh'), 0o755)
  return folder
}

function packTree(buildDirectory: string, zip = '../source.zip') {
  return pack({ buildDirectory, zipPath: path.join(buildDirectory, zip) })
}

describe('pack', () => {
  test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])(
    'gives the same bytes in %s',
    async zone => {
      vi.stubEnv('TZ', zone)
      expect((await packTree(await tree())).sha256).toBe(GOLDEN)
    },
  )

  test('gives the same bytes whatever the times and modes of the files', async () => {
    const folder = await tree()
    await utimes(path.join(folder, 'app.py'), new Date(0), new Date(0))
    await chmod(path.join(folder, 'app.py'), 0o600)
    await chmod(path.join(folder, 'app/run.sh'), 0o700)
    await chmod(path.join(folder, 'app/data'), 0o700)
    expect((await packTree(folder)).sha256).toBe(GOLDEN)
  })

  test('describes what it wrote', async () => {
    const archive = await packTree(await tree(), '../deep/folders/my.zip')
    const written = await readFile(archive.zipPath)
    const digest = createHash('sha256').update(written).digest()
    expect(Buffer.compare(archive.bytes, written)).toBe(0)
    expect(archive).toMatchObject({
      sha256: digest.toString('hex'),
      codeSha256: digest.toString('base64'),
      zipSize: written.length,
      unzippedSize: 5746,
      files: 7,
    })
    expect(await readdir(path.dirname(archive.zipPath))).toEqual(['my.zip'])
  })

  test('writes entries that are sorted, dated alike, with modes for Lambda, as Python reads them', async () => {
    const { zipPath } = await packTree(await tree())
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
    const folder = await tree()
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
    await expect(packTree(path.join(folder, 'build'))).rejects.toThrow('holds no file')
  })

  test.skipIf(process.platform === 'win32')('refuses symbolic links, by name', async () => {
    const folder = await tree()
    await symlink('/etc/passwd', path.join(folder, 'app/link.txt'))
    await expect(packTree(folder)).rejects.toThrow(
      `symbolic link: ${path.join(folder, 'app/link.txt')}`,
    )
  })
})
