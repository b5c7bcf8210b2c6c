import type { S3Error } from '../s3/error.ts'

/** Of all requests to Lambda's API for layers. */
export const LAYERS = '/2018-10-31/layers'

/**
 * What Lambda checks of `PublishLayerVersion` and moto does not.
 * https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html
 */
export function verifyLayer(method: string, path: string, body: Buffer): S3Error | undefined {
  if (method !== 'POST' || !path.startsWith(LAYERS)) return undefined
  const [, name = ''] = /^\/2018-10-31\/layers\/([^/]+)\/versions$/.exec(path) ?? []
  const spec = JSON.parse(body.toString('utf8'))
  const {
    Description = '',
    LicenseInfo = '',
    CompatibleRuntimes = [],
    CompatibleArchitectures = [],
  } = spec
  const problems = [
    /^[a-zA-Z0-9-_]{1,140}$/.test(decodeURIComponent(name)) || 'layerName',
    Description.length <= 256 || 'description',
    LicenseInfo.length <= 512 || 'licenseInfo',
    CompatibleRuntimes.length <= 15 || 'compatibleRuntimes',
    CompatibleRuntimes.every((runtime: string) => /^python3\.(9|1[0-5])$/.test(runtime)) ||
      'compatibleRuntimes',
    CompatibleArchitectures.every((name: string) => ['x86_64', 'arm64'].includes(name)) ||
      'compatibleArchitectures',
  ]
  const wrong = problems.find(problem => problem !== true)
  return wrong === undefined
    ? undefined
    : {
        status: 400,
        code: 'ValidationException',
        message: `1 validation error detected: Value at '${wrong}' failed to satisfy constraint`,
      }
}
