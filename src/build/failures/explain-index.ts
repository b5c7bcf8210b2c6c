import type { Explanation, FailureContext, Found } from './failure.ts'

// What installers say of a request that failed. It may have passed, or hit another index: a possible cause, no more.
const TROUBLES: readonly [pattern: RegExp, cause: string][] = [
  [
    /\b(40[13]) (?:Client )?Error\b|HTTP error (40[13])|\((40[13]) \w+\)|returned a (40[13])/,
    'the index refused access (HTTP $). Give credentials for it, e.g. in PIP_INDEX_URL or a pip.conf; secrets of the ' +
      'job are not passed to the build unless the input build-environment names them',
  ],
  [
    /CERTIFICATE_VERIFY_FAILED|invalid peer certificate|SSLError/,
    'the certificate of the index is not trusted here. Behind a proxy with a certificate of its own, set PIP_CERT ' +
      '(SSL_CERT_FILE for uv) to its file',
  ],
  [
    /(NewConnectionError|NameResolutionError|ConnectTimeoutError|Name or service not known|nodename nor servname|dns error|tcp connect error|RemoteDisconnected|client error \(Connect\))/,
    'a connection failed ($). Check the network, the proxy and the URL of the index',
  ],
]

/** A build that gets none of what it requires: an index that refuses, or cannot be reached, can look like one without it. */
export function explainIndex({ pip, uv }: Found, { output }: FailureContext): Explanation {
  const wanted = pip ?? uv?.replaceAll('`', '') ?? ''
  const [installer, setting] = pip ? ['pip', 'PIP_INDEX_URL'] : ['uv', 'UV_DEFAULT_INDEX']
  const versions = /\(from versions: (?!none)([^)]+)\)/.exec(output)?.[1]?.split(', ').slice(-5)
  const cause = versions
    ? `the index has only other versions, such as ${versions.join(', ')}`
    : possibleCause(output)
  return {
    message: `${installer} found no usable ${wanted} in the package index, and the build needs it.`,
    section: 'package-index',
    hint:
      (cause ? `Possible cause: ${cause}. Otherwise check` : 'Check') +
      ` its name and version in [build-system] requires, and ${setting}: an index that refuses access or cannot be ` +
      'reached can look the same. To build without downloads, install the backend beforehand and set ' +
      'pip-args: --no-build-isolation',
    about: 'build-requires',
  }
}

/** What an installer says of its index that can be the reason of a failure. */
export function possibleCause(output: string): string | undefined {
  for (const [pattern, cause] of TROUBLES) {
    const match = pattern.exec(output)
    if (match) return cause.replace('$', match.slice(1).find(Boolean) ?? '')
  }
  return undefined
}
