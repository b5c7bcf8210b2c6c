import path from 'node:path'
import * as core from '@actions/core'
import { UserError } from './errors.ts'
import { type BucketPrefix, parseBucketPrefix } from './layout.ts'
import { findProject, type Project } from './project.ts'
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
}

/** What the all-in-one action works on. */
export interface Inputs extends BuildInputs, PackageInputs, UploadInputs {
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
    buildDirectory,
    zipPath,
    bucketPrefix: parseBucketPrefix(required(read, 'bucket-prefix', 's3://my-bucket/lambda/')),
    region: region(read('aws-region')),
    expectedBucketOwner: accountId(read('expected-bucket-owner')),
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
