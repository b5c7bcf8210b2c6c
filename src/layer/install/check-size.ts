import * as core from '@actions/core'
import { UNZIPPED_LIMIT } from '../../files/unzipped-limit.ts'
import { formatSize } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import type { LayerPackage } from '../result.ts'
import { describePackages } from './packages.ts'

/**
 * Says how much of Lambda's limit a layer leaves for the code and other layers.
 * @throws UserError if it leaves nothing
 */
export function checkSize(packages: readonly LayerPackage[]): void {
  const bytes = packages.reduce((sum, each) => sum + each.bytes, 0)
  const limit = formatSize(UNZIPPED_LIMIT)
  const left = UNZIPPED_LIMIT - bytes
  if (left > 0) {
    core.info(`The layer leaves ${formatSize(left)} of ${limit} for the code and other layers.`)
    return
  }
  throw new UserError(
    `The layer has ${formatSize(bytes)} unzipped, but Lambda allows less than ${limit} for the code and all layers of a function together.`,
    {
      section: 'package-too-large',
      hint: [
        'The largest distributions:',
        ...describePackages(packages),
        "Leave out what Lambda's runtime provides (exclude: boto3 and botocore), or what the function does not need, or put the " +
          'function into a container image.',
      ].join('\n'),
    },
  )
}
