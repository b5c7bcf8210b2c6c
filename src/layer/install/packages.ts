import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Distribution } from '../../build/installed/installed-package.ts'
import { parseRecord } from '../../python/metadata/record-file.ts'
import { bounded, forLog, formatSize } from '../../text/format.ts'
import { LICENSE_LIMIT } from '../describe-layer.ts'
import type { LayerPackage } from '../result.ts'

/** Distributions in the log. */
const SHOWN = 10

/** The distributions in a folder with the sizes of their files, the largest first. */
export async function measurePackages(
  directory: string,
  distributions: readonly Distribution[],
): Promise<LayerPackage[]> {
  const packages = await Promise.all(
    distributions.map(async ({ distInfo, name, version }) => {
      const record = await readFile(path.join(directory, distInfo, 'RECORD'), 'utf8')
      const sizes = parseRecord(record).map(row => Number(row.size) || 0)
      return { name, version, bytes: sizes.reduce((sum, size) => sum + size, record.length) }
    }),
  )
  return packages.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))
}

/** One line for each distribution, for the log. */
export function describePackages(packages: readonly LayerPackage[]): string[] {
  return bounded(
    packages,
    SHOWN,
    ({ name, version, bytes }) => `- ${forLog(name)} ${version}: ${formatSize(bytes)}`,
  )
}

/**
 * The license of all distributions together, as an expression of SPDX (PEP 639).
 * @returns undefined if one of them states none, or if it is longer than Lambda takes
 */
export async function joinLicenses(
  distributions: readonly Distribution[],
): Promise<string | undefined> {
  const stated = await Promise.all(
    distributions.map(async ({ directory, distInfo }) => {
      const metadata = await readFile(path.join(directory, distInfo, 'METADATA'), 'utf8')
      return /^License-Expression:[ \t]*(.+?)\s*$/im.exec(
        metadata.split(/\r?\n\r?\n/, 1)[0] ?? '',
      )?.[1]
    }),
  )
  if (stated.length === 0 || stated.includes(undefined)) return undefined
  const unique = [...new Set(stated)].sort()
  const joined = unique
    .map(license => (/ OR /i.test(license ?? '') && unique.length > 1 ? `(${license})` : license))
    .join(' AND ')
  return joined.length > LICENSE_LIMIT ? undefined : joined
}
