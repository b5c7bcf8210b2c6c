import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { listTree } from '../../src/files/list-tree.ts'
import { ROOT } from './action-file.ts'

/** What a runner downloads for `uses: <this repository>@<tag>`: the archive of the tag, without what is `export-ignore`. */
export interface RepositoryArchive {
  /** Where it is unpacked. */
  readonly folder: string
  /** Bytes, as `.tar.gz`. */
  readonly packed: number
  /** Bytes of all files. */
  readonly unpacked: number
}

/**
 * Unpacks the archive of what is checked out, committed or not, into `parent`, which must exist. The index and the
 * objects that this takes are in there as well, so the repository stays as it is.
 */
export async function unpackArchive(parent: string): Promise<RepositoryArchive> {
  const [objects, tar, folder] = ['objects', 'archive.tar', 'archive'].map(name =>
    path.join(parent, name),
  ) as [string, string, string]
  await Promise.all([mkdir(objects), mkdir(folder)])
  // Or Node would find the one of this repository further up.
  await writeFile(path.join(parent, 'package.json'), '{ "type": "commonjs" }')
  const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env } })
  const env = {
    GIT_INDEX_FILE: path.join(parent, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: path.resolve(
      ROOT,
      run('git', ['rev-parse', '--git-path', 'objects']).trim(),
    ),
  }
  run('git', ['add', '--all'], env)
  const tree = run('git', ['write-tree'], env).trim()
  run('git', ['archive', '--output', tar, tree], env)
  run('tar', ['-xf', tar, '-C', folder])
  const files = await listTree(folder)
  return {
    folder,
    packed: gzipSync(await readFile(tar)).length,
    unpacked: files.reduce((sum, { size }) => sum + size, 0),
  }
}
