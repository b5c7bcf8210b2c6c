/** Where the sections of docs/troubleshooting.md are read, one of which each error leads to. */

/** The anchors of its headings; test/docs/troubleshooting.test.ts compares them with the page. */
export const SECTIONS = [
  'handler-not-found',
  'handler-outside-the-package',
  'handler-does-not-exist',
  'several-handlers',
  'handler-not-checked',
  'syntax-error',
  'missing-import',
  'pip-not-found',
  'pip-arguments',
  'wrong-python-version',
  'version-from-git',
  'package-folder-not-found',
  'invalid-project-file',
  'build-backend-not-found',
  'package-index',
  'checkout-of-another-user',
  'build-failed',
  'native-code',
  'package-name',
  'incomplete-installation',
  'secret-files',
  'included-projects',
  'requirement-from-a-path',
  'changed-by-the-build',
  'published-with-other-content',
  'stored-object-not-readable',
  'release-tag',
  'invalid-version',
  'input-value',
  'configuration',
  'project-file-not-found',
  'build-directory-in-use',
  'runner-folders',
  'key-or-metadata-too-long',
  'many-projects',
  'result-replaced',
  'empty-build-directory',
  'package-too-large',
  'unusual-files',
  'file-changed-while-packing',
  'zip-path',
  'wrong-zip',
  'no-credentials',
  'credentials-refused',
  'access-denied',
  'bucket-or-region',
  'kms-key',
  'other-stores',
  'uncertain-upload',
  's3-not-available',
  'damaged-upload',
  'archived-object',
  'lock-file',
  'layer-installation',
  'layer-content',
  'layer-version',
  'bug',
] as const

export type Section = (typeof SECTIONS)[number]

/** Where a section of docs/troubleshooting.md is read. */
export function troubleshootingUrl(section: Section): string {
  return pageUrl(`troubleshooting.md#${section}`)
}

/**
 * A page of docs/ as it is in the repository and version of the action that runs.
 * The runner names neither for an action that is used by its path.
 */
export function pageUrl(page: string): string {
  const repository = process.env.GITHUB_ACTION_REPOSITORY || 'OWNER/build-lambda-source'
  const version = process.env.GITHUB_ACTION_REF || 'main'
  return `https://github.com/${repository}/blob/${version}/docs/${page}`
}
