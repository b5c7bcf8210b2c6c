import { normalizeName } from '../../python/package-name.ts'
import { clip, formatSize, printable } from '../../text/format.ts'
import {
  code,
  codeBlock,
  escapeMarkdown,
  type Fact,
  factTable,
  heading,
} from '../../text/markdown.ts'
import type { Artifact } from '../artifact.ts'
import { type ObjectLocation, PLACEHOLDER } from '../location.ts'
import type { StoredObject } from '../s3/stored-object.ts'
import { type Difference, describeDifference, listDifference } from './compare-zips.ts'

/** A version that is stored with other bytes than those to be published. */
export interface Conflict {
  readonly artifact: Artifact
  readonly location: ObjectLocation
  /** Its digest is the best that is known. */
  readonly stored: StoredObject
  /** How the built files differ from the stored ones, or why nobody can tell. */
  readonly difference: Difference | { readonly reason: string }
}

/** What is stored, what was built, and what differs, for the log. */
export function conflictMessage(conflict: Conflict): string {
  const { artifact, location, stored, difference } = conflict
  return [
    conflictTitle(conflict),
    `  stored: ${stored.sha256 ?? 'unknown'}${stored.modified ? `, since ${stored.modified.toISOString()}` : ''}`,
    ...publisher(stored).map(line => `          ${line}`),
    `  built:  ${artifact.sha256}`,
    `What differs from ${location.uri}:`,
    ...('reason' in difference ? [`  ${difference.reason}`] : describeDifference(difference)),
  ].join('\n')
}

/** The same in Markdown. */
export function conflictSummary(conflict: Conflict): string {
  const { artifact, location, stored, difference } = conflict
  const facts: Fact[] = [
    ['Stored', `${code(stored.sha256 ?? 'unknown')}, ${formatSize(stored.size)}`],
    ...(stored.modified ? [['Since', stored.modified.toISOString()] satisfies Fact] : []),
    ...publisherFacts(stored),
    ['Built now', `${code(artifact.sha256)}, ${formatSize(artifact.bytes.length)}`],
  ]
  return [
    heading(`❌ ${escapeMarkdown(conflictTitle(conflict))}`),
    codeBlock('text', location.uri),
    factTable(facts),
    heading('What differs from it', 4),
    'reason' in difference
      ? `${escapeMarkdown(difference.reason)}\n\n`
      : codeBlock('diff', differenceLines(difference).join('\n')),
    `**Nothing was overwritten.** ${escapeMarkdown(wayOut(conflict))}\n\n`,
  ].join('')
}

function conflictTitle({ artifact: { packageName, version } }: Conflict): string {
  return `Version ${version} of ${packageName} is already published with other content.`
}

/** What to do now. */
export function wayOut({ stored: { metadata }, artifact: { packageName } }: Conflict): string {
  const stored = metadata.package_name
  if (stored !== undefined && normalizeName(stored) !== normalizeName(packageName)) {
    return (
      `What is stored is another package, ${printable(stored)}: give each its own bucket-prefix, ` +
      `or put ${PLACEHOLDER} into the one that they share.`
    )
  }
  return 'Published versions never change: raise the version in the project file and publish again.'
}

/** Who has published, as far as the object says: one fact a line. */
function publisher({ metadata }: StoredObject): string[] {
  const { run_url, repository, commit, ref } = metadata
  const source = [commit && `commit ${commit}`, repository && `of ${repository}`, ref && `(${ref})`]
  const lines = [run_url && `by ${run_url}`, source.filter(Boolean).join(' ')]
  return lines.flatMap(line => (line ? [clip(printable(line))] : []))
}

/** The same in HTML. The page of a run becomes a link that shows where it leads. */
function publisherFacts({ metadata }: StoredObject): Fact[] {
  const { run_url: page, ...source } = metadata
  const isRun = /^https:\/\/[\w.-]+(\/[\w.-]+){2}\/actions\/runs\/[\w/]+$/.test(page ?? '')
  const named = ['commit', 'repository', 'ref'].flatMap(name => {
    const value = source[name]
    return value ? [code(clip(value))] : []
  })
  return [
    ...(page
      ? [
          [
            'By',
            isRun ? `<a href="${page}">${escapeMarkdown(page)}</a>` : code(clip(page)),
          ] satisfies Fact,
        ]
      : []),
    ...(named.length > 0 ? [['From', named.join(' ')] satisfies Fact] : []),
  ]
}

const SHOWN = 20
/** In a block of the language `diff`, GitHub colors lines by their first character. */
const MARKS = { changed: '!', added: '+', removed: '-' } as const

function differenceLines(difference: Difference): string[] {
  return listDifference(difference, SHOWN, (kind, name) => `${MARKS[kind]} ${clip(name)}`)
}
