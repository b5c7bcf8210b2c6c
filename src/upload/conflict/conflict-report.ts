import { showPath } from '../../github/annotation.ts'
import { normalizeName } from '../../python/package-name.ts'
import { clip, formatSize, formatTime, printable } from '../../text/format.ts'
import {
  code,
  codeBlock,
  details,
  type Fact,
  factTable,
  heading,
  prose,
} from '../../text/markdown.ts'
import type { Storable } from '../artifact.ts'
import { type ObjectLocation, PLACEHOLDER } from '../location.ts'
import type { StoredObject } from '../s3/stored-object.ts'
import { type Change, onlyMetadata } from './compare-files.ts'
import { publication } from './publication.ts'
import { renderChanges } from './render-changes.ts'

/** A version or a layer that is stored with other bytes than those to be published. */
export interface Conflict {
  readonly artifact: Storable
  readonly location: ObjectLocation
  readonly stored: StoredObject
  /** How the built files differ from the stored ones, or why that is not known. */
  readonly difference: readonly Change[] | { readonly reason: string }
  /** Nothing was to be written. */
  readonly checkOnly: boolean
}

/** What is stored, what was built, and what differs, for the log. */
export function conflictMessage(conflict: Conflict): string {
  const { artifact, location, stored } = conflict
  return [
    conflictTitle(conflict),
    `  stored: ${storedDigest(stored)}${stored.modified ? `, since ${formatTime(stored.modified)}` : ''}`,
    ...publisher(stored).map(line => `          ${line}`),
    `  built:  ${artifact.sha256}`,
    ...(otherPackage(conflict) === undefined
      ? [
          `What differs from ${location.uri}:`,
          ...differenceLines(conflict).map(line => `  ${line}`),
        ]
      : []),
  ].join('\n')
}

/** The same in Markdown: the way out first. */
export function conflictSummary(conflict: Conflict): string {
  const { artifact, location, stored } = conflict
  const published = publication(stored)
  return [
    heading(`❌ ${prose(conflictTitle(conflict))}`),
    `${conflict.checkOnly ? '' : '**Nothing was overwritten.** '}${prose(wayOut(conflict))}\n\n`,
    ...(otherPackage(conflict) === undefined
      ? [heading('What differs', 4), codeBlock('diff', differenceLines(conflict).join('\n'))]
      : []),
    factTable([
      ['Stored as', code(location.uri)],
      ...(published ? [['Published', published] satisfies Fact] : []),
    ]),
    details(
      'Digests',
      factTable([
        ['Stored', `${code(storedDigest(stored))}, ${formatSize(stored.size)}`],
        ['Built now', `${code(artifact.sha256)}, ${formatSize(artifact.bytes.length)}`],
      ]),
    ),
  ].join('')
}

/** What is known for certain, else what somebody noted. */
function storedDigest({ sha256, metadata: { source_sha256, layer_sha256 } }: StoredObject): string {
  const noted = source_sha256 ?? layer_sha256 ?? ''
  if (sha256) return sha256
  return /^[0-9a-f]{64}$/.test(noted) ? `${noted}, by its metadata` : 'unknown SHA-256'
}

function conflictTitle(conflict: Conflict): string {
  const { packageName, version } = conflict.artifact
  if (version === undefined)
    return `The layer is already stored with other content: ${conflict.location.uri}`
  const other = otherPackage(conflict)
  if (other !== undefined) {
    return `Version ${version} of ${packageName} cannot be published here: this prefix is used by the package ${other}.`
  }
  if (!conflict.checkOnly) {
    return `Version ${version} of ${packageName} is already published with other content.`
  }
  switch (kindOf(conflict)) {
    case 'code':
      return `${packageName} changed, but ${version} is already published: ${raise(conflict)}.`
    case 'metadata':
      return `Only the metadata of ${packageName} changed, but ${version} is already published.`
    case 'packing':
      return `${packageName} has the files of the published ${version}, packed differently.`
  }
}

