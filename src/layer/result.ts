import type { Archive } from '../package/result.ts'
import type { ObjectLocation } from '../upload/location.ts'
import type { Upload } from '../upload/result.ts'
import type { LockFile } from './lock/requirements.ts'
import type { Target } from './target.ts'

/** A distribution in a layer. */
export interface LayerPackage {
  /** As its metadata spells it. */
  readonly name: string
  readonly version: string
  /** Of all its files. */
  readonly bytes: number
}

/** The dependencies of a project, installed for Lambda. */
export interface LayerBuild {
  /** Absolute path of the folder that contains `python/`. */
  readonly directory: string
  readonly target: Target
  /** Absent: the requirements of the project file were resolved. */
  readonly lock: LockFile | undefined
  /** The largest first. */
  readonly packages: readonly LayerPackage[]
  /** An expression of SPDX, if each distribution states one. */
  readonly license: string | undefined
  /** What a version of the layer says about itself. */
  readonly description: string
}

/** What Lambda is told of a layer. */
export type LayerFacts = Pick<LayerBuild, 'target' | 'license' | 'description'>

/** A layer as a zip. */
export interface PackedLayer {
  readonly name: string
  /** Of the project; stands for `{package-name}` in the bucket prefix. */
  readonly packageName: string
  readonly build: LayerFacts
  readonly archive: Pick<Archive, 'bytes' | 'sha256' | 'codeSha256' | 'zipSize' | 'unzippedSize'>
}

/** A version of a layer in Lambda. */
export interface LayerVersion {
  readonly arn: string
  readonly version: number
  /** False if it was there already, with the same content. */
  readonly published: boolean
}

/** How a layer was left in S3 and in Lambda. */
export interface UploadedLayer {
  readonly upload: Upload
  /** Absent if none was to be published. */
  readonly version: LayerVersion | undefined
}

/** What the action `layer` made. */
export interface Layer {
  readonly name: string
  readonly build: LayerBuild
  /** Absent if the project requires nothing. */
  readonly archive: Archive | undefined
  /** Where its content is, or would go without an upload. */
  readonly location: ObjectLocation | undefined
  /** Absent if nothing was uploaded. */
  readonly upload: Upload | undefined
  /** Absent if none was to be published. */
  readonly version: LayerVersion | undefined
}
