/** Without an upload, none of this is loaded, and so never the AWS SDK. */

/** Loads what stores an artifact, or what only asks whether it could be stored. */
export async function loadUpload(checkOnly: boolean) {
  return checkOnly
    ? (await import('../upload/check-version.ts')).checkVersion
    : (await import('../upload/upload.ts')).upload
}

/** Loads what compares an artifact with the version before it. */
export const loadComparison = () => import('../upload/conflict/previous-version.ts')
