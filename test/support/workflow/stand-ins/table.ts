import { downloadArtifact, uploadArtifact } from './artifact.ts'
import { attest } from './attest.ts'
import { checkout } from './checkout.ts'
import { configureAwsCredentials } from './credentials.ts'
import { setupGo, setupNode, setupPython, setupTerraform, setupUv } from './setup.ts'
import type { StandIn } from './stand-in.ts'

const STAND_INS: Readonly<Record<string, StandIn>> = {
  'actions/attest': attest,
  'actions/checkout': checkout,
  'actions/setup-python': setupPython,
  'actions/setup-node': setupNode,
  'actions/setup-go': setupGo,
  'astral-sh/setup-uv': setupUv,
  'hashicorp/setup-terraform': setupTerraform,
  'actions/upload-artifact': uploadArtifact,
  'actions/download-artifact': downloadArtifact,
  'aws-actions/configure-aws-credentials': configureAwsCredentials,
}

/** What stands in for `uses: <owner>/<name>@<ref>`. Whatever is not listed cannot run here. */
export function standIn(uses: string): StandIn {
  const found = STAND_INS[uses.replace(/@.*$/, '')]
  if (found === undefined) throw new Error(`Nothing stands in for ${uses}`)
  return found
}
