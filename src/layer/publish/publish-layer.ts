import { setTimeout as sleep } from 'node:timers/promises'
import * as core from '@actions/core'
import { type LambdaClient, PublishLayerVersionCommand } from '@aws-sdk/client-lambda'
import { stopwatch } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import type { Upload } from '../../upload/result.ts'
import { PATIENCE, type Patience, startDeadline } from '../../upload/s3/deadline.ts'
import { errorStatus } from '../../upload/s3/s3-error.ts'
import type { LayerVersion, PackedLayer } from '../result.ts'
import { explainLambda } from './explain-lambda.ts'
import { compatibility, findNewest, type LayerTarget, type StoredVersion } from './find-version.ts'
import { createLambdaClient } from './lambda-client.ts'

/** What is to become a version of a layer. */
export interface LayerToPublish extends Pick<PackedLayer, 'name' | 'build'> {
  readonly archive: Pick<PackedLayer['archive'], 'codeSha256' | 'zipSize'>
  /** Where its content is. */
  readonly upload: Upload
}

/** Milliseconds before it is tried again, after an answer that was lost. */
const PAUSE = 1_000

/**
 * Publishes a version of a layer from its object in S3, unless the newest one has the same content. No version is ever
 * deleted. Lambda has no conditional publish: of two jobs that publish the same at the same moment, both can make a version,
 * with the same content.
 * @throws UserError if Lambda refuses
 */
export async function publishLayer(
  layer: LayerToPublish,
  patience: Partial<Patience> = {},
): Promise<LayerVersion> {
  const elapsed = stopwatch()
  const { name, build, archive, upload } = layer
  const { region } = upload
  const deadline = startDeadline({ ...PATIENCE, ...patience }, archive.zipSize)
  const reader = await createLambdaClient(region, deadline, false)
  const publisher = await createLambdaClient(region, deadline, true)
  const place: LayerTarget = { client: reader, region, name, target: build.target }
  const isSame = (found: StoredVersion | undefined) => found?.codeSha256 === archive.codeSha256
  const { description } = build
  try {
    return await core.group(`publish the layer ${name}`, async () => {
      const before = await findNewest(place)
      if (before && isSame(before)) {
        core.info(
          `Unchanged (${elapsed()}): version ${before.version} has the same content: ${before.arn}`,
        )
        return { arn: before.arn, version: before.version, published: false }
      }
      for (;;) {
        const made = await publish(publisher, layer).catch(async error => {
          if (!isUncertain(error) || !deadline.allowsAttempt()) {
            throw explainLambda(error, {
              ...place,
              permission: 'lambda:PublishLayerVersion',
              location: upload.location,
            })
          }
          core.info(
            'The response of Lambda was lost: looking for the version before it is published again.',
          )
          await sleep(PAUSE)
        })
        // What an answer that was lost has left behind is ours, if it is newer and described like ours.
        const found = made ? undefined : await findNewest(place)
        const isOurs = found && isSame(found) && found.version > (before?.version ?? 0)
        const version =
          made ??
          (isOurs
            ? {
                arn: found.arn,
                version: found.version,
                published: found.description === description,
              }
            : undefined)
        if (!version) continue
        core.info(`Published (${elapsed()}): ${version.arn}`)
        return version
      }
    })
  } finally {
    reader.destroy()
    publisher.destroy()
  }
}

async function publish(
  client: LambdaClient,
  { name, build, archive, upload: { location } }: LayerToPublish,
): Promise<LayerVersion> {
  const { runtime, architecture } = compatibility(build.target)
  const answer = await client.send(
    new PublishLayerVersionCommand({
      LayerName: name,
      Description: build.description,
      Content: { S3Bucket: location.bucket, S3Key: location.key },
      CompatibleRuntimes: [runtime],
      CompatibleArchitectures: [architecture],
      ...(build.license && { LicenseInfo: build.license }),
    }),
  )
  const { LayerVersionArn: arn, Version: version, Content } = answer
  if (Content?.CodeSha256 === archive.codeSha256 && arn && version !== undefined) {
    return { arn, version, published: true }
  }
  throw new UserError(
    `Lambda published ${arn ?? name} with other content than ${location.uri}: ${Content?.CodeSha256 ?? 'no CodeSha256'}, and not ${archive.codeSha256}.`,
    {
      section: 'layer-version',
      hint: 'Do not use that version. Look at the object and at who writes to the bucket, and run the job again.',
    },
  )
}

/** Whether a version may have been made although there is an error. */
function isUncertain(error: unknown): boolean {
  const status = errorStatus(error)
  return !(error instanceof UserError) && (status === undefined || status === 200 || status >= 500)
}
