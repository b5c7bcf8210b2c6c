import type { StandIn } from './stand-in.ts'

// What these actions would install is on the machine already, in whatever version.

/** actions/setup-python: the Python at hand. */
export const setupPython: StandIn = {
  inputs: [
    ...['python-version', 'python-version-file', 'cache', 'architecture', 'check-latest', 'token'],
    ...['cache-dependency-path', 'update-environment', 'allow-prereleases', 'freethreaded'],
    'pip-version',
  ],
  run: ({ input }) => ({ 'python-version': input('python-version') }),
}

/** actions/setup-node: the Node at hand. */
export const setupNode: StandIn = {
  inputs: [
    ...['node-version', 'node-version-file', 'architecture', 'check-latest', 'registry-url'],
    ...['scope', 'token', 'cache', 'package-manager-cache', 'cache-dependency-path', 'mirror'],
    'mirror-token',
  ],
  run: ({ input }) => ({ 'node-version': input('node-version') }),
}

/** astral-sh/setup-uv: the uv at hand. */
export const setupUv: StandIn = {
  inputs: ['version', 'enable-cache'],
  run: ({ input }) => ({ 'uv-version': input('version') }),
}

/** actions/setup-go: the Go at hand. */
export const setupGo: StandIn = {
  inputs: [
    ...['go-version', 'go-version-file', 'check-latest', 'token', 'cache', 'architecture'],
    ...['cache-dependency-path', 'go-download-base-url'],
  ],
  run: ({ input }) => ({ 'go-version': input('go-version') }),
}

/** hashicorp/setup-terraform: the Terraform at hand. */
export const setupTerraform: StandIn = {
  inputs: ['terraform_version', 'terraform_wrapper'],
  run: () => ({}),
}
