/** Loads what stores an artifact, or what only asks whether it could be stored: without either, the AWS SDK is never loaded. */
export async function loadUpload(checkOnly: boolean) {
  return checkOnly
    ? (await import('../upload/check-version.ts')).checkVersion
    : (await import('../upload/upload.ts')).upload
}
