import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import JSZip from 'jszip'
import { listTree, zipName } from '../../src/files/list-tree.ts'
import { scratchFolder, writeFiles } from './scratch.ts'

// What a change of this digest means to users: every version they publish again, without having changed their
// source, is refused as different from what is stored. It must not change within a major version.
export const GOLDEN = '83e9ed5ae2eea33e14f19942668470ca58d16a0b4076cadf25d630790053dc79'

/** Makes the tree whose zip has the digest {@link GOLDEN}, and gives its folder. */
export async function goldenTree(): Promise<string> {
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

/** Makes a tree that is worth several threads: 5 MB in 60 files, some empty, one large. */
export async function largerTree(): Promise<string> {
  const folder = path.join(await scratchFolder(), 'build')
  const files: Record<string, string | Uint8Array> = {
    'empty.py': '',
    'ä/é.txt': '',
  }
  for (let index = 0; index < 60; index++) {
    const text = `def function_${index}(value):\n    return value * ${index * 7919}\n`
    files[`package_${index % 5}/module_${index}.py`] = text.repeat(index === 17 ? 40_000 : 1_000)
  }
  return writeFiles(folder, files)
}

/** The digest of the zip that plain jszip, on one thread, makes of a tree. */
export async function plainDigest(root: string): Promise<string> {
  const zip = new JSZip()
  for (const entry of await listTree(root)) {
    const folder = entry.kind === 'folder'
    zip.file(zipName(entry), folder ? '' : await readFile(path.join(root, entry.path)), {
      dir: folder,
      date: new Date(Date.UTC(1980, 0, 1)),
      createFolders: false,
      unixPermissions: folder ? 0o40755 : entry.executable ? 0o100755 : 0o100644,
    })
  }
  const bytes = await zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  })
  return createHash('sha256').update(bytes).digest('hex')
}
