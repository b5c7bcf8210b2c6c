import { codeBlock, details, heading } from '../text/markdown.ts'
import type { ObjectLocation } from '../upload/location.ts'

/** What a function needs to know of an artifact. */
export interface Deployable {
  readonly location: ObjectLocation
  /** In base64. */
  readonly codeSha256: string
  /** Empty if it is not known. */
  readonly handler: string
  readonly region: string
}

/** How to point a function at an artifact, in Markdown. */
export function deploymentHelp(artifact: Deployable): string {
  return (
    heading('Point a function at it', 4) +
    codeBlock('sh', command(artifact)) +
    details(
      'The same for Terraform and AWS SAM',
      codeBlock('hcl', terraform(artifact)) + codeBlock('yaml', sam(artifact)),
    )
  )
}

function command({ location: { bucket, key }, region }: Deployable): string {
  return [
    'aws lambda update-function-code --function-name NAME',
    `--region ${region}`,
    `--s3-bucket ${bucket}`,
    `--s3-key ${shellWord(key)}`,
  ].join(' \\\n  ')
}

/** Keys can hold what a shell would take for its own. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

// JSON writes texts as HCL and YAML read them; braces, which HCL would look into, no prefix can hold.
const quote = JSON.stringify

function terraform({ location: { bucket, key }, codeSha256, handler }: Deployable): string {
  return [
    ...(handler ? [`handler          = ${quote(handler)}`] : []),
    `s3_bucket        = ${quote(bucket)}`,
    `s3_key           = ${quote(key)}`,
    `source_code_hash = ${quote(codeSha256)}`,
  ].join('\n')
}

function sam({ location: { bucket, key }, handler }: Deployable): string {
  return [
    ...(handler ? [`Handler: ${quote(handler)}`] : []),
    'CodeUri:',
    `  Bucket: ${quote(bucket)}`,
    `  Key: ${quote(key)}`,
  ].join('\n')
}
