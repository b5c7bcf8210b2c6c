/**
 * Stage `package` alone, for the benchmark and for tests of bundles:
 * `node pack.ts <build directory> <zip path> [<threads>]` packs, logs, and prints the digest as its last line.
 */
import path from 'node:path'
import { pack } from '../src/package/pack.ts'

const [buildDirectory = '', zipPath = '', threads] = process.argv.slice(2)
const { sha256 } = await pack(
  { buildDirectory: path.resolve(buildDirectory), zipPath: path.resolve(zipPath) },
  threads === undefined ? {} : { threads: Number(threads) },
)
console.log(sha256)
