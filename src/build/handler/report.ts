import type { Project } from '../../python/project.ts'

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

/** A handler, and who reads it. */
export interface HandlerToRead {
  /** Folder of the installed package. */
  readonly directory: string
  /** `package.module.function`; absent: look for `lambda_handler` in a `lambda_function.py`. */
  readonly handler: string | undefined
  /** Path of the interpreter that reads the code. */
  readonly python: string
}

/** What `handler.py` prints. */
export interface HandlerReport {
  /** Version of the interpreter, e.g. `3.13`. */
  readonly python: string
  readonly handler: string | null
  readonly problem: HandlerProblem | null
  /** Handlers of the artifact that the user may have meant. */
  readonly suggestions: readonly string[]
  /** Why Lambda would fail on the handler that it finds. */
  readonly warnings: readonly { module: string; name: string; line: number; reason: string }[]
  /** Modules of the artifact that hide modules of Python's standard library. */
  readonly shadows: readonly string[]
}

/** A handler to find or to verify. */
export interface HandlerCheck extends HandlerToRead {
  readonly project: Project
}
