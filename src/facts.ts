import type { Archive } from './archive.ts'
import { bounded, clip } from './bounded.ts'
import type { Build } from './build.ts'
import type { Digest } from './digest.ts'
import { DIRECT_UPLOAD_LIMIT, UNZIPPED_LIMIT } from './limits.ts'
import { code, escapeMarkdown } from './markdown.ts'
import { describeShare } from './share.ts'
import { formatSize } from './size.ts'
import type { Upload } from './upload.ts'

/** A line of a table of facts; both are HTML already. */
export type Fact = readonly [name: string, value: string]

/** Requirements in a summary. */
const SHOWN = 30

/** A table of facts. In HTML, since a table in Markdown has to begin with a line of heads. */
export function factTable(facts: readonly Fact[]): string {
  const rows = facts.map(
    ([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`,
  )
  return ['<table>', ...rows, '</table>', '', ''].join('\n')
}

/** What a function and its layers need to know of a build. */
export function buildFacts({ handler, requirements }: Build): Fact[] {
  const needs = bounded(requirements, SHOWN, requirement => code(clip(requirement)))
  return [
    ...(handler ? [['Handler', code(handler)] satisfies Fact] : []),
    ['Layers must provide', needs.join('<br>') || 'nothing'],
  ]
}

/** Digests, in both forms that are in use. */
export function digestFacts({ sha256, codeSha256 }: Digest): Fact[] {
  return [
    ['SHA-256', code(sha256)],
    ['CodeSha256', code(codeSha256)],
  ]
}

/** Sizes against the limits of Lambda, and digests. */
export function archiveFacts(archive: Archive): Fact[] {
  const { zipSize, unzippedSize } = archive
  return [
    ...digestFacts(archive),
    [
      'Zip',
      ofLimit(zipSize, DIRECT_UPLOAD_LIMIT, 'that Lambda takes directly; from S3 it takes more'),
    ],
    [
      'Unzipped',
      ofLimit(unzippedSize, UNZIPPED_LIMIT, 'that Lambda allows for code and layers together'),
    ],
  ]
}

/** What S3 says of the object. */
export function uploadFacts(upload: Upload | undefined): Fact[] {
  return upload?.versionId ? [['Version id in S3', code(upload.versionId)]] : []
}

function ofLimit(bytes: number, limit: number, what: string): string {
  const most = formatSize(limit).replace('.0', '')
  return `${formatSize(bytes)}: ${escapeMarkdown(describeShare(bytes, limit))} of the ${most} ${what}`
}
