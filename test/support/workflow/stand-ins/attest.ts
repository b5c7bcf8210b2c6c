import { createHash } from 'node:crypto'
import type { StandIn } from './stand-in.ts'

/**
 * actions/attest: signs nothing, in a job that could sign and store. The subject is given by its digest, or was declared by
 * earlier steps.
 */
export const attest: StandIn = {
  inputs: [
    ...['subject-path', 'subject-digest', 'subject-name', 'subject-checksums', 'subject-version'],
    ...['sbom-path', 'predicate-type', 'predicate', 'predicate-path', 'push-to-registry'],
    ...['create-storage-record', 'show-summary', 'github-token'],
  ],
  run({ machine, input, log }) {
    for (const name of ['subject-path', 'subject-checksums', 'sbom-path', 'predicate-type']) {
      if (input(name) !== '') throw new Error(`The input ${name} is not supported here`)
    }
    if (!machine.identity) throw new Error("Failed to get ID token: 'id-token: write' is missing")
    if (!machine.attestations) throw new Error('Resource not accessible by integration')
    const subjects = new Map(machine.subjects)
    const digest = input('subject-digest')
    if (digest !== '') {
      const name = input('subject-name')
      if (name === '') throw new Error('subject-name must be provided when using subject-digest')
      if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new Error('subject-digest must be in the format "sha256:<hex-digest>"')
      }
      subjects.clear()
      subjects.set(name, digest)
    }
    if (subjects.size === 0) throw new Error('There is no subject')
    const lines = [...subjects].map(([name, value]) => `Attested ${name}@${value}\n`)
    log(lines.join('').trimEnd())
    const id = createHash('sha256').update(lines.join('')).digest('hex').slice(0, 8)
    return {
      'attestation-id': id,
      'attestation-url': `https://github.com/team/functions/attestations/${id}`,
    }
  },
}
