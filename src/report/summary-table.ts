import type { Build } from '../build/result.ts'
import type { Digest } from '../files/digest.ts'
import { DIRECT_UPLOAD_LIMIT, UNZIPPED_LIMIT } from '../package/limits.ts'
import type { Archive } from '../package/result.ts'
import { bounded, clip, describeShare, formatSize } from '../text/format.ts'
import { code, escapeMarkdown, type Fact } from '../text/markdown.ts'
import type { Upload } from '../upload/result.ts'

/** Requirements in a summary. */
const SHOWN = 30

/** What a function and its layers need to know of a build. */
export function buildFacts({ handlers, requirements }: Build): Fact[] {
  const needs = bounded(requirements, SHOWN, requirement => code(clip(requirement)))
  return [
    ...(handlers.length > 0
      ? [
          [
            handlers.length > 1 ? 'Handlers' : 'Handler',
            handlers.map(handler => code(handler)).join('<br>'),
          ] satisfies Fact,
        ]
      : []),
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
