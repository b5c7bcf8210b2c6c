import type { Build } from '../build/result.ts'
import type { Digest } from '../files/digest.ts'
import { UNZIPPED_LIMIT } from '../files/unzipped-limit.ts'
import { bounded, clip, formatSize } from '../text/format.ts'
import { code, details, type Fact, factTable } from '../text/markdown.ts'

/** Requirements and handlers in a summary. */
const SHOWN = 30

/** What a function and its layers need to know of a build. */
export function buildFacts({ handlers, requirements, included = [] }: Build): Fact[] {
  const projects = included.map(({ name, version }) => `${name} ${version}`)
  return [
    ...(handlers.length > 0
      ? [[handlers.length > 1 ? 'Handlers' : 'Handler', codes(handlers)] satisfies Fact]
      : []),
    ...(projects.length > 0
      ? [['Included', bounded(projects, SHOWN, code).join(', ')] satisfies Fact]
      : []),
    ['Layers must provide', codes(requirements) || 'nothing'],
  ]
}

function codes(texts: readonly string[]): string {
  return bounded(texts, SHOWN, text => code(clip(text))).join('<br>')
}

/** @param unzipped bytes of all files */
export function sizeFact(zip: Uint8Array, unzipped: number): Fact {
  const limit = formatSize(UNZIPPED_LIMIT).replace('.0', '')
  return [
    'Size',
    `${formatSize(zip.length)}, unzipped ${formatSize(unzipped)} (Lambda allows ${limit} with all layers)`,
  ]
}

/** Digests, in both forms that are in use, folded. */
export function digestTable({ sha256, codeSha256 }: Digest, versionId?: string): string {
  return details(
    versionId ? 'Digests and version ID' : 'Digests',
    factTable([
      ['SHA-256', code(sha256)],
      ['CodeSha256', code(codeSha256)],
      ...(versionId ? [['Version ID in S3', code(versionId)] satisfies Fact] : []),
    ]),
  )
}
