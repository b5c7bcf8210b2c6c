import path from 'node:path'
import { expect, test } from 'vitest'
import { checkSecrets } from '../../../src/build/checks/check-secrets.ts'
import { listTree } from '../../../src/files/list-tree.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

/** A private key of the form that openssl writes; not one that opens anything. */
const KEY = '-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----\n'

test('refuses secrets by name or by content, and takes what only looks alike', async () => {
  const secrets = {
    'app/.env': 'A=1',
    'app/.env.prod': 'A=1',
    'app/.pypirc': '',
    'app/credentials': '',
    'app/id_rsa': KEY.replace('RSA', 'OPENSSH'),
    'app/keys/tls.key': KEY.replace('RSA ', ''),
    'app/keys/tls.pem': `Bag Attributes\n${KEY}`,
    'app/service-account.json': JSON.stringify({ private_key: KEY }),
    'app/store.p12': '\x30\x82',
  }
  const directory = await writeFiles(await scratchFolder(), {
    ...secrets,
    'app/.env.example': 'A=',
    'app/credentials.py': KEY,
    'app/data.json': '{"key": "PRIVATE KEY"}',
    'app/id_rsa.pub': 'ssh-rsa AAAA',
    'app/keyboard.py': '',
    'app/public.pem': '-----BEGIN PUBLIC KEY-----\n',
    'certifi/cacert.pem': '# Issuer: CN=x\n-----BEGIN CERTIFICATE-----\n',
  })
  const code = (await listTree(directory)).filter(entry => entry.kind === 'file')
  const project = { directory, file: path.join(directory, 'pyproject.toml') }
  await expect(checkSecrets(directory, code, project)).rejects.toMatchObject({
    message: `The package contains what looks like secrets: ${Object.keys(secrets).join(', ')}.`,
    hint: expect.stringContaining('set the input secret-files to allow'),
    file: path.relative('', path.join(directory, 'app/.env')),
  })
})
