import { normalizeName } from '../python/package-name.ts'
import { UserError } from '../text/user-error.ts'

/** Where artifacts go: a bucket, and a prefix that is empty or ends in a slash. */
export interface BucketPrefix {
  readonly bucket: string
  /** May contain {@link PLACEHOLDER}. */
  readonly prefix: string
}

/** Stands in a bucket prefix for the normalized name of the package, see {@link normalizeName}. */
export const PLACEHOLDER = '{package-name}'

/** One object in S3. */
export interface ObjectLocation {
  readonly bucket: string
  readonly key: string
  /** `s3://bucket/key`, the form that the AWS CLI takes. */
  readonly uri: string
}

const EXAMPLE = 'Give it as s3://my-bucket/lambda/, with the bucket name in lower case.'

// General purpose bucket names:
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
// Reserved by the same rules, for what cannot contain a version that is written once and that Lambda can load.
const UNFIT_SUFFIXES = [
  ['--x-s3', 'directory buckets (S3 Express One Zone), from which Lambda loads no code'],
  ['--ol-s3', 'Object Lambda access points, which only read'],
  ['--table-s3', 'table buckets'],
  ['.mrap', 'Multi-Region Access Points'],
] as const
const IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$/

/**
 * Reads `s3://bucket/any/prefix/`, with or without the last slash.
 * @throws UserError for anything else: another scheme, an ARN, an invalid bucket name, an ambiguous prefix.
 */
export function parseBucketPrefix(text: string): BucketPrefix {
  const refuse = (reason: string, hint = EXAMPLE): never => {
    throw new UserError(`The input bucket-prefix is "${text}": ${reason}.`, {
      section: 'input-value',
      hint,
    })
  }
  if (/^arn:[^/]*:accesspoint\b/.test(text)) {
    refuse(
      'that is the ARN of an access point; its alias, which ends in -s3alias, can stand for a bucket',
    )
  }
  if (text.startsWith('arn:')) refuse('that is an ARN, not a location in a bucket')
  if (!text.startsWith('s3://')) refuse('it does not start with s3://')
  const [bucket = '', ...segments] = text.slice('s3://'.length).split('/')
  if (!BUCKET_NAME.test(bucket) || bucket.includes('..') || IP_ADDRESS.test(bucket)) {
    refuse(
      bucket === ''
        ? 'the bucket name is missing'
        : `"${bucket}" is not a valid bucket name (3 to 63 lower-case letters, digits, dots and hyphens)`,
    )
  }
  for (const [suffix, kind] of UNFIT_SUFFIXES) {
    if (bucket.endsWith(suffix)) refuse(`names that end in ${suffix} belong to ${kind}`)
  }
  if (segments.at(-1) === '') segments.pop()
  for (const segment of segments) {
    if (segment === '') refuse('two slashes in a row would make a folder without a name')
    if (segment === '.' || segment === '..') refuse(`"${segment}" has no meaning in a key of S3`)
    if (/[\u0000-\u001f\u007f]/.test(segment)) refuse('it contains a control character')
    if (/[{}]/.test(segment.replaceAll(PLACEHOLDER, ''))) {
      refuse(`the only text in braces that it can contain is ${PLACEHOLDER}`)
    }
  }
  const kept = withoutKey(segments)
  if (kept.length < segments.length) {
    refuse(
      `it ends in ${segments.slice(kept.length).join('/')}, and source/<version>/source.zip is added to it`,
      `Give only what comes before that: s3://${[bucket, ...kept].join('/')}/`,
    )
  }
  return { bucket, prefix: segments.map(segment => `${segment}/`).join('') }
}

/** The segments of a prefix without what every key adds to it: `source`, a version, the name of a zip. */
function withoutKey(segments: readonly string[]): readonly string[] {
  const last = segments.at(-1) ?? ''
  const isAdded =
    last === 'source' ||
    last.endsWith('.zip') ||
    // With two numbers, it can also be the folder of a Python, 3.13.
    /^v?\d+(\.\d+){2}/.test(last) ||
    (/^v?\d/.test(last) && segments.at(-2) === 'source')
  return isAdded ? withoutKey(segments.slice(0, -1)) : segments
}

