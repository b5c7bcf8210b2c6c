import { LambdaClient } from '@aws-sdk/client-lambda'
import { patientConfig, repeatUntil } from '../../upload/s3/client.ts'
import type { Deadline } from '../../upload/s3/deadline.ts'
import { errorStatus } from '../../upload/s3/s3-error.ts'

/**
 * A client of Lambda whose requests are repeated until a deadline.
 * @param publishes whether a request makes something: then it is repeated only where Lambda says that it did nothing
 */
export async function createLambdaClient(
  region: string,
  deadline: Deadline,
  publishes: boolean,
): Promise<LambdaClient> {
  const client = new LambdaClient({ region, ...patientConfig(deadline) })
  const isRepeatable = publishes ? (error: unknown) => errorStatus(error) === 429 : undefined
  // Clients of all services are of one kind, and only their commands differ.
  const any = client as unknown as Parameters<typeof repeatUntil>[1]
  await repeatUntil(deadline, any, 'Lambda', isRepeatable)
  return client
}
