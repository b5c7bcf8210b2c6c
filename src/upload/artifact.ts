import { readFile } from 'node:fs/promises'
import { type Digest, digestOf } from '../files/digest.ts'
import { loadJszip } from '../package/zip.ts'
import { type CoreMetadata, parseCoreMetadata } from '../python/metadata/core-metadata.ts'
import { normalizeName } from '../python/package-name.ts'
import type { VersionPlace } from '../python/project/statement-line.ts'
import { compareVersions, withSuffix } from '../python/version.ts'
import { messageOf, UserError } from '../text/user-error.ts'
import type { ArtifactInputs, UploadInputs } from './inputs.ts'

/** A version of a source, which stage `upload` stores. */
export interface Artifact extends Digest {
  readonly bytes: Uint8Array
  readonly packageName: string
  /** Canonical PEP 440. */
  readonly version: string
  /** What the build backend calls itself, e.g. `hatchling 1.27.0`, if that is known. */
  readonly generator?: string | undefined
  /** What it was built from, if that is committed: see `readSourceTree`. */
  readonly sourceTree?: string | undefined
  /** What a build knows of it, if that is known here. */
  readonly handlers?: readonly string[] | undefined
  readonly requirements?: readonly string[] | undefined
  /** Bytes of all files. */
  readonly unzippedSize?: number | undefined
  /** Of the layer that was published with it. */
  readonly layerVersionArn?: string | undefined
  /** Where the project states the version, if that is known here. */
  readonly versionPlace?: VersionPlace | undefined
}

/** A layer, which is named by its content, and so has no version. */
export interface LayerArtifact extends Digest {
  readonly bytes: Uint8Array
  readonly layerName: string
  readonly packageName?: undefined
  readonly generator?: undefined
  readonly version?: undefined
  readonly versionPlace?: undefined
}

/** What stage `upload` stores. */
export type Storable = Artifact | LayerArtifact

/**
 * Reads a zip that an earlier step or job has packed.
 * @throws UserError if it is missing, is not the one whose digest was promised, or contains another package or version
 */
export async function readArtifact(
  inputs: ArtifactInputs & Pick<UploadInputs, 'versionSuffix'>,
): Promise<Artifact> {
  const { zipPath, sha256, packageName, version, versionSuffix } = inputs
  const { sourceTree, handlers, requirements, unzippedSize, layerVersionArn, versionPlace } = inputs
  const { bytes, ...digest } = await readZip(inputs)
  const built = await checkContent(bytes, { zipPath, sha256, packageName, version })
  return {
    bytes,
    ...digest,
    packageName,
    version: withSuffix(built, versionSuffix),
    sourceTree,
    handlers,
    requirements,
    unzippedSize,
    layerVersionArn,
    versionPlace,
  }
}

/**
 * Reads a zip, and checks that it is the one that was promised.
 * @throws UserError if it is missing, or has another digest
 */
export async function readZip({
  zipPath,
  sha256,
}: Pick<ArtifactInputs, 'zipPath' | 'sha256'>): Promise<Digest & { readonly bytes: Uint8Array }> {
  const bytes = await readFile(zipPath).catch(cause => {
    throw new UserError(`The zip ${zipPath} cannot be read: ${messageOf(cause)}`, {
      section: 'wrong-zip',
      hint:
        'Set the input zip-path to the output zip-path of the step that packaged it. If that was in another job, ' +
        'transfer the zip with actions/upload-artifact and actions/download-artifact.',
      cause,
    })
  })
  const digest = digestOf(bytes)
  if (digest.sha256 !== sha256) {
    throw new UserError(
      [
        `The zip ${zipPath} is not the one that was packaged: its SHA-256 differs.`,
        `  the zip:          ${digest.sha256}`,
        `  the input sha256: ${sha256}`,
      ].join('\n'),
      {
        section: 'wrong-zip',
        hint:
          'Nothing was uploaded. Give the output sha256 of the step that wrote this very zip. If it is that one, ' +
          'something has changed or replaced the zip since then: find out what, before you publish it.',
      },
    )
  }
  return { bytes, ...digest }
}

/**
 * Checks that a zip is not mixed up with another one: what is stored is never replaced.
 * @returns the version that was built
 */
async function checkContent(
  bytes: Uint8Array,
  { zipPath, packageName, version }: ArtifactInputs,
): Promise<string> {
  const distributions = await readMetadata(bytes)
  const isNamed = ({ name }: CoreMetadata) => normalizeName(name) === normalizeName(packageName)
  // The zip can contain other projects of the repository as well.
  const [built, another] = distributions.filter(isNamed)
  if (distributions.length === 0) {
    throw new UserError(`The zip ${zipPath} contains no installed Python package.`, {
      section: 'wrong-zip',
      hint: 'Pack it with the action package, from the folder that the action build has filled.',
    })
  }
  if (built === undefined || another !== undefined) {
    const names = distributions.map(({ name }) => name).join(', ')
    throw new UserError(
      `The input package-name is ${packageName}, but the zip ${zipPath} contains ${names}.`,
      {
        section: 'wrong-zip',
        hint:
          'Nothing was uploaded. Give the outputs of the steps that built and packaged this zip. In the reusable workflow ' +
          'the name is the one that the project file declares: find out why the build uses another one.',
      },
    )
  }
  if (compareVersions(built.version, version) !== 0) {
    throw new UserError(
      `The input version is ${version}, but the zip contains version ${built.version}.`,
      {
        section: 'wrong-zip',
        hint:
          'Nothing was uploaded. Give the output version of the step that built this zip. For a version between releases, ' +
          'set version-suffix, such as .dev42.',
      },
    )
  }
  return built.version
}

/** The metadata of the distributions in a zip. */
async function readMetadata(bytes: Uint8Array): Promise<CoreMetadata[]> {
  const JSZip = await loadJszip()
  const zip = await JSZip.loadAsync(bytes).catch(() => new JSZip())
  const found = zip.file(/^[^/]+\.dist-info\/METADATA$/)
  return Promise.all(found.map(async file => parseCoreMetadata(await file.async('string'))))
}
