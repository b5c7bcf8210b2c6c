import type { Place } from '../../github/annotation.ts'

/** A requirement that holds for the target of a layer. */
export interface Pin {
  /** Normalized. */
  readonly name: string
  /** Without marker and hashes: `requests==2.32.4`. */
  readonly text: string
  /** `sha256:…`; empty where the lock has none. */
  readonly hashes: readonly string[]
}

/** What is to be installed into a layer. */
export interface Requirements {
  readonly pins: readonly Pin[]
  /** Options of a requirements file, such as `--extra-index-url …`. */
  readonly options: readonly string[]
  /** Whether these are all distributions, so that none is resolved. */
  readonly complete: boolean
}

/** A lock file, and where it can be pointed at. */
export interface LockFile {
  readonly kind: 'uv.lock' | 'pylock.toml' | 'poetry.lock' | 'requirements.txt'
  /** Absolute path. */
  readonly file: string
  /** SHA-256 of its content, in hexadecimal. */
  readonly sha256: string
  readonly place: Place
}

/** The lines of a requirements file for pip or uv. Markers are resolved: pip would evaluate them for its own Python. */
export function formatRequirements({ pins, options }: Requirements): string {
  const lines = pins.map(({ text, hashes }) =>
    [text, ...hashes.map(hash => `--hash=${hash}`)].join(' '),
  )
  return [...options, ...lines, ''].join('\n')
}

/** Whether each requirement has a hash, so that the installer can demand them. */
export function areHashed({ pins }: Requirements): boolean {
  return pins.length > 0 && pins.every(({ hashes }) => hashes.length > 0)
}
