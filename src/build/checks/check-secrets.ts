import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TreeEntry } from '../../files/list-tree.ts'
import { buildBackend, usesSetupPy } from '../../python/project/build-backend.ts'
import type { Project } from '../../python/project/project.ts'
import { sourceFile } from '../../python/source-file.ts'
import { bounded, forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'

/** Files that contain secrets whatever is in them, by their names. */
const NAMES = /^(\.env(\..+)?|\.netrc|\.pypirc|\.git-credentials|credentials(\.json)?)$/i
const TEMPLATES = /^\.env\.(example|sample|template|dist)$/i
/** Files that can: keys and certificates of each format, and the credentials of a cloud. */
const SUSPECTS = /^(id_(rsa|dsa|ecdsa|ed25519)|.*\.(pem|key|p12|pfx|jks|keystore|json))$/i
/** Formats that are not text. */
const KEY_STORES = /\.(p12|pfx|jks|keystore)$/i
/** https://www.rfc-editor.org/rfc/rfc7468#section-10 */
const PRIVATE_KEY = /-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----/

/** Names in the message. */
const SHOWN = 10

/** More than any key, in bytes. */
const MOST_BYTES = 1_000_000

/**
 * Refuses files that look like secrets: whoever may read the bucket or the function could read them, and a version cannot
 * be taken back.
 * @param code the files of the package, relative to `directory`
 * @throws UserError that says how to exclude them
 */
export async function checkSecrets(
  directory: string,
  code: readonly TreeEntry[],
  project: Project,
): Promise<void> {
  const found: string[] = []
  for (const entry of code) if (await isSecret(directory, entry)) found.push(entry.path)
  const [first] = found
  if (first === undefined) return
  throw new UserError(
    `The package contains what looks like secrets: ${bounded(found, SHOWN, forLog).join(', ')}.`,
    {
      section: 'secret-files',
      hint:
        `Anyone who can read the bucket or the function can read them. ${excludeFiles(found, project)}\n` +
        'If these are not secrets, set the input secret-files to allow. If they are secrets, and any version was published ' +
        'with them, revoke them: a published version is never changed.',
      file: sourceFile(first, project),
    },
  )
}

async function isSecret(directory: string, { path: file, size }: TreeEntry): Promise<boolean> {
  const name = path.posix.basename(file)
  if (NAMES.test(name)) return !TEMPLATES.test(name)
  if (!SUSPECTS.test(name)) return false
  if (KEY_STORES.test(name)) return true
  // Public certificates have such names, too: certifi's cacert.pem.
  if (size > MOST_BYTES) return false
  return PRIVATE_KEY.test(await readFile(path.join(directory, file), 'latin1'))
}

const MOVE = 'Move them out of the folder of the package.'

/** How the build backend of a project leaves files out of the wheel. */
function excludeFiles(files: readonly string[], project: Project): string {
  const sources = files.map(file => inProject(file, project))
  const pasted = (table: string, line: string) =>
    `Leave them out, in the pyproject.toml:\n  [${table}]\n  ${line}`
  switch (buildBackend(project)) {
    case 'hatchling':
      return pasted('tool.hatch.build', `exclude = ${list(sources)}`)
    case 'poetry':
      return pasted('tool.poetry', `exclude = ${list(sources)}`)
    case 'pdm':
      return pasted('tool.pdm.build', `excludes = ${list(sources)}`)
    case 'uv_build':
      return pasted('tool.uv.build-backend', `wheel-exclude = ${list(sources)}`)
    case 'setuptools':
      return excludeData(files, project)
    default:
      return MOVE
  }
}

/**
 * setuptools compares patterns with paths from the package that it takes a file for a part of, which depends on how
 * packages are found: so by the name, in whatever folder.
 */
function excludeData(files: readonly string[], project: Project): string {
  if (files.some(file => !file.includes('/'))) return MOVE
  const names = [...new Set(files.map(file => path.posix.basename(file)))]
  const patterns = list(names.flatMap(name => [name, `*/${name}`]))
  return usesSetupPy(project)
    ? `Leave them out, in the setup.py:\n  exclude_package_data={"": ${patterns}},`
    : `Leave them out, in the pyproject.toml:\n  [tool.setuptools.exclude-package-data]\n  "*" = ${patterns}`
}

/** The path of an installed file in the project, with slashes. */
function inProject(file: string, { directory }: Project): string {
  return existsSync(path.join(directory, 'src', file)) ? `src/${file}` : file
}

const list = (names: readonly string[]) => `[${names.map(name => `"${name}"`).join(', ')}]`
