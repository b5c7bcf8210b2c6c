import * as core from '@actions/core'
import { parsePairs } from '../text/name-value-lines.ts'
import { UserError } from '../text/user-error.ts'

/** User metadata of an object in S3: names in lower case, values in printable ASCII. */
export type Metadata = Readonly<Record<string, string>>

// The names and values of all user metadata of an object, in bytes:
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#UserMetadata
const S3_LIMIT = 2048
/** What the user's metadata may take of it. The rest is ours; the name of a package is known only after the build. */
const USER_LIMIT = 1024

const OWN_NAMES = [
  'source_sha256',
  'layer_sha256',
  'layer_name',
  'layer_version_arn',
  'source_tree',
  'source_handlers',
  'source_requirements',
  'source_unzipped_size',
  'package_name',
  'package_version',
  'upload_id',
  'build_backend',
  'repository',
  'commit',
  'ref',
  'run_url',
]

// A header's name (RFC 9110, token); metadata travels as the headers x-amz-meta-<name>.
const NAME = /^[a-z0-9!#$%&'*+.^_`|~-]+$/
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/

/**
 * Reads the input `metadata`, `name=value`, one per line. Names become lower-case, as S3 keeps them.
 * @throws UserError naming the line, for anything that S3 would refuse or change, and for our own names.
 */
export function parseMetadata(text: string): Metadata {
  const metadata = new Map<string, string>()
  let size = 0
  for (const { name, value, refuse } of parsePairs('metadata', text)) {
    const key = name.toLowerCase()
    if (!NAME.test(key)) {
      refuse(
        `"${name}" is not a name that metadata can have`,
        'Use letters, digits, hyphens, underscores and dots.',
      )
    }
    if (OWN_NAMES.includes(key)) {
      refuse(`the name ${key} is one that this action sets itself`, 'Choose another name.')
    }
    if (value === '') {
      refuse(`${key} has no value`, 'Give it one, or remove the line if the value is optional.')
    }
    if (!PRINTABLE_ASCII.test(value)) {
      refuse(
        `the value of ${key} contains a character that is not printable ASCII`,
        'S3 would store another text than this one. Write it in ASCII, or make it a tag: see the input tags.',
      )
    }
    if (metadata.has(key)) {
      refuse(`the name ${key} occurs twice`, 'Names are compared in lower case. Keep one.')
    }
    size += key.length + value.length
    if (size > USER_LIMIT) {
      refuse(
        `names and values have ${size} bytes up to this line`,
        `${USER_LIMIT} bytes are allowed: S3 takes ${S3_LIMIT} for one object, and this action needs the rest.`,
      )
    }
    metadata.set(key, value)
  }
  return Object.fromEntries(metadata)
}

/** What there is to note about an artifact. */
export interface Provenance {
  /** In hexadecimal. */
  readonly sha256: string
  /** Of a source. */
  readonly packageName?: string | undefined
  readonly version?: string | undefined
  /** Of a layer. */
  readonly layerName?: string
  /** See `Artifact`. */
  readonly generator?: string | undefined
  /** See `Artifact`. */
  readonly sourceTree?: string | undefined
  readonly handlers?: readonly string[] | undefined
  readonly requirements?: readonly string[] | undefined
  readonly unzippedSize?: number | undefined
  /** Of the layer that was published with it. */
  readonly layerVersionArn?: string | undefined
  /** Of this one call of stage `upload`, so that it recognizes its own object. */
  readonly uploadId: string
  /** Where the workflow runs, by the names of the metadata. */
  readonly workflow: Metadata
}

/**
 * All metadata of an artifact. What the workflow is called by others can take any form, and must never fail an
 * upload: characters beyond ASCII are percent-encoded, and what does not fit is left out.
 * @throws UserError if the metadata that cannot be left out is larger than S3 allows.
 */
export function objectMetadata(provenance: Provenance, user: Metadata): Metadata {
  const metadata: Record<string, string> = {
    ...identity(provenance),
    upload_id: provenance.uploadId,
    ...user,
  }
  if (sizeOf(metadata) > S3_LIMIT) {
    throw new UserError(
      `The metadata of the object would have ${sizeOf(metadata)} bytes, but S3 allows ${S3_LIMIT}.`,
      {
        section: 'key-or-metadata-too-long',
        hint: 'Shorten the name of the package, its version, or the input metadata.',
      },
    )
  }
  const { generator, workflow } = provenance
  const optional = { ...workflow, ...(generator && { build_backend: generator }) }
  for (const [name, value] of Object.entries(optional)) {
    const entry = { [name]: ascii(value) }
    if (sizeOf(metadata) + sizeOf(entry) <= S3_LIMIT) Object.assign(metadata, entry)
    else core.debug(`Metadata ${name} is left out, since it does not fit: ${value}`)
  }
  const source = sourceMetadata(provenance)
  if (sizeOf(metadata) + sizeOf(source) <= S3_LIMIT) return { ...metadata, ...source }
  core.debug('Metadata of the source is left out, since it does not fit.')
  return metadata
}

function identity({ sha256, packageName = '', version = '', layerName }: Provenance): Metadata {
  if (layerName !== undefined) return { layer_sha256: sha256, layer_name: layerName }
  return { source_sha256: sha256, package_name: ascii(packageName), package_version: version }
}

/** What spares a build of the same source: its tree, and what only a build knows. All of it, or nothing. */
function sourceMetadata(provenance: Provenance): Metadata {
  const { sourceTree, handlers, requirements, unzippedSize, layerVersionArn } = provenance
  if (!sourceTree || !handlers || !requirements || unzippedSize === undefined) return {}
  return {
    source_tree: sourceTree,
    source_handlers: asciiJson(handlers),
    source_requirements: asciiJson(requirements),
    source_unzipped_size: String(unzippedSize),
    ...(layerVersionArn && { layer_version_arn: layerVersionArn }),
  }
}

function asciiJson(value: readonly string[]): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function sizeOf(metadata: Metadata): number {
  return Object.entries(metadata).flat().join('').length
}

function ascii(text: string): string {
  return text.toWellFormed().replaceAll(/[^\x20-\x7e]+/g, encodeURIComponent)
}
