import { type ObjectLocation, partitionOf } from './layout.ts'

/** A statement of an IAM policy that allows something, as JSON to paste. */
export function allow(permission: string, resource: string): string {
  return `{"Effect": "Allow", "Action": ${JSON.stringify(permission)}, "Resource": ${JSON.stringify(resource)}}`
}

/** The ARN of all versions that are published below the same prefix. */
export function versionsArn({ bucket, key }: ObjectLocation, region: string | undefined): string {
  const folder = key.split('/').slice(0, -2)
  return `arn:${partitionOf(region)}:s3:::${[bucket, ...folder].join('/')}/*`
}
