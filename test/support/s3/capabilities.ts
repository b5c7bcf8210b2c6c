import type { ServerName } from './server.ts'

/** Where servers differ. Everything that is not in this table holds for all of them; test/s3-server.test.ts proves it. Undefined: not known. */
export interface Capabilities {
  /** Refuses a wrong secret key (403 SignatureDoesNotMatch), an unknown access key, a wrong region. */
  readonly signatures?: boolean
  /** Refuses more than ten tags and the prefix `aws:` (400; moto 5.1 says 403 to too many). */
  readonly tagLimits?: boolean
  /** Keeps and returns `ServerSideEncryption` and `SSEKMSKeyId`. */
  readonly encryption?: boolean
  /** A key whose current version is a delete marker counts as absent for `If-None-Match: *`, as on S3. */
  readonly conditionalOverDeleteMarker?: boolean
  /** Has room for `a/b` where the key `a` exists. */
  readonly keyBelowKey?: boolean
}

/** As measured with moto 5.2.5 (5.1.22 on Python 3.9) behind the verifying proxy, and Versity S3 Gateway v1.8.0 on its own. */
const table: Record<ServerName, Capabilities> = {
  moto: {
    signatures: false,
    tagLimits: true,
    encryption: true,
    conditionalOverDeleteMarker: true,
    keyBelowKey: true,
  },
  // Needs no verifying proxy: it checks digests, owner and metadata itself.
  versity: {
    signatures: true,
    tagLimits: false,
    // Takes the headers and forgets them.
    encryption: false,
    // Answers 412.
    conditionalOverDeleteMarker: false,
    // Keys are paths of a file system: 409 ObjectParentIsFile.
    keyBelowKey: false,
  },
  // It may be any; what S3 itself does here is known, but no test of ours leans on it.
  external: {},
}

/** What this server does where servers differ. */
export function capabilities(name: ServerName): Capabilities {
  return table[name]
}
