// Publishes like the action does, for tests that kill it meanwhile.
// Usage: node publisher.ts <file> <s3://bucket/prefix/>. Says `start` when the upload begins.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { locateSource, parseBucketPrefix } from '../../src/upload/location.ts'
import { upload } from '../../src/upload/upload.ts'

const [file = '', prefix = ''] = process.argv.slice(2)
const bytes = await readFile(file)
const digest = createHash('sha256').update(bytes).digest()
const bucketPrefix = parseBucketPrefix(prefix)
console.log('start')
await upload(
  {
    bucketPrefix,
    region: undefined,
    expectedBucketOwner: undefined,
    metadata: {},
    tags: {},
    kmsKeyId: undefined,
  },
  locateSource(bucketPrefix, { packageName: 'app', version: '1.0' }),
  {
    bytes,
    sha256: digest.toString('hex'),
    codeSha256: digest.toString('base64'),
    packageName: 'app',
    version: '1.0',
  },
)
