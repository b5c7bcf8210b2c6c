import { codeBlock, heading } from '../text/markdown.ts'
import { pageUrl } from '../text/troubleshooting.ts'
import type { Upload } from '../upload/result.ts'

/** The command that points a function at an artifact, in Markdown. */
export function deploymentHelp({
  location: { bucket, key },
  region,
  versionId,
}: Pick<Upload, 'location' | 'region' | 'versionId'>): string {
  const command = [
    'aws lambda update-function-code --function-name NAME',
    `--region ${region}`,
    `--s3-bucket ${bucket}`,
    `--s3-key ${shellWord(key)}`,
    // https://docs.aws.amazon.com/lambda/latest/dg/configuration-self-managed-storage.html
    ...(versionId
      ? [`--s3-object-version ${shellWord(versionId)}`, '--s3-object-storage-mode REFERENCE']
      : []),
  ]
  const page = pageUrl('deploying.md#lambda-reads-from-your-bucket')
  const note = `With the last line, Lambda runs the object in the bucket, whose policy must [let Lambda read it](${page}). Without it, Lambda copies the code.\n\n`
  return [
    heading('Point a function at it', 4),
    codeBlock('sh', command.join(' \\\n  ')),
    versionId ? note : '',
  ].join('')
}

/** Keys can contain what a shell would interpret. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
