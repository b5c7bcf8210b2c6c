import path from 'node:path'
import * as core from '@actions/core'
import { UserError } from './errors.ts'
import { type BucketPrefix, parseBucketPrefix } from './layout.ts'
import { type Metadata, parseMetadata } from './metadata.ts'
import { findProject, type Project } from './project.ts'
import { parseTags, type Tags } from './tags.ts'
import { canonicalVersion } from './version.ts'
import { checkZipPath } from './zip-file.ts'

/** What stage `build` works on. Paths are absolute. */
export interface BuildInputs {
  readonly project: Project
  /** The pip to build with: a path or a name on `PATH`; found by itself if absent. */
  readonly pipPath: string | undefined
  /** Extra arguments for pip. */
  readonly pipArgs: readonly string[]
  /** Names of withheld environment variables that the build gets all the same. */
  readonly buildEnvironment: readonly string[]
  readonly buildDirectory: string
  /** `package.module.function`, or `none`; absent: to be found. */
  readonly handler: string | undefined
}

/** What stage `package` works on. Paths are absolute. */
export interface PackageInputs {
  readonly buildDirectory: string
  readonly zipPath: string
}

/** Where and how stage `upload` stores an artifact. */
export interface UploadInputs {
  readonly bucketPrefix: BucketPrefix
  /** Absent: as the AWS SDK finds it, in the environment or the shared configuration. */
  readonly region: string | undefined
  /** Twelve digits: the account that must own the bucket. */
  readonly expectedBucketOwner: string | undefined
  /** Metadata of the user's own. */
  readonly metadata: Metadata
  readonly tags: Tags
  /** Id, ARN or alias of the KMS key to encrypt with. Absent: as the bucket is set up. */
  readonly kmsKeyId: string | undefined
}

/** What the all-in-one action works on. */
export interface Inputs extends BuildInputs, PackageInputs, UploadInputs {
  /** The version to publish under, canonical; absent: the built one. See `publishedVersion`. */
  readonly version: string | undefined
  /** False: build and package only, and say where the artifact would go. */
  readonly upload: boolean
  /** Whether to write a job summary. */
  readonly summary: boolean
}

/** Gives the trimmed text of an input, empty if it is not set. */
export type ReadInput = (name: string) => string

/**
 * Reads and checks all inputs of the all-in-one action, before any work.
 * @throws UserError naming the input, its value and the way out.
 */
export function readInputs(read: ReadInput = core.getInput): Inputs {
  const project = findProject(read('project-file') || 'pyproject.toml')
  const output = path.join(project.directory, 'build', 'lambda', 'source')
  const buildDirectory = path.resolve(read('build-directory') || path.join(output, 'build'))
  const zipPath = path.resolve(read('zip-path') || path.join(output, 'source.zip'))
  checkZipPath(zipPath, buildDirectory)
  return {
    project,
    pipPath: read('pip-path') || undefined,
    pipArgs: lines(read('pip-args')),
    buildEnvironment: lines(read('build-environment')),
    handler: read('handler') || undefined,
    buildDirectory,
    zipPath,
    bucketPrefix: parseBucketPrefix(required(read, 'bucket-prefix', 's3://my-bucket/lambda/')),
    region: region(read('aws-region')),
    expectedBucketOwner: accountId(read('expected-bucket-owner')),
    version: version(read('version')),
    metadata: parseMetadata(read('metadata')),
    tags: parseTags(read('tags')),
    kmsKeyId: kmsKeyId(read('kms-key-id')),
    upload: flag(read, 'upload'),
    summary: flag(read, 'summary'),
  }
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

function required(read: ReadInput, name: string, example: string): string {
  const text = read(name)
  if (text !== '') return text
  throw new UserError(`The input ${name} is required and is empty.`, {
    hint:
      `Set it in the step's \`with:\`, e.g. ${name}: ${example}. ` +
      'If it comes from `vars.…` or `secrets.…`, check that this workflow may read it.',
  })
}

// The spellings of YAML 1.2's core schema, as `core.getBooleanInput` takes them.
function flag(read: ReadInput, name: string): boolean {
  const text = read(name)
  if (['', 'true', 'True', 'TRUE'].includes(text)) return true
  if (['false', 'False', 'FALSE'].includes(text)) return false
  throw new UserError(`The input ${name} is "${text}".`, { hint: 'Set it to true or false.' })
}

function version(text: string): string | undefined {
  if (text === '') return undefined
  try {
    return canonicalVersion(text)
  } catch (cause) {
    throw new UserError(
      `The input version is "${text}", which is not a version that Python knows (PEP 440).`,
      {
        hint: 'Set it to the version in the project file, with a .dev number or a +label added, e.g. 1.2.3+build.5.',
        cause,
      },
    )
  }
}

function region(text: string): string | undefined {
  if (text === '' || /^[a-z][a-z0-9-]*$/.test(text)) return text || undefined
  throw new UserError(`The input aws-region is "${text}", which is not the name of a region.`, {
    hint: 'Set it to a name such as eu-central-1.',
  })
}

function accountId(text: string): string | undefined {
  if (text === '' || /^\d{12}$/.test(text)) return text || undefined
  throw new UserError(`The input expected-bucket-owner is "${text}".`, {
    hint: 'Set it to the twelve digits of an AWS account, in quotes if they start with 0.',
  })
}

// Ids, ARNs and aliases look alike in nothing else, and other stores have names of their own.
function kmsKeyId(text: string): string | undefined {
  if (text === '' || /^[\x21-\x7e]{1,2048}$/.test(text)) return text || undefined
  throw new UserError(`The input kms-key-id is "${text}".`, {
    hint: 'Set it to the ARN of a key, such as arn:aws:kms:eu-central-1:111122223333:key/…, to its id, or to alias/name.',
  })
}
