import path from 'node:path'
import type { BuildInputs } from '../build/inputs.ts'
import type { Project } from '../python/project/project.ts'
import type { StoreInputs } from '../upload/inputs.ts'
import type { Target } from './target.ts'

const OUTPUT = path.join('build', 'lambda', 'layer')

/** The folder that becomes the layer: it contains `python/`. */
export function layerDirectory({ directory }: Project): string {
  return path.join(directory, OUTPUT, 'build')
}

/** The zip of the layer. */
export function layerZip({ directory }: Project): string {
  return path.join(directory, OUTPUT, 'layer.zip')
}

/** What the dependencies of a project are built from. */
export interface LayerBuildInputs
  extends Pick<BuildInputs, 'project' | 'pipPath' | 'pipArgs' | 'buildEnvironment'> {
  /** Absent: to be found. */
  readonly lockFile: string | undefined
  /** `3.13`; absent: that of the Python that is found. */
  readonly pythonVersion: string | undefined
  readonly architecture: Target['architecture']
  /** Normalized names of distributions to leave out. */
  readonly exclude: readonly string[]
}

/** Where a layer goes. */
export interface LayerStoreInputs extends StoreInputs {
  /** False: no version of the layer is published. */
  readonly publish: boolean
}

/** What a layer is built from, and where it goes. */
export interface LayerInputs extends LayerBuildInputs, LayerStoreInputs {
  /** Absent: the name of the package. */
  readonly layerName: string | undefined
  /** False: build and package only. */
  readonly upload: boolean
}

/** A layer that an earlier step or job has packed, and what is known of it. */
export interface PackedLayerInputs {
  /** Absolute path. */
  readonly zipPath: string
  /** That the zip must have, in lower-case hexadecimal. */
  readonly sha256: string
  readonly packageName: string
  /** Absent: the name of the package. */
  readonly layerName: string | undefined
  readonly target: Target
  readonly license: string | undefined
  /** Absent: what is known of this run. */
  readonly description: string | undefined
}
