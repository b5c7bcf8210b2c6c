import {
  type Architecture,
  GetLayerVersionCommand,
  type LambdaClient,
  type LayerVersionsListItem,
  ListLayerVersionsCommand,
  type Runtime,
} from '@aws-sdk/client-lambda'
import { errorStatus } from '../../upload/s3/s3-error.ts'
import { runtimeOf, type Target } from '../target.ts'
import { explainLambda } from './explain-lambda.ts'

/** The newest version of a layer for a runtime and an architecture. */
export interface StoredVersion {
  readonly arn: string
  readonly version: number
  readonly description: string
  /** In base64. */
  readonly codeSha256: string
}

/** A layer, and the client to ask for it. */
export interface LayerTarget {
  readonly client: LambdaClient
  readonly region: string
  readonly name: string
  readonly target: Target
}

/** Pages of fifty versions. */
const MOST_PAGES = 20

/** Runtime and architecture in the types of the SDK, which knows those of its release. */
export function compatibility(target: Target): {
  readonly runtime: Runtime
  readonly architecture: Architecture
} {
  return { runtime: runtimeOf(target) as Runtime, architecture: target.architecture }
}

/**
 * Finds the newest version of a layer. Versions for another runtime or architecture are passed over: each has its own newest.
 * @returns undefined if there is none
 * @throws UserError that names the missing permission, if Lambda refuses to say
 */
export async function findNewest(layer: LayerTarget): Promise<StoredVersion | undefined> {
  const { client, name } = layer
  const newest = await listNewest(layer)
  if (newest?.Version === undefined) return undefined
  const command = new GetLayerVersionCommand({ LayerName: name, VersionNumber: newest.Version })
  try {
    const { LayerVersionArn = '', Description = '', Content } = await client.send(command)
    return {
      arn: LayerVersionArn,
      version: newest.Version,
      description: Description,
      codeSha256: Content?.CodeSha256 ?? '',
    }
  } catch (error) {
    // Somebody has just deleted it.
    if (errorStatus(error) === 404) return undefined
    throw explainLambda(error, { ...layer, permission: 'lambda:GetLayerVersion' })
  }
}

async function listNewest(layer: LayerTarget): Promise<LayerVersionsListItem | undefined> {
  const { client, name, target } = layer
  const { runtime, architecture } = compatibility(target)
  let marker: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const command = new ListLayerVersionsCommand({
      LayerName: name,
      CompatibleRuntime: runtime,
      CompatibleArchitecture: architecture,
      ...(marker && { Marker: marker }),
    })
    const answer = await client.send(command).catch(error => {
      throw explainLambda(error, { ...layer, permission: 'lambda:ListLayerVersions' })
    })
    // Lambda lists the newest first.
    const found = answer.LayerVersions?.find(
      version =>
        version.CompatibleRuntimes?.includes(runtime) &&
        version.CompatibleArchitectures?.includes(architecture),
    )
    marker = answer.NextMarker
    if (found || !marker) return found
  }
  return undefined
}
