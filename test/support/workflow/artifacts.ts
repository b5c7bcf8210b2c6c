import { cp, glob, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** An artifact of a run; its files lie in its folder. */
export interface Artifact {
  readonly id: number
  readonly name: string
  readonly folder: string
}

/** The artifacts of a run, which all of its jobs share. */
export interface ArtifactStore {
  /** All that there are now. */
  list(): readonly Artifact[]
  /**
   * Stores files by their paths in the artifact.
   * @throws Error if the name is taken and not to be overwritten, or no name for an artifact.
   */
  add(name: string, files: ReadonlyMap<string, string>, overwrite: boolean): Promise<Artifact>
  /** Deletes an artifact, as every job may. */
  remove(name: string): void
}

/** An empty store in a folder. */
export function artifactStore(folder: string): ArtifactStore {
  let stored: Artifact[] = []
  let last = 0
  return {
    list: () => stored,
    remove(name) {
      stored = stored.filter(artifact => artifact.name !== name)
    },
    async add(name, files, overwrite) {
      // https://github.com/actions/toolkit: the characters that an artifact's name may not contain.
      if (name === '' || /[":<>|*?\r\n\\/]/.test(name)) {
        throw new Error(`The artifact name is not valid: ${JSON.stringify(name)}`)
      }
      if (!overwrite && stored.some(artifact => artifact.name === name)) {
        throw new Error(`(409) Conflict: an artifact with this name already exists: ${name}`)
      }
      const id = ++last
      const artifact = { id, name, folder: path.join(folder, String(id)) }
      stored = [...stored.filter(other => other.name !== name), artifact]
      for (const [inside, file] of files) {
        const target = path.join(artifact.folder, inside)
        await mkdir(path.dirname(target), { recursive: true })
        await cp(file, target)
      }
      return artifact
    },
  }
}

/**
 * The files of an artifact by their paths in it, as actions/upload-artifact takes them: a file that is named lies at the
 * root, as does the content of a folder; several lines keep their paths below the folder that they share.
 */
export async function filesOf(
  lines: string,
  workspace: string,
  hidden: boolean,
): Promise<Map<string, string>> {
  const patterns = lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => path.resolve(workspace, line))
  const found: string[] = []
  for (const pattern of patterns) {
    const folder = await stat(pattern).then(
      about => about.isDirectory(),
      () => false,
    )
    for await (const file of glob(folder ? `${pattern}/**` : pattern)) {
      if ((await stat(file)).isFile()) found.push(file)
    }
  }
  const roots = patterns.map(pattern => pattern.replace(/\/[^/]*[*?[].*$/, ''))
  const [first = ''] = roots
  const root = roots.length > 1 ? shared(roots) : found[0] === first ? path.dirname(first) : first
  const named = found.map(file => [path.relative(root, file), file] as const)
  return new Map(named.filter(([name]) => hidden || !/(^|\/)\./.test(name)))
}

function shared(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map(one => one.split(path.sep))
  const end = first.findIndex((part, index) => others.some(other => other[index] !== part))
  return first.slice(0, end === -1 ? undefined : end).join(path.sep)
}
