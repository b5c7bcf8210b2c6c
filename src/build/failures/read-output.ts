/** What pip, uv or a build backend said about a failure. */
export interface FailureOutput {
  /** Everything from the first error on, without warnings: those passed, or did not stop the installer. */
  readonly text: string
  /** What the build itself said last: its exception or error, as lines. Empty if it said nothing. */
  readonly reason: readonly string[]
  /** What the installer said: its error and causes, as lines. */
  readonly summary: readonly string[]
}

const ERROR = /^\s*(?:ERROR|error|Error: |× )|: ERROR: /
const WARNING = /^\s*(?:WARNING|warning|DEPRECATION)\b/

// How an exception begins, or the error of a program that is not Python.
const REASON =
  /^(?:[\w.]*(?:Error|Exception|Unavailable|Exit|Warning)|(?:[a-z]+ )?(?:error|Error|ERROR)|fatal)\b.*: |^[\w.]+(?:Error|Exception)$|^(?:\w+\.)+[A-Z]\w*: /

// What pip prints around every failure.
const NOISE =
  /^(?:note: |hint: |Using C?P|Resolved |Building |See above|from file:|\[end of output\]|(?:error: )?(?:subprocess-exited-with-error|metadata-generation-failed|failed-wheel-build-for-install)$|× Encountered error while|ERROR: Failed building wheel|ERROR: Could not build wheels|Failed to build [^`\s]+$)/

// Before what they quote of the output of the build.
const BUILD = /^\s*(?:╰─> )?\[(?:\d+ lines? of output|stdout|stderr)\]/

const MOST_LINES = 8

/** Finds in the output of pip or uv what is about its failure. */
export function readOutput(output: string): FailureOutput {
  const lines = withoutWarnings(output.split('\n').map(line => line.trimEnd()))
  const mark = lines.findIndex(line => ERROR.test(line))
  const first = Math.max(0, mark)
  const after = lines.slice(first)
  const { own, build } = split(after)
  // With -v, the output of the build stands before the error of the installer.
  const isAbove =
    !after.some(line => BUILD.test(line)) && after.some(line => /See above for output/.test(line))
  return {
    text: (isAbove ? lines : after).join('\n'),
    reason: reasonIn(isAbove ? lines.slice(0, first) : build),
    summary: own
      .map(line => line.replace(/^\s*[│├╰×][─▶>]*\s?/, ''))
      .filter(line => line !== '' && !NOISE.test(line.trim()))
      .slice(...(mark < 0 ? [-MOST_LINES] : [0, MOST_LINES])),
  }
}

/** uv indents the lines that continue a warning. */
function withoutWarnings(lines: readonly string[]): string[] {
  let depth: number | undefined
  return lines.filter(line => {
    const indent = line.search(/\S/)
    if (WARNING.test(line)) depth = line.trim().startsWith('warning') ? indent : undefined
    else if (indent <= (depth ?? 0) || ERROR.test(line)) depth = undefined
    return depth === undefined && !WARNING.test(line)
  })
}

/** Separates what the installer says from what it quotes of the build. */
function split(lines: readonly string[]): { own: string[]; build: string[] } {
  const own: string[] = []
  const build: string[] = []
  let inBuild = lines.some(line => /^Traceback /.test(line))
  for (const line of lines) {
    const begins = BUILD.test(line)
    if (/\[end of output\]|^hint: /.test(line)) inBuild = false
    if (!begins) (inBuild ? build : own).push(line)
    else inBuild = true
  }
  return { own, build }
}

/** From the last exception or error to the end of an output; its last lines, if there is none. */
function reasonIn(build: readonly string[]): string[] {
  const filled = build.filter(line => line !== '')
  const depth = Math.min(...filled.map(line => line.search(/\S/)))
  const end = filled.findIndex(line => /^\s*Stack backtrace:/.test(line))
  const lines = filled.slice(0, end < 0 ? undefined : end).map(line => line.slice(depth))
  const last = lines.findLastIndex(line => REASON.test(line))
  return last < 0 ? lines.slice(-MOST_LINES) : lines.slice(last, last + MOST_LINES)
}
