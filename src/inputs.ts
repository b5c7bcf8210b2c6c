import path from 'node:path'
import * as core from './core.ts'
import {
  accountId,
  flag,
  kmsKeyId,
  lines,
  OUTPUT_OF,
  packageName,
  type ReadInput,
  type ReleaseTag,
  region,
  releaseTag,
  required,
  sha256,
  version,
} from './input-values.ts'
import { type BucketPrefix, parseBucketPrefix } from './layout.ts'
import { parseMatrix } from './matrix.ts'
import { type Metadata, parseMetadata } from './metadata.ts'
import { findProject, type Project } from './project.ts'
import { parseTags, type Tags } from './tags.ts'
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
  return {
    ...build,
    zipPath,
    ...readUploadInputs(read),
    version: read('version') ? version(read('version')) : undefined,
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
    releaseTag: releaseTag(read('release-tag')),
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
    sha256: sha256(required(read, 'sha256', OUTPUT_OF.package)),
    packageName: packageName(required(read, 'package-name', OUTPUT_OF.build)),
    version: version(required(read, 'version', OUTPUT_OF.build)),
    ...readUploadInputs(read),
  }
}

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
    releaseTag: releaseTag(read('release-tag')),
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

/** Whether a step that fails is to write a job summary: unless it is told not to, whatever else its inputs are. */
export function wantsSummary(read: ReadInput = core.getInput): boolean {
  return read('summary').toLowerCase() !== 'false'
}
