import { createHash } from 'node:crypto'
import path from 'node:path'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { readArtifact } from '../../src/upload/artifact.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const METADATA = 'Metadata-Version: 2.4\nName: My_App\nVersion: 1.0-rc.1\n\nVersion: 9\n'
const whole = await zipOf({ 'my_app-1.0rc1.dist-info/METADATA': METADATA, 'my_app/a.py': '' })

function zipOf(files: Record<string, string>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, text] of Object.entries(files)) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer' })
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

async function read(
  bytes: Uint8Array,
  { packageName = 'my-app', version = '1.0rc1', versionSuffix = '', promised = bytes } = {},
) {
  const folder = await writeFiles(await scratchFolder(), { 'source.zip': bytes })
  const zipPath = path.join(folder, 'source.zip')
  return readArtifact({
    zipPath,
    sha256: sha256(promised).toString('hex'),
    packageName,
    version,
    versionSuffix,
  })
}

test('reads the zip that was promised', async () => {
  const artifact = await read(whole)
  expect(Buffer.compare(artifact.bytes, whole)).toBe(0)
  expect(artifact).toMatchObject({
    sha256: sha256(whole).toString('hex'),
    codeSha256: sha256(whole).toString('base64'),
    packageName: 'my-app',
    version: '1.0rc1',
  })
})

test('finds the package among those of other projects in the zip', async () => {
  const common = 'Metadata-Version: 2.4\nName: common\nVersion: 9\n'
  const files = {
    'common-9.dist-info/METADATA': common,
    'my_app-1.0rc1.dist-info/METADATA': METADATA,
  }
  const shared = await zipOf(files)
  expect(await read(shared)).toMatchObject({ packageName: 'my-app', version: '1.0rc1' })
  await expect(read(shared, { packageName: 'other' })).rejects.toThrow('contains common, My_App.')
})

test('adds the suffix to the built version', async () => {
  expect(await read(whole, { versionSuffix: '+build.5' })).toMatchObject({
    version: '1.0rc1+build.5',
  })
})

test.each([
  [
    'another zip than the promised one',
    whole,
    { promised: Buffer.from('other') },
    'its SHA-256 differs',
  ],
  [
    'another version',
    whole,
    { version: '1.1' },
    'The input version is 1.1, but the zip contains version 1.0rc1',
  ],
  ['another package', whole, { packageName: 'your-app' }, 'package-name is your-app, but the zip'],
  [
    'a zip of something else',
    await zipOf({ 'a.txt': '' }),
    {},
    'contains no installed Python package',
  ],
  [
    'a zip of two packages of that name',
    await zipOf({ 'a-1.dist-info/METADATA': METADATA, 'b-1.dist-info/METADATA': METADATA }),
    {},
    'contains My_App, My_App.',
  ],
  ['what is no zip', Buffer.from('text'), {}, 'contains no installed Python package'],
])('refuses %s', async (_, bytes, more, message) => {
  await expect(read(bytes, more)).rejects.toThrow(message)
})

test('names a zip that is not there, and what hands it over', async () => {
  const reading = readArtifact({
    zipPath: '/nowhere/a.zip',
    sha256: '',
    packageName: 'a',
    version: '1',
    versionSuffix: '',
  })
  await expect(reading).rejects.toThrow('The zip /nowhere/a.zip cannot be read: ENOENT')
  await expect(reading).rejects.toMatchObject({
    hint: expect.stringContaining('download-artifact'),
  })
})
