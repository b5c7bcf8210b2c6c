import path from 'node:path'
import * as core from './core.ts'
import { UserError } from './errors.ts'
import { type BucketPrefix, parseBucketPrefix } from './layout.ts'
import { parseMatrix } from './matrix.ts'
import { type Metadata, parseMetadata } from './metadata.ts'
import { isPackageName } from './package-name.ts'
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
  /** Whether the tag that the workflow runs for must name what is built. */
  readonly releaseTag: ReleaseTag
}

export type ReleaseTag = 'match' | 'ignore'

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

/** A zip that an earlier step or job has packed, and what is known of it. */
export interface ArtifactInputs {
  /** Absolute path. */
  readonly zipPath: string
  /** That the zip must have, in lower-case hexadecimal. */
  readonly sha256: string
  readonly packageName: string
  /** Canonical PEP 440. */
  readonly version: string
}

/** Which projects of a repository to publish. */
export interface ProjectsInputs {
  /** Globs of project files or their folders, one a line; those that begin with `!` exclude. */
  readonly projects: string
  readonly bucketPrefix: BucketPrefix
  readonly releaseTag: ReleaseTag
}

/** The results of many projects. */
export interface ResultsInputs {
  /** Absolute path of the folder that holds a JSON file for each project, at any depth. */
  readonly directory: string
  /** The project files that a result is expected of. */
  readonly expected: readonly string[]
}

interface Summarized {
  /** Whether to write a job summary. */
  readonly summary: boolean
}

/** What the all-in-one action works on. */
export interface Inputs extends BuildInputs, PackageInputs, UploadInputs, Summarized {
  /** The version to publish under, canonical; absent: the built one. See `publishedVersion`. */
  readonly version: string | undefined
  /** False: build and package only, and say where the artifact would go. */
  readonly upload: boolean
}

/** Gives the trimmed text of an input, empty if it is not set. */
export type ReadInput = (name: string) => string

/** Where the stages put what they make, if nobody says otherwise: beside the project file. */
const OUTPUT = path.join('build', 'lambda', 'source')

/**
 * Reads and checks all inputs of the all-in-one action, before any work.
 * @throws UserError naming the input, its value and the way out.
 */
export function readInputs(read: ReadInput = core.getInput): Inputs {
  const build = readBuildInputs(read)
  const besideProject = path.join(build.project.directory, OUTPUT, 'source.zip')
  const zipPath = path.resolve(read('zip-path') || besideProject)
  checkZipPath(zipPath, build.buildDirectory)
  const version = read('version')
  return {
    ...build,
    zipPath,
    ...readUploadInputs(read),
    version: version === '' ? undefined : readVersion(version),
    upload: flag(read, 'upload'),
  }
}

/** Reads and checks the inputs of the action `build`. */
export function readBuildInputs(read: ReadInput = core.getInput): BuildInputs & Summarized {
  const project = findProject(read('project-file') || 'pyproject.toml')
  const besideProject = path.join(project.directory, OUTPUT, 'build')
  return {
    project,
    pipPath: read('pip-path') || undefined,
    pipArgs: lines(read('pip-args')),
    buildEnvironment: lines(read('build-environment')),
    handler: read('handler') || undefined,
    buildDirectory: path.resolve(read('build-directory') || besideProject),
    releaseTag: readReleaseTag(read),
    summary: flag(read, 'summary'),
  }
}

/** Reads and checks the inputs of the action `package`. */
export function readPackageInputs(read: ReadInput = core.getInput): PackageInputs & Summarized {
  const buildDirectory = path.resolve(read('build-directory') || path.join(OUTPUT, 'build'))
  const beside = path.join(path.dirname(buildDirectory), 'source.zip')
  const zipPath = path.resolve(read('zip-path') || beside)
  checkZipPath(zipPath, buildDirectory)
  return { buildDirectory, zipPath, summary: flag(read, 'summary') }
}

