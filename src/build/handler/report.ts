import type { Project } from '../../python/project/project.ts'
import type { Finding } from '../imports/report.ts'

/** Why a handler does not resolve, or why reading cannot decide. Files are relative to the installed package. */
export type HandlerProblem =
  | { readonly kind: 'none' | 'form' }
  | { readonly kind: 'several'; readonly handlers: readonly string[] }
  | { readonly kind: 'builtin'; readonly module: string }
  | { readonly kind: 'module'; readonly module: string; readonly parent: string }
  | {
      readonly kind: 'attribute'
      readonly module: string
      readonly name: string
      readonly file: string | null
    }
  | {
      readonly kind: 'syntax'
      readonly file: string
      readonly line: number | null
      readonly message: string
    }
  | { readonly kind: 'unknown'; readonly module: string; readonly reason: string }

/** The handlers of an artifact, and who reads them. */
export interface HandlersToRead {
  /** Folder of the installed package. */
  readonly directory: string
  /** Each `package.module.function`; empty: look for `lambda_handler` in a `lambda_function.py`. */
  readonly handlers: readonly string[]
  /** Modules of included projects, in which none is looked for. */
  readonly foreignHandlers?: readonly string[] | undefined
  /** Whether to follow what the modules of the handlers import. */
  readonly imports: boolean
  /** Path of the interpreter that reads the code. */
  readonly python: string
}

/** What `imports.py` prints. */
export interface ArtifactReport {
  /** Version of the interpreter, e.g. `3.13`. */
  readonly python: string
  /** Modules of the artifact that hide modules of Python's standard library. */
  readonly shadows: readonly string[]
  readonly handlers: readonly HandlerReport[]
  /** What was found on the way through the imports, what is certain first. */
  readonly findings: readonly Finding[]
  /** Folders in which this Python has installed distributions. */
  readonly sites: readonly string[]
}

/** What `handler.py` says of one handler. */
export interface HandlerReport {
  readonly handler: string | null
  readonly problem: HandlerProblem | null
  /** Handlers of the artifact that the user may have meant. */
  readonly suggestions: readonly string[]
  /** Why Lambda would fail on the handler that it finds. */
  readonly warnings: readonly { module: string; name: string; line: number; reason: string }[]
}

/** Handlers to find or to verify. */
export interface HandlerCheck extends HandlersToRead {
  readonly project: Project
  /** Import names of what Lambda's runtime and other layers provide, besides what is known. */
  readonly provided: readonly string[]
  /** The folder of the functions' layer, if it is known. */
  readonly layerDirectory?: string | undefined
  /** The requirements of the package. */
  readonly requirements: readonly string[]
}
