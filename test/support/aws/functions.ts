import {
  CreateAliasCommand,
  CreateFunctionCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  PublishVersionCommand,
} from '@aws-sdk/client-lambda'
import JSZip from 'jszip'

type Environment = Readonly<Record<string, string>>

/** A client for the Lambda that these variables lead to. */
export function lambdaClient(env: Environment): LambdaClient {
  return new LambdaClient({
    endpoint: env.AWS_ENDPOINT_URL_LAMBDA ?? '',
    region: env.AWS_REGION ?? '',
    credentials: {
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
    },
  })
}

/** A zip with a `lambda_function.py` of this content. */
export async function zipOf(content: string): Promise<Uint8Array> {
  const zip = new JSZip().file('lambda_function.py', content)
  return await zip.generateAsync({ type: 'uint8array' })
}

/** Makes a function of some other code in moto, and a version of it that the alias `live` points at if it should have one. */
export async function createFunction(
  env: Environment,
  FunctionName: string,
  { alias = true } = {},
): Promise<void> {
  const lambda = lambdaClient(env)
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role: await createRole(env),
      Runtime: 'python3.13',
      Handler: 'lambda_function.lambda_handler',
      Code: { ZipFile: await zipOf('OLD = 1\n') },
    }),
  )
  if (!alias) return
  const { Version } = await lambda.send(new PublishVersionCommand({ FunctionName }))
  const command = { FunctionName, Name: 'live', FunctionVersion: Version }
  await lambda.send(new CreateAliasCommand(command))
}

/** Makes a role, which moto wants a function to have. It finds the service by the scope of the credentials. */
export async function createRole(env: Environment): Promise<string> {
  const query = { Action: 'CreateRole', RoleName: 'any', AssumeRolePolicyDocument: '{}' }
  await fetch(env.AWS_ENDPOINT_URL_LAMBDA ?? '', {
    method: 'POST',
    headers: {
      authorization: 'AWS4-HMAC-SHA256 Credential=any/20260101/us-east-1/iam/aws4_request',
    },
    body: new URLSearchParams(query),
  })
  return 'arn:aws:iam::123456789012:role/any'
}

/** What a function runs: under its name, or what an alias points at. */
export async function configurationOf(
  lambda: LambdaClient,
  FunctionName: string,
  Qualifier?: string,
) {
  return await lambda.send(new GetFunctionConfigurationCommand({ FunctionName, Qualifier }))
}
