import type { Build } from '../build/result.ts'
import type { Digest } from '../files/digest.ts'
import { UNZIPPED_LIMIT } from '../files/unzipped-limit.ts'
import type { Archive } from '../package/result.ts'
import { bounded, clip, formatSize } from '../text/format.ts'
import { code, type Fact } from '../text/markdown.ts'
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

/** Digests and sizes. */
export function archiveFacts(archive: Archive): Fact[] {
  const { zipSize, unzippedSize } = archive
  const limit = formatSize(UNZIPPED_LIMIT).replace('.0', '')
  return [
    ...digestFacts(archive),
    ['Zip', formatSize(zipSize)],
    [
      'Unzipped',
      `${formatSize(unzippedSize)} of ${limit} that Lambda allows for code and layers together`,
    ],
  ]
}

/** What S3 says of the object. */
export function uploadFacts(upload: Upload | undefined): Fact[] {
  return upload?.versionId ? [['Version id in S3', code(upload.versionId)]] : []
}
