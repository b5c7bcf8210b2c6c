/** A statement that runs, or may run, when a handler's module is imported. */
interface Site {
  /** Module that the statement is in, `package.module`. */
  readonly importer: string
  /** Its file, relative to the installed package. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** Whether it runs: see `LEVEL`. */
  readonly level: number
}

/** Whether a statement certainly runs, probably does, or may. */
export const LEVEL = { certain: 3, likely: 2, maybe: 1 } as const

/** A module of the package's own that is not in the artifact. `name` is what the statement imports. */
export interface MissingModule extends Site {
  readonly kind: 'module'
  readonly module: string
  readonly name: string
  /** Whether the package that it belongs to has no `__init__.py`, so that a layer can contain another part of it. */
  readonly split: boolean
}

/** A name that a module of the artifact neither defines nor has as a module in it. */
export interface MissingMember extends Site {
  readonly kind: 'member'
  readonly module: string
  readonly name: string
}

/** A relative import with more dots than there are packages above it. */
export interface BeyondTop extends Site {
  readonly kind: 'beyond'
  readonly module: string
}

/** A module that is neither in the artifact nor in Python's standard library. */
export interface OutsideModule extends Site {
  readonly kind: 'outside'
  readonly module: string
  /** What is imported from it. */
  readonly names: readonly string[]
  /** The package of the importing module that has a module of this name. */
  readonly sibling: string | null
  /** The statement that would import that one. */
  readonly relative: string | null
}

/** A module that Python cannot read. */
export interface BadSyntax extends Site {
  readonly kind: 'syntax'
  readonly message: string
}

/** A statement at the top level that ends the import, such as `raise` or `sys.exit()`. */
export interface EndOfImport extends Site {
  readonly kind: 'ends'
  readonly text: string
}

/** What `imports.py` finds. */
export type Finding =
  | MissingModule
  | MissingMember
  | BeyondTop
  | OutsideModule
  | BadSyntax
  | EndOfImport
