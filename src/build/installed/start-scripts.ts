import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../../text/user-error.ts'

interface Installation {
  readonly directory: string
  readonly distInfo: string
  /** Paths of all files below the directory. */
  readonly files: ReadonlySet<string>
}

// What an installer writes in place of a wheel's `#!python`: the path of its interpreter, or a shell that starts one whose
// path is long or contains spaces.
const STARTS_PYTHON =
  /^#!(\/bin\/sh\n'''exec' |"?(?!\S*\/env\s)(\/|[a-z]:)[^\n]*[/\\](python|pypy)[^/\\\n]*\n)/i

/**
 * Finds the start scripts of an installation: what entry_points.txt names, and what starts the interpreter by its path.
 * pip records them as `../../bin/…`, which cannot be a file of a package named `bin`; uv records both as `bin/…`.
 * Other files stay, whatever installed them there.
 * @param recorded paths as RECORD names them
 * @returns some of these paths
 * @throws UserError if a file of uv can be a module of the package as well
 */
export async function findStartScripts(
  { directory, distInfo, files }: Installation,
  recorded: readonly string[],
): Promise<Set<string>> {
  const readInfo = async (name: string) =>
    files.has(`${distInfo}/${name}`) ? readFile(path.join(directory, distInfo, name), 'utf8') : ''
  const uv = (await readInfo('INSTALLER')).trim() === 'uv'
  const commands = commandNames(await readInfo('entry_points.txt'))
  const scripts = new Set<string>()
  for (const row of recorded) {
    const [, outside, folder, name = ''] = /^((?:\.\.\/)*)(bin|Scripts)\/([^/]+)$/.exec(row) ?? []
    if (folder === undefined || (outside === '' && !uv)) continue
    const file = `${folder}/${name}`
    if (commands.has(name.replace(/\.exe$/, ''))) scripts.add(row)
    else if (files.has(file) && STARTS_PYTHON.test(await readStart(path.join(directory, file)))) {
      if (uv && isPackage(folder, recorded)) refuse(file)
      scripts.add(row)
    }
  }
  return scripts
}

/** The commands of https://packaging.python.org/en/latest/specifications/entry-points/, without those of plugins. */
function commandNames(entryPoints: string): Set<string> {
  const names = new Set<string>()
  let group = ''
  for (const line of entryPoints.split(/\r?\n/)) {
    group = /^\s*\[\s*(.*?)\s*\]/.exec(line)?.[1] ?? group
    const name = /^\s*([^#;[=]+?)\s*=/.exec(line)?.[1]
    if (name !== undefined && /^(console|gui)_scripts$/.test(group)) names.add(name)
  }
  return names
}

async function readStart(file: string): Promise<string> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

function isPackage(folder: string, recorded: readonly string[]): boolean {
  const rest = recorded
    .filter(row => row.startsWith(`${folder}/`))
    .map(row => row.slice(folder.length + 1))
  return rest.some(name => name === '__init__.py' || name.includes('/'))
}

function refuse(file: string): never {
  throw new UserError(
    `${file} can be a module of the package ${path.posix.dirname(file)} or a start script, which uv installs into the same folder.`,
    {
      section: 'incomplete-installation',
      hint:
        'Rename the package, or begin the file with #!/usr/bin/env python3. Better still, declare scripts as entry points ' +
        'in [project.scripts].',
    },
  )
}
