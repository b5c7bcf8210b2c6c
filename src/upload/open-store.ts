import type { StoreInputs } from './inputs.ts'
import { checkRegion, type ObjectLocation } from './location.ts'
import { createClient, isAmazonS3 } from './s3/client.ts'
import { PATIENCE, type Patience, startDeadline } from './s3/deadline.ts'
import { findRegion } from './s3/region.ts'
import type { Target } from './s3/stored-object.ts'

/** What tests set: how long to wait, and whether the store is to be taken for Amazon S3. */
export type How = Partial<Patience> & { readonly amazon?: boolean }

/** A store, and whether it is known to honor `If-None-Match`, as Amazon S3 does. */
export interface Store {
  readonly target: Target
  readonly conditional: boolean
}

/**
 * Lends the store of a location for as long as some work takes.
 * @param bytes that the work may transfer
 */
export async function withStore<T>(
  inputs: StoreInputs,
  location: ObjectLocation,
  { bytes, amazon, ...patience }: How & { readonly bytes: number },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const deadline = startDeadline({ ...PATIENCE, ...patience }, bytes)
  const region = await findRegion(inputs.region, location, deadline)
  const client = await createClient({ region }, deadline)
  try {
    const conditional = amazon ?? (await isAmazonS3(client))
    if (conditional) checkRegion(region)
    return await work({ target: { client, region, location, inputs }, conditional })
  } finally {
    client.destroy()
  }
}