/** What differs. What cannot be compared is taken for the code. */
function kindOf({ difference }: Conflict): 'code' | 'metadata' | 'packing' {
  if ('reason' in difference) return 'code'
  if (difference.length === 0) return 'packing'
  return onlyMetadata(difference) ? 'metadata' : 'code'
}

function raise({ artifact: { versionPlace: place } }: Conflict): string {
  if (place?.line === undefined) return 'raise the version in the project file'
  const line = `line ${place.line} of ${showPath(place.file)}`
  return place.dynamic
    ? `raise the version, which ${line} declares as dynamic`
    : `raise the version in ${line}`
}

/** The package that is stored, if it is another one than that to be published. */
function otherPackage({ stored: { metadata }, artifact }: Conflict): string | undefined {
  const stored = metadata.package_name
  if (artifact.packageName === undefined) return undefined
  if (stored === undefined || normalizeName(stored) === normalizeName(artifact.packageName)) {
    return undefined
  }
  return clip(printable(stored))
}

/** What to do now. */
export function wayOut(conflict: Conflict): string {
  const { stored, artifact } = conflict
  const other = otherPackage(conflict)
  if (artifact.version === undefined) {
    return (
      'The key is the SHA-256 of the layer, and what is stored has another one: find out who stored it. Then delete ' +
      'the object, and run the job again.'
    )
  }
  if (other !== undefined) {
    return (
      `Give ${artifact.packageName} and ${other} a bucket-prefix each, or put ${PLACEHOLDER} into the one that they ` +
      'share.'
    )
  }
  if (kindOf(conflict) !== 'metadata') {
    return conflict.checkOnly
      ? 'Published versions never change, so publishing this would fail.'
      : `Published versions never change: ${raise(conflict)}, and publish again.`
  }
  const [before, now] = [stored.metadata.build_backend, artifact.generator].map(findRequirement)
  const built =
    before && now && before !== now ? ` It was built by ${before}, and now by ${now}.` : ''
  return (
    'Only the metadata of the package differs, the code is the same: its description or dependencies have changed, ' +
    `or another version of the build backend writes it.${built} For the same bytes, pin the build backend in the project ` +
    `file: [build-system] requires = ["${before ?? 'hatchling==1.27.0'}"]${before ? '' : ', for instance'}. Otherwise ` +
    `${raise(conflict)}.`
  )
}

/** Distributions that call themselves something else in the WHEEL files that they write. */
const DISTRIBUTIONS: Readonly<Record<string, string>> = {
  bdist_wheel: 'wheel',
  flit: 'flit_core',
  uv: 'uv_build',
}

/** A requirement for the very build backend that calls itself so, e.g. `setuptools==80.9.0` for `setuptools (80.9.0)`. */
function findRequirement(generator = ''): string | undefined {
  const [, name = '', version] = /^([\w.-]+) \(?(\d[\w.+!-]*)\)?$/.exec(generator) ?? []
  return version && `${DISTRIBUTIONS[name] ?? name}==${version}`
}

function differenceLines({ difference }: Conflict): string[] {
  if ('reason' in difference) return [printable(difference.reason)]
  if (difference.length === 0) return ['The files are the same; they were packed differently.']
  // RECORD lists all others, so it differs whenever one of them does.
  const others = difference.filter(({ name }) => !/^[^/]+\.dist-info\/RECORD$/.test(name))
  return renderChanges(others.length > 0 ? others : difference)
}

/** Who has published, as far as the object says: one fact per line. */
function publisher({ metadata }: StoredObject): string[] {
  const { run_url, repository, commit, ref } = metadata
  const source = [commit && `commit ${commit}`, repository && `of ${repository}`, ref && `(${ref})`]
  const lines = [run_url && `by ${run_url}`, source.filter(Boolean).join(' ')]
  return lines.flatMap(line => (line ? [clip(printable(line))] : []))
}
