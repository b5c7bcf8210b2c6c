/** How to start the runtime for one invocation. */
export interface Launch {
  /** Program and arguments. */
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: Record<string, string>
  /** JSON. */
  readonly event: string
  /** Seconds. */
  readonly timeout: number
}

/** What came of an invocation. */
export interface Exchange {
  /** What the runtime has posted; undefined if it took too long. */
  readonly body: string | undefined
  /** The id of the request, which is in the answer if it is an error. */
  readonly id: string
  readonly log: string
}
