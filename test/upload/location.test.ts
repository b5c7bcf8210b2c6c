import { describe, expect, test } from 'vitest'
import { consoleUrl, locateSource, parseBucketPrefix } from '../../src/upload/location.ts'

function locate(prefix: string, version: string, packageName = 'app') {
  return locateSource({ bucket: 'my-bucket', prefix }, { packageName, version })
}

describe('parseBucketPrefix', () => {
  test.each([
    ['s3://my-bucket', 'my-bucket', ''],
    ['s3://my-bucket/', 'my-bucket', ''],
    ['s3://my-bucket/lambda', 'my-bucket', 'lambda/'],
    ['s3://my-bucket/lambda/', 'my-bucket', 'lambda/'],
    ['s3://publish-abcdefghij-s3alias/a', 'publish-abcdefghij-s3alias', 'a/'],
    ['s3://a.b-c.1/x y/é+/z/', 'a.b-c.1', 'x y/é+/z/'],
    ['s3://my-bucket/{package-name}', 'my-bucket', '{package-name}/'],
  ])('reads %s', (text, bucket, prefix) => {
    expect(parseBucketPrefix(text)).toEqual({ bucket, prefix })
  })

  test.each([
    ['my-bucket/lambda', 'it does not start with s3://'],
    ['S3://my-bucket', 'it does not start with s3://'],
    ['https://my-bucket.s3.amazonaws.com/', 'it does not start with s3://'],
    ['arn:aws:s3:::my-bucket/lambda', 'that is an ARN'],
    [
      'arn:aws:s3:eu-west-1:111122223333:accesspoint/publish',
      'that is the ARN of an access point; its alias',
    ],
    ['s3://lambda--use1-az4--x-s3/', 'names that end in --x-s3 belong to directory buckets'],
    ['s3://lambda-abcdefgh--ol-s3/', 'names that end in --ol-s3 belong to Object Lambda'],
    ['s3://mfzwi23gnjvgw.mrap/', 'names that end in .mrap belong to Multi-Region Access Points'],
    ['s3://', 'the bucket name is missing'],
    ['s3:///lambda', 'the bucket name is missing'],
    ['s3://My-Bucket/', '"My-Bucket" is not a valid bucket name'],
    ['s3://ab/', '"ab" is not a valid bucket name'],
    ['s3://a..b/', '"a..b" is not a valid bucket name'],
    ['s3://-abc/', '"-abc" is not a valid bucket name'],
    ['s3://192.168.0.1/', '"192.168.0.1" is not a valid bucket name'],
    [`s3://${'a'.repeat(64)}/`, 'is not a valid bucket name'],
    ['s3://my-bucket//lambda/', 'two slashes in a row'],
    ['s3://my-bucket/lambda//', 'two slashes in a row'],
    ['s3://my-bucket/a/../b', '".." has no meaning'],
    ['s3://my-bucket/a\u0007b', 'it contains a control character'],
    ['s3://my-bucket/{name}/', 'the only text in braces that it can contain is {package-name}'],
    ['s3://my-bucket/{package-name/', 'the only text in braces'],
    ['s3://{package-name}/', 'is not a valid bucket name'],
  ])('refuses %j', (text, reason) => {
    const parse = () => parseBucketPrefix(text)
    expect(parse).toThrow(`The input bucket-prefix is "${text}": `)
    expect(parse).toThrow(reason)
    expect(parse).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('s3://my-bucket/lambda/') }),
    )
  })
})

describe('parseBucketPrefix shows the prefix without what is added to it for', () => {
  test.each([
    ['s3://my-bucket/lambda/source', 'source', 's3://my-bucket/lambda/'],
    ['s3://my-bucket/source/', 'source', 's3://my-bucket/'],
    ['s3://my-bucket/lambda/source/1', 'source/1', 's3://my-bucket/lambda/'],
    ['s3://my-bucket/lambda/0.1.1/', '0.1.1', 's3://my-bucket/lambda/'],
    ['s3://my-bucket/lambda/v1.2.3rc1', 'v1.2.3rc1', 's3://my-bucket/lambda/'],
    ['s3://my-bucket/app.zip', 'app.zip', 's3://my-bucket/'],
    ['s3://my-bucket/a/source/0.1.1/source.zip', 'source/0.1.1/source.zip', 's3://my-bucket/a/'],
  ])('%s', (text, added, prefix) => {
    expect(() => parseBucketPrefix(text)).toThrow(
      expect.objectContaining({
        message: `The input bucket-prefix is "${text}": it ends in ${added}, and source/<version>/source.zip is added to it.`,
        hint: `Give only what comes before that: ${prefix}`,
      }),
    )
  })

  test.each(['s3://my-bucket/source/app', 's3://my-bucket/v2', 's3://my-bucket/3.13/zip'])(
    'but not for %s',
    text => {
      expect(parseBucketPrefix(text).bucket).toBe('my-bucket')
    },
  )
})

describe('locateSource', () => {
  test('gives every version a folder of its own', () => {
    expect(locate('lambda/', '0.1.1')).toEqual({
      bucket: 'my-bucket',
      key: 'lambda/source/0.1.1/source.zip',
      uri: 's3://my-bucket/lambda/source/0.1.1/source.zip',
    })
  })

  test('puts the normalized name of the package where the prefix says so', () => {
    expect(locate('fn/{package-name}/x-{package-name}/', '1', 'My_App.$&').key).toBe(
      'fn/my-app-$&/x-my-app-$&/source/1/source.zip',
    )
  })

  test('takes a key of 1,024 bytes and refuses a longer one', () => {
    const rest = Buffer.byteLength('/source/1/source.zip')
    const prefix = 'é'.repeat((1024 - rest) / 2)
    expect(Buffer.byteLength(locate(`${prefix}/`, '1').key)).toBe(1024)
    expect(() => locate(`${prefix}x/`, '1')).toThrow('1025 bytes')
  })
})

test.each([
  [
    'eu-central-1',
    'https://console.aws.amazon.com/s3/object/my-bucket?region=eu-central-1&prefix=',
  ],
  ['cn-north-1', 'https://console.amazonaws.cn/s3/object/my-bucket?region=cn-north-1&prefix='],
  [
    'us-gov-west-1',
    'https://console.amazonaws-us-gov.com/s3/object/my-bucket?region=us-gov-west-1&prefix=',
  ],
  [
    'eusc-de-east-1',
    'https://console.amazonaws-eusc.eu/s3/object/my-bucket?region=eusc-de-east-1&prefix=',
  ],
])('consoleUrl in %s', (region, start) => {
  const location = locate('x y/', '1.0+build.2')
  expect(consoleUrl(location, region)).toBe(`${start}x%20y%2Fsource%2F1.0%2Bbuild.2%2Fsource.zip`)
})
