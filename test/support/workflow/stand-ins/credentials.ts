import type { StandIn } from './stand-in.ts'

/**
 * aws-actions/configure-aws-credentials, by OpenID Connect: the credentials of the local S3 server, for a job that could
 * have an identity token.
 */
export const configureAwsCredentials: StandIn = {
  inputs: [
    ...['aws-region', 'aws-profile', 'overwrite-aws-profile', 'role-to-assume', 'role-chaining'],
    ...['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token', 'audience'],
    ...['web-identity-token-file', 'http-proxy', 'no-proxy', 'mask-aws-account-id', 'sts-endpoint'],
    ...['role-duration-seconds', 'role-external-id', 'role-session-name', 'custom-tags'],
    ...['role-skip-session-tagging', 'transitive-tag-keys', 'inline-session-policy'],
    ...['managed-session-policies', 'output-credentials', 'output-env-credentials'],
    ...['unset-current-credentials', 'disable-retry', 'retry-max-attempts', 'force-skip-oidc'],
    ...['special-characters-workaround', 'use-existing-credentials', 'allowed-account-ids'],
    'action-timeout-s',
  ],
  run({ machine, input }) {
    if (input('aws-region') === '') throw new Error('Input required and not supplied: aws-region')
    if (input('role-to-assume') === '') throw new Error('Could not load credentials')
    if (!machine.identity) {
      throw new Error("Credentials could not be loaded: does the job have 'id-token: write'?")
    }
    const role = input('role-to-assume')
    const variables = machine.roles[role] === undefined ? machine.aws : machine.roles[role]
    if (variables === null) {
      throw new Error(
        'Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
      )
    }
    const region = input('aws-region')
    Object.assign(machine.exported, variables, { AWS_REGION: region, AWS_DEFAULT_REGION: region })
    return {}
  },
}
