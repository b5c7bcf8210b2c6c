import path from 'node:path'

/** A place in a file of the project, to point at. */
export interface Place {
  /** Absolute, or relative to the working directory. */
  readonly file: string
  /** From 1; absent: the whole file. */
  readonly line?: number | undefined
}

/**
 * A place as annotations name it: relative to the workspace, with forward slashes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 * @returns empty for a file outside of the workspace, which GitHub could not show
 */
export function pointTo({ file, line }: { file?: string | undefined; line?: number | undefined }): {
  file?: string
  startLine?: number
} {
  const shown = file === undefined ? undefined : showPath(file)
  if (shown === undefined || path.isAbsolute(shown)) return {}
  return { file: shown, ...(line !== undefined && { startLine: line }) }
}

/** A path for people: relative to the workspace, with forward slashes, if it is in there. */
export function showPath(file: string): string {
  const absolute = path.resolve(file)
  const relative = path.relative(process.env.GITHUB_WORKSPACE || process.cwd(), absolute)
  const outside =
    relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)
  return outside ? absolute : relative.replaceAll(path.sep, '/') || '.'
}
