import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TreeEntry } from '../../files/list-tree.ts'
import { pointTo } from '../../github/annotation.ts'
import { warn } from '../../github/warning.ts'
import type { Project } from '../../python/project/project.ts'
import { placeOf } from '../../python/project/statement-line.ts'
import { sourceFile } from '../../python/source-file.ts'
import { isUnreleased } from '../../python/version.ts'
import { UserError } from '../../text/user-error.ts'
import { missingBackend } from '../failures/backend-advice.ts'
import { listCode } from '../failures/package-advice.ts'
import type { BuildInputs } from '../inputs.ts'
import type { Distribution } from '../installed/installed-package.ts'
import { checkRequirements } from './check-requirements.ts'
import { checkSecrets } from './check-secrets.ts'

const NATIVE_HINT =
  'Native code is built for one system, and Lambda may run another. Move it into a package of its own, ' +
  'build that for Lambda, and provide it in a layer.'

/**
 * Checks what was installed: pip reports success for some packages that are not usable.
 * @param entries what is there of this distribution
 * @param included normalized names of those in the same artifact
 * @throws UserError for a package without code, version or name, with native code or
 * secrets, or that requires a local path.
 */
export async function inspectInstallation(
  distribution: Distribution,
  entries: readonly TreeEntry[],
  { project, secretFiles }: Pick<BuildInputs, 'project' | 'secretFiles'>,
  included: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { directory, distInfo, name, version } = distribution
  const unnamed = ['', 'UNKNOWN'].includes(name.toUpperCase())
  if (unnamed || (version === '0.0.0' && !(await states(project, version)))) {
    throw new UserError(
      `The package was built as ${name || 'UNKNOWN'} ${version}: the project states no name or no version.`,
      {
        section: 'package-name',
        hint:
          missingBackend(project) ??
          'Set name and version in [project] of the pyproject.toml (or in setup.py). If they are set, ' +
            'the build backend is too old to read them: require a newer one in [build-system] requires.',
        ...placeOf(unnamed ? 'name' : 'version', project),
      },
    )
  }
  const code = entries.filter(
    entry => entry.kind === 'file' && !entry.path.startsWith(`${distInfo}/`),
  )
  if (code.length === 0) {
    throw new UserError('The package was installed, but contains no file besides its metadata.', {
      section: 'package-folder-not-found',
      hint: `The build backend found no code. ${listCode(project)}`,
      ...placeOf('name', project),
    })
  }
  await refuseNative(distribution, code, project)
  await checkRequirements(distribution.requirements, project, included)
  if (secretFiles === 'refuse') await checkSecrets(directory, code, project)
  warnOfUnreleased(version, project)
}

/** Whether a file of the project contains a version as text: some projects mean the 0.0.0 that others get by mistake. */
async function states({ directory }: Project, version: string): Promise<boolean> {
  const names = ['pyproject.toml', 'setup.cfg', 'setup.py']
  const files = names.map(name => path.join(directory, name)).filter(existsSync)
  const texts = await Promise.all(files.map(file => readFile(file, 'utf8').catch(() => '')))
  return texts.some(text => text.includes(version))
}

async function refuseNative(
  { directory, distInfo }: Distribution,
  code: TreeEntry[],
  project: Project,
): Promise<void> {
  for (const entry of code) {
    const format = MAY_BE_NATIVE(entry)
      ? await nativeFormat(path.join(directory, entry.path))
      : undefined
    if (format)
      throw new UserError(`The package contains native code (${format}): ${entry.path}`, {
        section: 'native-code',
        hint: NATIVE_HINT,
        file: sourceFile(entry.path, project),
      })
  }
  // The tags say for what Python, ABI and platform a wheel was built, e.g. `py3-none-any`.
  // https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
  const wheel = await readFile(path.join(directory, distInfo, 'WHEEL'), 'utf8')
  const tags = [...wheel.matchAll(/^Tag:\s*(\S+)/gm)].map(([, tag = '']) => tag)
  const bound = tags.filter(tag => !tag.endsWith('-none-any'))
  if (bound.length === 0) return
  throw new UserError(`The package was built for one platform only: ${bound.join(', ')}.`, {
    section: 'native-code',
    hint: NATIVE_HINT,
  })
}

// Reading the start of every file would be a second pass over the tree; these cannot be native code.
const MAY_BE_NATIVE = ({ path: name, size }: TreeEntry) =>
  size >= 8 &&
  !/\.(py|pyi|pyc|txt|json|md|rst|toml|ya?ml|cfg|ini|csv|html?|css|js|xml|sql)$/i.test(name)

/** Recognizes executables and libraries of Linux, Windows and macOS by their first bytes. */
async function nativeFormat(file: string): Promise<string | undefined> {
  const handle = await open(file, 'r')
  try {
    const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0)
    if (buffer.toString('latin1', 0, 4) === '\x7fELF') return 'ELF'
    if (/^(feedface|feedfacf|cefaedfe|cffaedfe)/.test(buffer.toString('hex'))) return 'Mach-O'
    // Java's classes begin alike; there, the version follows where a fat binary counts its architectures.
    if (buffer.readUInt32BE(0) === 0xcafebabe && buffer.readUInt32BE(4) < 30) return 'Mach-O'
    if (buffer.toString('latin1', 0, 2) === 'MZ' && /\.(dll|exe|pyd)$/i.test(file)) return 'PE'
    return undefined
  } finally {
    await handle.close()
  }
}

function warnOfUnreleased(version: string, project: Project): void {
  if (!isUnreleased(version)) return
  warn(
    `Version ${version} is a development version, not a release. If it comes from git tags, the checkout may lack them: ` +
      'set fetch-depth: 0 for actions/checkout.',
    pointTo(placeOf('version', project)),
  )
}
