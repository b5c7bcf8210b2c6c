import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { showPath } from '../../github/annotation.ts'
import { holdsIn } from '../../python/metadata/marker.ts'
import { formatRequirement, parseRequirement } from '../../python/metadata/requirement.ts'
import { clip, forLog } from '../../text/format.ts'
import { messageOf, UserError } from '../../text/user-error.ts'
import { markerEnvironment, type Target } from '../target.ts'
import type { LockFile, Pin, Requirements } from './requirements.ts'

/** A line of a requirements file, of which several can be written as one. */
interface Line {
  readonly text: string
  readonly file: string
  /** From 1; absent where the text was exported from another file. */
  readonly number?: number
}

/** Options that lead to an index, which each installer takes. */
const INDEX =
  /^(-i|--index-url|--extra-index-url|-f|--find-links|--no-index|--trusted-host|--pre|--prefer-binary)\b/
/** Options that say how to install, which is decided here. */
const OWN = /^(--require-hashes|--only-binary|--no-binary|--use-feature|--no-deps)\b/

/** For what the requirements are read, and without which distributions. */
export interface Selection {
  readonly target: Target
  /** Normalized names. */
  readonly exclude: readonly string[]
}

/**
 * Reads a requirements file, and those that it includes.
 * @throws UserError naming the line of a requirement that is no wheel of an index
 */
export function readRequirementsFile({ file }: LockFile, selection: Selection): Requirements {
  return parse(linesOf(file, []), selection)
}

/**
 * Reads the requirements that a tool has exported from a lock file.
 * @throws UserError for a requirement that is no wheel of an index
 */
export function parseExported(
  text: string,
  { file }: Pick<LockFile, 'file'>,
  selection: Selection,
): Requirements {
  const lines = logicalLines(text).map(line => ({ text: line.text, file }))
  return { ...parse(lines, selection), complete: true }
}

function parse(lines: readonly Line[], selection: Selection): Requirements {
  const options: string[] = []
  const pins: Pin[] = []
  for (const line of lines) {
    const [, constraints] = /^(?:-c|--constraint)[\s=]+(.+)$/.exec(line.text) ?? []
    if (constraints !== undefined)
      options.push(`-c ${path.resolve(path.dirname(line.file), constraints)}`)
    else if (OWN.test(line.text)) continue
    else if (INDEX.test(line.text)) options.push(line.text)
    else pins.push(...pinOf(line, selection))
  }
  // With hashes, pip demands that nothing is missing.
  const complete = pins.length > 0 && pins.every(({ hashes }) => hashes.length > 0)
  return { pins, options, complete }
}

/** The requirement of a line, if it holds for the target. */
function pinOf(line: Line, { target, exclude }: Selection): Pin[] {
  const [text = '', ...hashes] = line.text.split(/\s+--hash[=\s]+/)
  const requirement = parseRequirement(text)
  if (requirement && exclude.includes(requirement.name)) return []
  refuseSource(line)
  if (!requirement) {
    throw refusal(
      line,
      'cannot be read',
      'Write it as name==version; see https://packaging.python.org/en/latest/specifications/dependency-specifiers/.',
    )
  }
  try {
    const { marker } = requirement
    if (marker !== undefined && !holdsIn(marker, markerEnvironment(target))) return []
  } catch (cause) {
    throw refusal(line, messageOf(cause), 'Fix the marker after the semicolon.', cause)
  }
  return [
    {
      name: requirement.name,
      text: formatRequirement(requirement),
      hashes: hashes.map(hash => hash.trim()),
    },
  ]
}

const SOURCES: readonly (readonly [pattern: RegExp, what: string, hint: string])[] = [
  [
    /^(-e|--editable)\b/,
    'is editable: a link to a folder on this machine',
    'The code of your own packages belongs in the source artifact; remove the line, or name the package in the input exclude.',
  ],
  [
    /^(\.{0,2}[\\/~]|\.{1,2}$|[a-z]:[\\/]|file:)|@\s*(\w+\+)?(file:|\.{0,2}\/)|^[^\s@;]+\.(whl|zip|tar\.gz)(\s|$)/i,
    'is a path on this machine',
    'Require a version from a package index. Your own packages belong in the source artifact: name those in the input exclude.',
  ],
  [
    /^(@|[^;]*@\s*)?\s*(git|hg|svn|bzr)\+|\.git(@|#|\s|$)/,
    'is a repository, which would have to be built',
    'Build a wheel of it for Lambda, publish that to a package index of yours, and require it by version.',
  ],
]

function refuseSource(line: Line): void {
  for (const [pattern, what, hint] of SOURCES) {
    if (pattern.test(line.text)) throw refusal(line, what, hint)
  }
}

function refusal(
  { text, file, number }: Line,
  what: string,
  hint: string,
  cause?: unknown,
): UserError {
  const shown = forLog(clip(text.replace(/\s+--hash[\s\S]*/, '')))
  const place = number === undefined ? showPath(file) : `${showPath(file)}, line ${number},`
  return new UserError(`The requirement "${shown}" in ${place} ${what}.`, {
    section: 'lock-file',
    hint,
    cause,
    file,
    line: number,
  })
}

/** The lines of a file and of those that it includes with `-r`. */
function linesOf(file: string, above: readonly string[], from?: Line): Line[] {
  if (above.includes(file)) return []
  if (!existsSync(file)) {
    throw new UserError(
      `The file ${showPath(file)} does not exist, but ${showPath(from?.file ?? file)} includes it.`,
      {
        section: 'lock-file',
        hint: 'Add it to the repository, or correct the line.',
        ...(from && { file: from.file, line: from.number }),
      },
    )
  }
  return logicalLines(readFileSync(file, 'utf8')).flatMap(({ text, number }) => {
    const line = { text, file, number }
    const [, included] = /^(?:-r|--requirement)[\s=]+(.+)$/.exec(text) ?? []
    if (included === undefined) return [line]
    return linesOf(path.resolve(path.dirname(file), included), [...above, file], line)
  })
}

/** The lines with those that continue them, without comments and empty ones. */
function logicalLines(text: string): { text: string; number: number }[] {
  const lines: { text: string; number: number }[] = []
  let open: { text: string; number: number } | undefined
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(^|\s)#.*$/, '').trimEnd()
    open = open
      ? { ...open, text: `${open.text} ${line.trim()}` }
      : { text: line.trim(), number: index + 1 }
    if (open.text.endsWith('\\')) {
      open = { ...open, text: open.text.slice(0, -1).trimEnd() }
      continue
    }
    if (open.text !== '') lines.push(open)
    open = undefined
  }
  if (open && open.text !== '') lines.push(open)
  return lines
}
