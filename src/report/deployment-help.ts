import { codeBlock, heading } from '../text/markdown.ts'
import type { ObjectLocation } from '../upload/location.ts'

/** The command that points a function at an artifact, in Markdown. */
export function deploymentHelp({ bucket, key }: ObjectLocation, region: string): string {
  const command = [
    'aws lambda update-function-code --function-name NAME',
    `--region ${region}`,
    `--s3-bucket ${bucket}`,
    `--s3-key ${shellWord(key)}`,
  ]
  return heading('Point a function at it', 4) + codeBlock('sh', command.join(' \\\n  '))
}

/** Keys can contain what a shell would interpret. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
