import path from 'node:path'
import type { Project } from '../python/project/project.ts'
import type { Configuration } from './configuration.ts'

/** A project, with what is known of it before any of its code runs. */
export interface FoundProject extends Project {
  /** As the project declares it; absent if only a build can say. */
  readonly name: string | undefined
  /** Absent if it is wrong: the project's own job shows why, and the others run. */
  readonly configuration: Configuration | undefined
}

/** A path relative to the working directory, with slashes on every system. */
export function portable(file: string): string {
  return path.relative('', file).replaceAll(path.sep, '/')
}
