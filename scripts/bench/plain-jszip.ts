/**
 * A contender of the benchmark: jszip used the plain way, on one thread, for the same bytes as `pack.ts`.
 * `node plain-jszip.ts <build directory> <zip path>` prints the digest.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { info } from '@actions/core'
import JSZip from 'jszip'
import { listTree, zipName } from '../../src/files/list-tree.ts'

const [root = '', zipPath = ''] = process.argv.slice(2)
const zip = new JSZip()
for (const entry of await listTree(root)) {
  const folder = entry.kind === 'folder'
  zip.file(zipName(entry), folder ? '' : readFileSync(path.join(root, entry.path)), {
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
writeFileSync(zipPath, bytes)
info(createHash('sha256').update(bytes).digest('hex'))
