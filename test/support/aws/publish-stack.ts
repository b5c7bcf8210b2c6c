import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../action-file.ts'
import type { Account, Credentials } from './account.ts'

/** A statement of a policy. */
export interface Statement {
  readonly Sid?: string
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Principal?: unknown
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, string | readonly string[]>>>
  >
}

/** A role that the stack has made. */
export interface Role {
  /** The subjects that may assume it. */
  readonly subjects: readonly string[]
  readonly statements: readonly Statement[]
  /** Those of a job that has assumed it. */
  readonly credentials: Credentials
}

/** The stack of `examples/aws/publish.yml`. */
export interface PublishStack {
  readonly outputs: Readonly<Record<string, string>>
  /** The statements of the bucket's policy; none without a bucket. */
  readonly bucketPolicy: readonly Statement[]
  readonly publish: Role
  readonly check: Role
  readonly verify: Role | undefined
  readonly deploy: Role | undefined
}

/** The template that users deploy. */
export const templateFile = path.join(ROOT, 'examples/aws/publish.yml')

const ROLES = ['Publish', 'Check', 'Verify', 'Deploy']

/** Creates the stack with these parameters. */
export async function createPublishStack(
  account: Account,
  name: string,
  parameters: Readonly<Record<string, string>>,
): Promise<PublishStack> {
  const template = await readFile(templateFile, 'utf8')
  const [, { Stacks }, { StackResources }] = await account.call(
    [
      'cloudformation',
      'create_stack',
      {
        StackName: name,
        // moto makes no policies of buckets; as one of another kind, it evaluates the document all the same.
        TemplateBody: template.replace('AWS::S3::BucketPolicy', 'AWS::IAM::ManagedPolicy'),
        Capabilities: ['CAPABILITY_IAM'],
        Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
          ParameterKey,
          ParameterValue,
        })),
      },
    ],
    ['cloudformation', 'describe_stacks', { StackName: name }],
    ['cloudformation', 'describe_stack_resources', { StackName: name }],
  )
  const [{ StackStatus, Outputs }] = Stacks
  if (StackStatus !== 'CREATE_COMPLETE') throw new Error(`The stack is ${StackStatus}`)
  const ids = new Map<string, string>(
    StackResources.map((one: Record<string, string>) => [
      one.LogicalResourceId,
      one.PhysicalResourceId,
    ]),
  )
  const roles = ROLES.filter(role => ids.has(`${role}Role`))
  const names = roles.map(role => ({
    RoleName: ids.get(`${role}Role`),
    PolicyName: role.toLowerCase(),
  }))
  const made = await readRoles(account, names)
  const [publish, check, verify, deploy] = ROLES.map(role => made[roles.indexOf(role)])
  if (publish === undefined || check === undefined) throw new Error('Roles are missing')
  const PolicyArn = ids.get('BucketPolicy')
  return {
    outputs: Object.fromEntries(
      Outputs.map((one: Record<string, string>) => [one.OutputKey, one.OutputValue]),
    ),
    bucketPolicy: PolicyArn === undefined ? [] : await readPolicy(account, PolicyArn),
    publish,
    check,
    verify,
    deploy,
  }
}

async function readRoles(account: Account, names: readonly object[]): Promise<Role[]> {
  const policies = await account.call(
    ...names.map(name => ['iam', 'get_role_policy', name] as const),
  )
  const roles = await account.call(
    ...policies.map(({ RoleName }) => ['iam', 'get_role', { RoleName }] as const),
    // As moto has made them of the template, it could not read them.
    ...policies.map(({ RoleName, PolicyName, PolicyDocument }) => {
      const own = { RoleName, PolicyName, PolicyDocument: JSON.stringify(PolicyDocument) }
      return ['iam', 'put_role_policy', own] as const
    }),
  )
  const arns = roles.slice(0, policies.length).map(({ Role }) => Role.Arn)
  const sessions = await account.call(
    ...arns.map(RoleArn => {
      const given = { RoleArn, RoleSessionName: 'job', WebIdentityToken: 'token' }
      return ['sts', 'assume_role_with_web_identity', given] as const
    }),
  )
  return policies.map(({ PolicyDocument }, index) => {
    const [trust] = roles[index].Role.AssumeRolePolicyDocument.Statement
    const conditions = { ...trust.Condition.StringEquals, ...trust.Condition.StringLike }
    const { Credentials } = sessions[index]
    return {
      subjects: [conditions['token.actions.githubusercontent.com:sub']].flat(),
      statements: PolicyDocument.Statement,
      credentials: {
        aws_access_key_id: Credentials.AccessKeyId,
        aws_secret_access_key: Credentials.SecretAccessKey,
        aws_session_token: Credentials.SessionToken,
      },
    }
  })
}

async function readPolicy(account: Account, PolicyArn: string): Promise<Statement[]> {
  const [{ PolicyVersion }] = await account.call([
    'iam',
    'get_policy_version',
    { PolicyArn, VersionId: 'v1' },
  ])
  return PolicyVersion.Document.Statement
}
