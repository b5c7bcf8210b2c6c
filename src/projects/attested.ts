import * as core from '@actions/core'
import { messageOf } from '../text/user-error.ts'

/**
 * Whether GitHub has an attestation of a zip in this repository. An earlier run may have published it, and failed to attest
 * it. https://docs.github.com/en/rest/repos/attestations#list-attestations
 * @param sha256 in hexadecimal
 * @returns false if it cannot be asked
 */
export async function isAttested(sha256: string, token: string): Promise<boolean> {
  const { GITHUB_API_URL, GITHUB_REPOSITORY } = process.env
  const url = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/attestations/sha256:${sha256}?per_page=1`
  try {
    const answer = await fetch(url, {
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(10_000),
    })
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
    const { attestations } = (await answer.json()) as { attestations?: unknown[] }
    return Array.isArray(attestations) && attestations.length > 0
  } catch (error) {
    core.info(`GitHub has no attestation of sha256:${sha256}: ${messageOf(error)}`)
    return false
  }
}
