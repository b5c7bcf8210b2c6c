import { normalizeName } from '../python/package-name.ts'
import { UserError } from '../text/user-error.ts'
import { type BucketPrefix, PLACEHOLDER, parseBucketPrefix } from '../upload/location.ts'
import { type FoundProject, portable } from './found-project.ts'

/**
 * Makes sure that no two projects share a folder in the bucket, where equal versions would be one object.
 * @param given the input `bucket-prefix`; absent: each project states its own
 * @throws UserError if two do, or if one has no bucket-prefix
 */
export function checkPrefixes(
  projects: readonly FoundProject[],
  given: BucketPrefix | undefined,
): void {
  refuseNamesakes(projects)
  const files = new Map<string, string[]>()
  for (const project of projects) {
    const found = given ?? statedPrefix(project)
    if (found === undefined || found.prefix.includes(PLACEHOLDER)) continue
    const key = `${found.bucket}/${found.prefix}`
    files.set(key, [...(files.get(key) ?? []), portable(project.file)])
  }
  for (const [prefix, sharing] of files) {
    if (sharing.length === 1) continue
    throw new UserError(
      `${sharing.length} projects would be published under one bucket-prefix, where equal versions have the same key.`,
      {
        section: 'many-projects',
        hint: `Give each a folder of its own: put ${PLACEHOLDER} in the bucket-prefix, e.g. s3://${prefix}${PLACEHOLDER}/`,
      },
    )
  }
}

/** Undefined if the project's own job shows what is wrong with it. */
function statedPrefix({ configuration, file }: FoundProject): BucketPrefix | undefined {
  if (configuration === undefined) return undefined
  const text = configuration.get('bucket-prefix') ?? ''
  if (text === '') {
    throw new UserError(`The input bucket-prefix is empty, and ${portable(file)} sets none.`, {
      section: 'many-projects',
      hint: `Set it in the workflow, e.g. bucket-prefix: s3://my-bucket/lambda/${PLACEHOLDER}/, or in [tool.build-lambda-source] of each project.`,
    })
  }
  try {
    return parseBucketPrefix(text)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** Two packages of one name would be stored as versions of one package. */
function refuseNamesakes(projects: readonly FoundProject[]): void {
  const files = new Map<string, string>()
  for (const { name, file } of projects) {
    if (name === undefined) continue
    const first = files.get(normalizeName(name))
    if (first !== undefined) {
      throw new UserError(
        `Two projects are called ${normalizeName(name)}: ${first} and ${portable(file)}.`,
        {
          section: 'many-projects',
          hint: 'Give each its own name: it is where the versions of a package are stored.',
        },
      )
    }
    files.set(normalizeName(name), portable(file))
  }
}
