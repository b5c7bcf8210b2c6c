import path from 'node:path'
import { type BuildInputs, defaultBuildDirectory, OUTPUT } from '../build/inputs.ts'
import type { PackageInputs } from '../package/inputs.ts'
import { checkZipPath } from '../package/write-zip.ts'
import { includedProjects } from '../projects/included-projects.ts'
import type { ProjectsInputs, ResultsInputs, UnchangedInputs } from '../projects/inputs.ts'
import { parseMatrix } from '../projects/matrix.ts'
import { parseResultDigests } from '../projects/result-digests.ts'
import { findProject, type Project } from '../python/project/project.ts'
import type { ReleaseTag } from '../python/release-tag.ts'
import { lines } from '../text/lines.ts'
import type { ArtifactInputs, StoreInputs, UploadInputs } from '../upload/inputs.ts'
import { type BucketPrefix, parseBucketPrefix } from '../upload/location.ts'
import { parseMetadata } from '../upload/object-metadata.ts'
import { parseTags } from '../upload/object-tags.ts'
import { choice, flag, flagOr, optIn, type ReadInput, readInput, required } from './read-input.ts'
import {
  accountId,
  importNames,
  jsonList,
  kmsKeyId,
  layerDirectory,
  layerVersionArn,
  OUTPUT_OF,
  packageName,
  region,
  sha256,
  size,
  sourceTree,
  version,
  versionPlace,
  versionSuffix,
} from './values.ts'
import { withConfiguration } from './with-configuration.ts'

export interface Summarized {
  /** Whether to write a job summary. */
  readonly summary: boolean
}

/** What the all-in-one action works on. */
export interface Inputs extends BuildInputs, PackageInputs, UploadInputs, Summarized {
  /** False: build and package only, and say where the artifact would go. `check`: also ask whether it could. */
  readonly upload: boolean | 'check'
  /** Whether to end before the build if the version was published from the source that is checked out. */
  readonly skipUnchanged: boolean
}

/** What the action that finds projects works on. */
export interface ProjectsStepInputs extends ProjectsInputs, UnchangedInputs {
  /** Absolute path of the JSON file to write, with the results of the projects that need no job. */
  readonly unchangedFile: string
}

/** What the action `upload` works on. */
export interface UploadStepInputs extends ArtifactInputs, UploadInputs, Summarized {
  /** `check`: only ask whether the artifact could be stored. */
  readonly upload: 'true' | 'check'
}

/**
 * Reads and checks all inputs of the all-in-one action, before any work.
 * @throws UserError naming the input, its value and the way out.
 */
export function readInputs(read: ReadInput = readInput): Inputs {
  const project = readProject(read)
  return withConfiguration(read, project, read => {
    const build = readProjectInputs(read, project)
    const besideProject = path.join(project.directory, OUTPUT, 'source.zip')
    const zipPath = path.resolve(read('zip-path') || besideProject)
    checkZipPath(zipPath, build.buildDirectory)
    return {
      ...build,
      zipPath,
      ...readUploadInputs(read),
      upload: flagOr(read, 'upload', 'check'),
      skipUnchanged: optIn(read, 'skip-unchanged'),
    }
  })
}

/** Reads and checks the inputs of the action `build`. */
export function readBuildInputs(read: ReadInput = readInput): BuildInputs & Summarized {
  const project = readProject(read)
  return withConfiguration(read, project, read => readProjectInputs(read, project))
}

function readProject(read: ReadInput): Project {
  return findProject(read('project-file') || 'pyproject.toml')
}

function readProjectInputs(read: ReadInput, project: Project): BuildInputs & Summarized {
  const included = includedProjects(lines(read('include-projects')), project)
  return {
    project: included.length > 0 ? { ...project, included } : project,
    pipPath: read('pip-path') || undefined,
    pipArgs: lines(read('pip-args')),
    buildEnvironment: lines(read('build-environment')),
    handler: read('handler') || undefined,
    imports: choice(read, 'imports', ['check', 'ignore']),
    provided: importNames(read('provided')),
    layerDirectory: layerDirectory(read('layer-directory')),
    secretFiles: choice(read, 'secret-files', ['refuse', 'allow']),
    buildDirectory: path.resolve(read('build-directory') || defaultBuildDirectory(project)),
    releaseTag: readReleaseTag(read),
    summary: flag(read, 'summary'),
  }
}

