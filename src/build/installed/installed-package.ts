import { existsSync, lstatSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type CoreMetadata, parseCoreMetadata } from '../../python/metadata/core-metadata.ts'
import { bounded, forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'

/** A distribution that is installed in a folder. */
export interface Distribution extends CoreMetadata {
  /** Absolute path of the folder it is installed in. */
  readonly directory: string
  /** Name of its metadata folder, `<name>-<version>.dist-info`. */
  readonly distInfo: string
}

/** What installers write for each distribution. */
export const REQUIRED = ['METADATA', 'RECORD', 'WHEEL']

/** Paths in a message. */
const SHOWN = 10

/**
 * Reads the one distribution that is installed in a folder.
 * Metadata rather than the project file: that is right for every build backend and for dynamic versions.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 * @throws UserError if there is none or more than one, or if it is incomplete.
 */
export async function readDistribution(directory: string): Promise<Distribution> {
  const found = await readDistributions(directory)
  const [only, another] = found
  if (only && !another) return only
  const names = found.map(({ distInfo }) => distInfo)
  throw new UserError(
    only
      ? `More than one distribution is installed: ${bounded(names, SHOWN, forLog).join(', ')}.`
      : 'The installer reported success, but installed no distribution.',
    {
      section: 'incomplete-installation',
      hint: 'Only your own package belongs in the artifact: check the inputs project-file and pip-args.',
    },
  )
}

/**
 * Reads all distributions that are installed in a folder, sorted by the names of their metadata folders.
 * @throws UserError if one is incomplete
 */
export async function readDistributions(directory: string): Promise<Distribution[]> {
  const found = (await readdir(directory)).filter(name => /\.(dist|egg)-info$/.test(name)).sort()
  return await Promise.all(found.map(distInfo => read(directory, distInfo)))
}

async function read(directory: string, distInfo: string): Promise<Distribution> {
  for (const name of REQUIRED) {
    const file = path.join(directory, distInfo, name)
    if (existsSync(file) && lstatSync(file).isFile()) continue
    throw new UserError(`The installed ${distInfo} contains no file ${name}.`, {
      section: 'incomplete-installation',
      hint:
        'The package was not installed from a wheel. Upgrade pip and the build backend, and remove options from ' +
        'pip-args that switch off the build of a wheel.',
    })
  }
  const metadata = await readFile(path.join(directory, distInfo, 'METADATA'), 'utf8')
  return { directory, distInfo, ...parseCoreMetadata(metadata) }
}