/** Reads and checks the inputs of the action `upload`. */
export function readArtifactInputs(
  read: ReadInput = core.getInput,
): ArtifactInputs & UploadInputs & Summarized {
  return {
    zipPath: path.resolve(read('zip-path') || path.join(OUTPUT, 'source.zip')),
    sha256: readSha256(required(read, 'sha256', OUTPUT_OF_PACKAGE)),
    packageName: readPackageName(required(read, 'package-name', OUTPUT_OF_BUILD)),
    version: readVersion(required(read, 'version', OUTPUT_OF_BUILD)),
    ...readUploadInputs(read),
  }
}

const OUTPUT_OF_BUILD = 'the output of the step that built the package'
const OUTPUT_OF_PACKAGE = 'the output of the step that packaged the zip'

function readUploadInputs(read: ReadInput): UploadInputs & Summarized {
  return {
    bucketPrefix: readBucketPrefix(read),
    region: region(read('aws-region')),
    expectedBucketOwner: accountId(read('expected-bucket-owner')),
    metadata: parseMetadata(read('metadata')),
    tags: parseTags(read('tags')),
    kmsKeyId: kmsKeyId(read('kms-key-id')),
    summary: flag(read, 'summary'),
  }
}

/** Reads and checks the inputs of the action `projects`. */
export function readProjectsInputs(read: ReadInput = core.getInput): ProjectsInputs {
  return {
    projects: required(read, 'projects', 'functions/*/pyproject.toml'),
    bucketPrefix: readBucketPrefix(read),
    releaseTag: readReleaseTag(read),
  }
}

/** Reads and checks the inputs of the action `results`. */
export function readResultsInputs(read: ReadInput = core.getInput): ResultsInputs & Summarized {
  return {
    directory: path.resolve(required(read, 'directory', 'results')),
    expected: parseMatrix(required(read, 'projects', 'the output matrix of the action projects')),
    summary: flag(read, 'summary'),
  }
}

function readBucketPrefix(read: ReadInput): BucketPrefix {
  return parseBucketPrefix(required(read, 'bucket-prefix', 's3://my-bucket/lambda/'))
}

function readReleaseTag(read: ReadInput): ReleaseTag {
  const text = read('release-tag')
  if (text === '' || text === 'match') return 'match'
  if (text === 'ignore') return 'ignore'
  throw new UserError(`The input release-tag is "${text}".`, { hint: 'Set it to match or ignore.' })
}

function readSha256(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  throw new UserError(`The input sha256 is "${text}", which is not a SHA-256.`, {
    hint: `Set it to ${OUTPUT_OF_PACKAGE}: 64 hexadecimal digits.`,
  })
}

function readPackageName(text: string): string {
  if (isPackageName(text)) return text
  throw new UserError(
    `The input package-name is "${text}", which no Python package can be called.`,
    {
      hint: `Set it to ${OUTPUT_OF_BUILD}: letters, digits, hyphens, underscores and dots.`,
    },
  )
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
      `Set it in the step's \`with:\`, e.g. ${name}: ${example}. If it comes from \`vars.…\`, \`secrets.…\` or ` +
      '`steps.….outputs.…`, check that this workflow may read it, and that the step has run.',
  })
}

/** Whether a step that fails is to write a job summary: unless it is told not to, whatever else its inputs are. */
export function wantsSummary(read: ReadInput = core.getInput): boolean {
  return read('summary').toLowerCase() !== 'false'
}

// The spellings of YAML 1.2's core schema, as `core.getBooleanInput` takes them.
function flag(read: ReadInput, name: string): boolean {
  const text = read(name)
  if (['', 'true', 'True', 'TRUE'].includes(text)) return true
  if (['false', 'False', 'FALSE'].includes(text)) return false
  throw new UserError(`The input ${name} is "${text}".`, { hint: 'Set it to true or false.' })
}

function readVersion(text: string): string {
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
