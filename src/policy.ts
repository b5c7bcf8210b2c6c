import { type ObjectLocation, partitionOf, versionsPrefix } from './layout.ts'

/** A statement of an IAM policy that allows something, as JSON to paste. */
export function allow(permission: string, resource: string): string {
  return `{"Effect": "Allow", "Action": ${JSON.stringify(permission)}, "Resource": ${JSON.stringify(resource)}}`
}

/** The ARN of all versions that are published below the same prefix. */
export function versionsArn(location: ObjectLocation, region: string | undefined): string {
  return `arn:${partitionOf(region)}:s3:::${location.bucket}/${versionsPrefix(location)}*`
}
