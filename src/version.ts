import { UserError } from './errors.ts'

// The grammar of PEP 440, appendix B, in the order of its segments.
const GRAMMAR = new RegExp(
  [
    /^\s*v?/,
    /(?:(?<epoch>\d+)!)?/,
    /(?<release>\d+(?:\.\d+)*)/,
    /(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?/,
    /(?<post>-(?<postImplicit>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d+)?)?/,
    /(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d+)?)?/,
    /(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/,
    /\s*$/,
  ]
    .map(part => part.source)
    .join(''),
  'i',
)

const PRE_RELEASE: Readonly<Record<string, string>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
}

/**
 * The canonical spelling of a version, e.g. `1.0.0rc1` for `v1.0.0-RC.1`, by the rules of PEP 440.
 * Numbers stay text: calendar and timestamp versions can exceed what a JavaScript number holds exactly.
 * @throws UserError if the text is not a PEP 440 version.
 */
export function canonicalVersion(text: string): string {
  const groups = GRAMMAR.exec(text)?.groups
  if (!groups) {
    throw new UserError(`"${text}" is not a version that Python knows (PEP 440).`, {
      hint: 'Use a version such as 1.2.3, 1.2.3rc1, 1.2.3.dev4 or 1.2.3+build.5.',
    })
  }
  const epoch = integer(groups.epoch)
  const release = groups.release?.split('.').map(integer).join('.')
  const pre = groups.pre && `${PRE_RELEASE[groups.pre.toLowerCase()]}${integer(groups.preNumber)}`
  const post = groups.post && `.post${integer(groups.postImplicit ?? groups.postNumber)}`
  const dev = groups.dev && `.dev${integer(groups.devNumber)}`
  const local =
    groups.local && `+${groups.local.toLowerCase().split(/[-_.]/).map(localPart).join('.')}`
  return `${epoch === '0' ? '' : `${epoch}!`}${release}${pre ?? ''}${post ?? ''}${dev ?? ''}${local ?? ''}`
}

function integer(digits: string | undefined): string {
  return digits?.replace(/^0+(?=\d)/, '') ?? '0'
}

function localPart(part: string): string {
  return /^\d+$/.test(part) ? integer(part) : part
}