/** Reads and checks the inputs of the action `package`. */
export function readPackageInputs(read: ReadInput = readInput): PackageInputs & Summarized {
  const buildDirectory = path.resolve(read('build-directory') || path.join(OUTPUT, 'build'))
  const beside = path.join(path.dirname(buildDirectory), 'source.zip')
  const zipPath = path.resolve(read('zip-path') || beside)
  checkZipPath(zipPath, buildDirectory)
  return { buildDirectory, zipPath, summary: flag(read, 'summary') }
}

/** Reads and checks the inputs of the action `upload`. */
export function readArtifactInputs(read: ReadInput = readInput): UploadStepInputs {
  return {
    zipPath: path.resolve(read('zip-path') || path.join(OUTPUT, 'source.zip')),
    sha256: sha256(required(read, 'sha256', OUTPUT_OF.package)),
    packageName: packageName(required(read, 'package-name', OUTPUT_OF.build)),
    version: version(required(read, 'version', OUTPUT_OF.build)),
    sourceTree: sourceTree(read('source-tree')),
    handlers: jsonList(read, 'handlers'),
    requirements: jsonList(read, 'requirements'),
    unzippedSize: size(read, 'unzipped-size'),
    layerVersionArn: layerVersionArn(read('layer-version-arn')),
    versionPlace: versionPlace(read('version-line')),
    upload: choice(read, 'upload', ['true', 'check']),
    ...readUploadInputs(read),
  }
}

function readUploadInputs(read: ReadInput): UploadInputs & Summarized {
  return { ...readStoreInputs(read), versionSuffix: versionSuffix(read('version-suffix')) }
}

/** Reads and checks where and how something is stored. */
export function readStoreInputs(read: ReadInput): StoreInputs & Summarized {
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
export function readProjectsInputs(read: ReadInput = readInput): ProjectsStepInputs {
  const upload = flagOr(read, 'upload', 'check')
  return {
    projects: required(read, 'projects', 'functions/*/pyproject.toml'),
    bucketPrefix: read('bucket-prefix') ? readBucketPrefix(read) : undefined,
    releaseTag: read('release-tag') ? readReleaseTag(read) : undefined,
    includeProjects: lines(read('include-projects')),
    layer: layerOptions(read),
    versionSuffix: versionSuffix(read('version-suffix')),
    region: region(read('aws-region')),
    expectedBucketOwner: accountId(read('expected-bucket-owner')),
    skipUnchanged: optIn(read, 'skip-unchanged') && upload !== false,
    credentials: choice(read, 'credentials', ['success', 'failure', 'skipped']),
    attest: optIn(read, 'attest'),
    token: read('github-token'),
    unchangedFile: path.resolve(read('unchanged-file') || 'unchanged.json'),
  }
}

/** What chooses the layer of each project, as the workflow states it. */
function layerOptions(read: ReadInput): string | undefined {
  const options = ['python-version', 'architecture', 'exclude'].map(read)
  return optIn(read, 'layer') ? JSON.stringify(options) : undefined
}

/** Reads and checks the inputs of the action `results`. */
export function readResultsInputs(read: ReadInput = readInput): ResultsInputs & Summarized {
  return {
    directory: path.resolve(required(read, 'directory', 'results')),
    projects: parseMatrix(required(read, 'projects', 'the output matrix of the action projects')),
    digests: parseResultDigests(required(read, 'digests', 'toJSON(needs.publish.outputs)')),
    unchanged: read('unchanged'),
    summary: flag(read, 'summary'),
  }
}

function readReleaseTag(read: ReadInput): ReleaseTag {
  return choice(read, 'release-tag', ['match', 'ignore'])
}

function readBucketPrefix(read: ReadInput): BucketPrefix {
  return parseBucketPrefix(required(read, 'bucket-prefix', 's3://my-bucket/lambda/'))
}

/** Whether a step that fails is to write a job summary: unless it is told not to, whatever else its inputs are. */
export function wantsSummary(read: ReadInput = readInput): boolean {
  return (read('summary') || configured(read, 'summary')).toLowerCase() !== 'false'
}

/** What the project says, if there is one that can be read; the actions without the input `project-file` know none. */
function configured(read: ReadInput, name: string): string {
  if (read('project-file') === '') return ''
  try {
    return withConfiguration(read, readProject(read), read => read(name))
  } catch {
    return ''
  }
}
