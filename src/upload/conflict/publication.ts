import { clip, formatTime } from '../../text/format.ts'
import { code, link } from '../../text/markdown.ts'
import type { StoredObject } from '../s3/stored-object.ts'

/**
 * When an object was published, by which run and from which commit, as far as the object says, in HTML. Anybody who
 * could write the object could write its metadata, too: a link that leads elsewhere than to this GitHub shows where.
 */
export function publication({
  modified,
  metadata,
}: Pick<StoredObject, 'modified' | 'metadata'>): string {
  const { run_url: page, commit, repository, ref } = metadata
  const [, project, run] =
    /^(https:\/\/[\w.-]+(?:\/[\w.-]+){2})\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/.exec(
      page ?? '',
    ) ?? []
  const isOurs = project?.startsWith(`${process.env.GITHUB_SERVER_URL}/`)
  const isElsewhere = repository !== process.env.GITHUB_REPOSITORY
  return [
    modified && formatTime(modified),
    page &&
      `by ${isOurs ? link(`run ${run}`, page) : run ? link(code(page), page) : code(clip(page))}`,
    commit && `from commit ${commitLink(commit, project)}`,
    repository && isElsewhere && `of ${code(clip(repository))}`,
    ref &&
      `${ref.startsWith('refs/tags/') ? 'at' : 'on'} ${code(clip(ref.replace(/^refs\/(heads|tags)\//, '')))}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A commit by its first characters, as GitHub shows it. */
function commitLink(commit: string, project: string | undefined): string {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return code(clip(commit))
  return link(code(commit.slice(0, 7)), project && `${project}/commit/${commit}`)
}
