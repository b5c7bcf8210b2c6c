/** What a release must hold to: the tag, the versions and the changelog agree. */

/** The texts that a release is made from. */
export interface ReleaseSources {
  /** The tag: `v1.2.3`. */
  readonly tag: string
  /** All tags of the repository. */
  readonly tags: readonly string[]
  /** The texts of `package.json`, `package-lock.json` and `CHANGELOG.md`. */
  readonly manifest: string
  readonly lock: string
  readonly changelog: string
}

/** What to publish. */
export interface Release {
  /** The changelog's section of this version, without its heading. */
  readonly notes: string
  /** The tag to move here: `v1`. Undefined if a newer release of that major version is out already. */
  readonly majorTag: string | undefined
}

/**
 * Checks that everything names the version of the tag, and that the changelog is ready for it.
 * @throws Error with a line for each thing that is wrong
 */
export function prepareRelease(sources: ReleaseSources): Release {
  const { tag, changelog } = sources
  const version = parse(tag)
  if (!version) throw new Error(`The tag is ${tag}: it must be of the form v1.2.3.`)
  const text = tag.slice(1)
  const manifest = JSON.parse(sources.manifest).version
  const lock = JSON.parse(sources.lock)
  const notes = section(changelog, text)
  const problems = [
    manifest === text || `package.json has the version ${manifest}.`,
    (lock.version === text && lock.packages[''].version === text) ||
      `package-lock.json has the version ${lock.version}.`,
    notes !== undefined || `CHANGELOG.md has no heading "## [${text}] - YYYY-MM-DD".`,
    notes !== '' || `CHANGELOG.md says nothing of ${text}.`,
    !section(changelog, 'Unreleased') ||
      `CHANGELOG.md still lists changes as unreleased: they belong to ${text}.`,
  ].filter(problem => problem !== true)
  if (problems.length > 0) throw new Error([`The tag is ${tag}.`, ...problems].join('\n'))
  const newer = sources.tags.map(parse).some(other => other && isNewer(other, version))
  return { notes: notes ?? '', majorTag: newer ? undefined : `v${version[0]}` }
}

type Version = readonly [major: number, minor: number, patch: number]

function parse(tag: string): Version | undefined {
  const [matched, ...parts] = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(tag) ?? []
  return matched ? (parts.map(Number) as [number, number, number]) : undefined
}

/** Whether one is a newer release of the other's major version. */
function isNewer([major, minor, patch]: Version, than: Version): boolean {
  return major === than[0] && (minor > than[1] || (minor === than[1] && patch > than[2]))
}

/** The text below a version's heading; undefined if there is none, or if a release has no date. */
function section(changelog: string, name: string): string | undefined {
  const date = name === 'Unreleased' ? '' : ' - \\d{4}-\\d{2}-\\d{2}'
  const heading = new RegExp(`^## \\[${name.replaceAll('.', '\\.')}\\]${date} *$`, 'm')
  const after = changelog.split(heading)[1]
  // What follows: the next version, or the links at the end.
  return after?.split(/^(?:## |\[[^\]]+\]: )/m)[0]?.trim()
}