/**
 * The one place of a version: `<prefix>source/<version>/source.zip`.
 * @param artifact its version is canonical, see `canonicalVersion`
 * @throws UserError if the key is longer than the 1,024 bytes that S3 allows.
 */
export function locateSource(
  { bucket, prefix }: BucketPrefix,
  { packageName, version }: { readonly packageName: string; readonly version: string },
): ObjectLocation {
  const folder = prefix.replaceAll(PLACEHOLDER, () => normalizeName(packageName))
  return locate(bucket, keyOf(`${folder}source/`, version))
}

/**
 * The one place of a layer's content: `<prefix>layer/<layer-name>/<sha256>/layer.zip`.
 * @throws UserError if the key is longer than the 1,024 bytes that S3 allows.
 */
export function locateLayer(
  { bucket, prefix }: BucketPrefix,
  layer: { readonly packageName: string; readonly layerName: string; readonly sha256: string },
): ObjectLocation {
  const folder = prefix.replaceAll(PLACEHOLDER, () => normalizeName(layer.packageName))
  return locate(bucket, `${folder}layer/${layer.layerName}/${layer.sha256}/layer.zip`)
}

function locate(bucket: string, key: string): ObjectLocation {
  const bytes = Buffer.byteLength(key)
  if (bytes > 1024) {
    throw new UserError(`The key in S3 would have ${bytes} bytes, but S3 allows 1,024: ${key}`, {
      section: 'key-or-metadata-too-long',
      hint: 'Shorten the input bucket-prefix.',
    })
  }
  return { bucket, key, uri: `s3://${bucket}/${key}` }
}

/** What the keys of all versions begin with that are published below the same prefix. */
export function versionsPrefix({ key }: ObjectLocation): string {
  return key.split('/').slice(0, -2).join('/').concat('/')
}

/** Where another version of the same artifact is. */
export function siblingOf(location: ObjectLocation, version: string): ObjectLocation {
  const { bucket } = location
  const key = keyOf(versionsPrefix(location), version)
  return { bucket, key, uri: `s3://${bucket}/${key}` }
}

function keyOf(versions: string, version: string): string {
  return `${versions}${version}/source.zip`
}

/** The page of an object in the AWS console, in the partition that the region belongs to. */
export function consoleUrl({ bucket, key }: ObjectLocation, region: string): string {
  // Parentheses would end a link in Markdown.
  const prefix = encodeURIComponent(key).replaceAll('(', '%28').replaceAll(')', '%29')
  const query = `region=${encodeURIComponent(region)}&prefix=${prefix}`
  return `https://${CONSOLES[partitionOf(region)]}/s3/object/${bucket}?${query}`
}

/** A separate part of AWS, with accounts, ARNs and a console of its own. */
export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc'

const CONSOLES: Readonly<Record<Partition, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-eusc': 'console.amazonaws-eusc.eu',
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export function partitionOf(region = ''): Partition {
  if (region.startsWith('cn-')) return 'aws-cn'
  if (region.startsWith('eusc-')) return 'aws-eusc'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}

/** Whether a region can be one of AWS, of any partition: eu-central-1, us-gov-west-1, eusc-de-east-1. */
export function isRegion(region: string): boolean {
  return /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)
}

/** @throws UserError if a region cannot be one of AWS */
export function checkRegion(region: string): void {
  if (isRegion(region)) return
  throw new UserError(`"${region}" is not the name of an AWS region.`, {
    section: 'bucket-or-region',
    hint: 'Set the input aws-region, or AWS_REGION if that sets it, to a name such as eu-central-1.',
  })
}

/** Whether a bucket's name is really the alias of an access point, which S3 takes in its place. */
export function isAccessPointAlias(bucket: string): boolean {
  return bucket.endsWith('-s3alias')
}
