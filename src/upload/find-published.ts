import { normalizeName } from '../python/package-name.ts'
import { compareVersions, withSuffix } from '../python/version.ts'
import { parseTexts } from '../text/parse-texts.ts'
import { consoleUrl } from './location.ts'
import type { Upload } from './result.ts'
import type { Patience } from './s3/deadline.ts'
import { findStored, type StoredObject, type Target } from './s3/stored-object.ts'

/** How long an answer is waited for, in milliseconds: what is not known in time is built. */
export const BRIEFLY: Patience = {
  connection: 3_000,
  silence: 5_000,
  retries: 3_000,
  total: 15_000,
}

/** What a project would be published as, known before it is built. */
export interface Source {
  readonly packageName: string
  /** Canonical PEP 440: the version that it would be published under. */
  readonly version: string
  /** See `readSourceTree`. */
  readonly sourceTree: string
}

/** What is known of a project before it is built; empty or absent, as far as only a build can tell. */
interface Declared {
  readonly packageName: string | undefined
  /** Canonical. */
  readonly declared: string | undefined
  /** The version that the release tag names, if there is one. */
  readonly tagged: string | undefined
  readonly sourceTree: string | undefined
  readonly versionSuffix: string
}

/**
 * @returns undefined if only a build can tell, or if the release tag names another version, which a build refuses
 * @throws UserError if the version cannot have this suffix
 */
export function sourceOf(known: Declared): Source | undefined {
  const { packageName, declared, tagged, sourceTree, versionSuffix } = known
  if (!packageName || !declared || !sourceTree) return undefined
  if (tagged && compareVersions(tagged, declared) !== 0) return undefined
  return { packageName, sourceTree, version: withSuffix(declared, versionSuffix) }
}

/** A version that was built from the same source. */
export interface Published extends Upload, Source {
  readonly status: 'unchanged'
  /** In hexadecimal, as S3 reports it, and as it was noted when it was published. */
  readonly sha256: string
  /** The same in base64. */
  readonly codeSha256: string
  /** In bytes. */
  readonly zipSize: number
  /** As the build noted it, as the following ones. */
  readonly handlers: readonly string[]
  readonly requirements: readonly string[]
  /** Bytes of all files. */
  readonly unzippedSize: number
  /** Of the layer that was published with it; absent if there is none. */
  readonly layerVersionArn: string | undefined
}

/**
 * Looks for the version that a project would be published under, with one request that reads.
 * @returns undefined if it is not stored, or not known to be built from this source: then a build decides
 * @throws what S3 answers, if it refuses or fails
 */
export async function findPublished(
  target: Target,
  source: Source,
): Promise<Published | undefined> {
  const { location, region } = target
  const stored = await findStored(target)
  const sha256 = stored?.reported
  if (!stored || sha256 === undefined || !isBuiltFrom(stored, source)) return undefined
  const { source_handlers = '', source_requirements = '', source_unzipped_size } = stored.metadata
  const [handlers, requirements] = [source_handlers, source_requirements].map(parseTexts)
  if (!handlers || !requirements) return undefined
  return {
    ...source,
    handlers,
    requirements,
    unzippedSize: Number(source_unzipped_size),
    layerVersionArn: stored.metadata.layer_version_arn,
    location,
    region,
    consoleUrl: consoleUrl(location, region),
    versionId: stored.versionId,
    status: 'unchanged',
    earlier: stored,
    sha256,
    codeSha256: Buffer.from(sha256, 'hex').toString('base64'),
    zipSize: stored.size,
  }
}

/** Whether metadata and content belong together, and the metadata names this source. */
function isBuiltFrom({ reported, metadata }: StoredObject, source: Source): boolean {
  return (
    metadata.source_tree === source.sourceTree &&
    metadata.source_sha256 === reported &&
    metadata.package_version === source.version &&
    normalizeName(metadata.package_name ?? '') === normalizeName(source.packageName)
  )
}
