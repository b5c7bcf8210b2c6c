/** The values of single inputs: texts in, checked values out. Each throws a UserError naming the input and the way out. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Place } from '../github/annotation.ts'
import { isPackageName } from '../python/package-name.ts'
import { canonicalVersion } from '../python/version.ts'
import { lines } from '../text/lines.ts'
import { parseTexts } from '../text/parse-texts.ts'
import { UserError } from '../text/user-error.ts'
import type { ReadInput } from './read-input.ts'

/** Where the values of inputs come from that another step gives. */
export const OUTPUT_OF = {
  build: 'the output of the step that built the package',
  package: 'the output of the step that packaged the zip',
  layer: 'the output of the step that built the layer',
} as const

export function importNames(text: string): string[] {
  const names = lines(text)
  const wrong = names.find(
    name => !/^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name),
  )
  if (wrong === undefined) return names
  throw new UserError(`The input provided has the line "${wrong}", which Python cannot import.`, {
    section: 'input-value',
    hint: 'Give import names, one per line: yaml for PyYAML, google.cloud.storage for google-cloud-storage.',
  })
}

export function layerDirectory(text: string): string | undefined {
  if (text === '') return undefined
  const directory = path.resolve(text)
  if (existsSync(path.join(directory, 'python'))) return directory
  throw new UserError(`The input layer-directory is "${text}", which contains no folder python.`, {
    section: 'input-value',
    hint: 'Set it to the output layer-directory of the action layer in this job, or to a folder that contains python/.',
  })
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersion.html */
export function layerVersionArn(text: string): string | undefined {
  if (/^(arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:layer:[\w-]{1,140}:\d+)?$/.test(text)) {
    return text || undefined
  }
  throw new UserError(
    `The input layer-version-arn is "${text}", which is not the ARN of a layer version.`,
    {
      section: 'input-value',
      hint: 'Set it to the output layer-version-arn of the action layer, or leave it out.',
    },
  )
}

export function sha256(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  throw new UserError(`The input sha256 is "${text}", which is not a SHA-256.`, {
    section: 'input-value',
    hint: `Set it to ${OUTPUT_OF.package}: 64 hexadecimal digits.`,
  })
}

/** A git tree, or a SHA-256 of several. */
export function sourceTree(text: string): string | undefined {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})?$/.test(text)) return text || undefined
  throw new UserError(`The input source-tree is "${text}", which is not the id of a git tree.`, {
    section: 'input-value',
    hint: `Set it to ${OUTPUT_OF.build}, or leave it out.`,
  })
}

/** A JSON list of texts. */
export function jsonList(read: ReadInput, name: string): readonly string[] | undefined {
  const text = read(name)
  if (text === '') return undefined
  const list = parseTexts(text)
  if (list) return list
  throw new UserError(`The input ${name} is "${text}", which is not a JSON list of strings.`, {
    section: 'input-value',
    hint: `Set it to ${OUTPUT_OF.build}, or leave it out.`,
  })
}

/** A number of bytes. */
export function size(read: ReadInput, name: string): number | undefined {
  const text = read(name)
  if (/^\d{0,15}$/.test(text)) return text === '' ? undefined : Number(text)
  throw new UserError(`The input ${name} is "${text}", which is not a number of bytes.`, {
    section: 'input-value',
    hint: `Set it to ${OUTPUT_OF.package}, or leave it out.`,
  })
}

/** A file of the project and a line in it: `functions/orders/pyproject.toml:3`. */
export function versionPlace(text: string): Required<Place> | undefined {
  if (text === '') return undefined
  const [, file = '', line] = /^(.+):(\d{1,9})$/.exec(text) ?? []
  if (line !== undefined) return { file, line: Number(line) }
  throw new UserError(
    `The input version-line is "${text}", which does not have the form file:line.`,
    {
      section: 'input-value',
      hint: 'Set it to the file and the line that state the version, such as functions/orders/pyproject.toml:3.',
    },
  )
}

export function packageName(text: string): string {
  if (isPackageName(text)) return text
  throw new UserError(
    `The input package-name is "${text}", which is not a valid name for a Python package.`,
    {
      section: 'input-value',
      hint: `Set it to ${OUTPUT_OF.build}: letters, digits, hyphens, underscores and dots.`,
    },
  )
}

export function version(text: string): string {
  try {
    return canonicalVersion(text)
  } catch (cause) {
    throw new UserError(`The input version is "${text}", which is not a valid version (PEP 440).`, {
      section: 'input-value',
      hint: `Set it to ${OUTPUT_OF.build}. For a version between releases, set version-suffix as well, such as .dev42.`,
      cause,
    })
  }
}

/** A development segment, a local label, or both: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export function versionSuffix(text: string): string {
  if (/^(\.dev\d+)?(\+[a-z0-9]+([._-][a-z0-9]+)*)?$/i.test(text)) return text
  throw new UserError(
    `The input version-suffix is "${text}", which cannot be added to a version.`,
    {
      section: 'input-value',
      hint: 'Set it to .dev and a number, or + and a label, such as .dev42 or +build.42.',
    },
  )
}

export function region(text: string): string | undefined {
  if (text === '' || /^[a-z][a-z0-9-]*$/.test(text)) return text || undefined
  throw new UserError(`The input aws-region is "${text}", which is not the name of a region.`, {
    section: 'input-value',
    hint: 'Set it to a name such as eu-central-1.',
  })
}

export function accountId(text: string): string | undefined {
  if (text === '' || /^\d{12}$/.test(text)) return text || undefined
  throw new UserError(
    `The input expected-bucket-owner is "${text}", which is not the id of an AWS account.`,
    {
      section: 'input-value',
      hint: 'Set it to the twelve digits of an AWS account, in quotes if they start with 0.',
    },
  )
}

// Ids, ARNs and aliases look alike in nothing else, and other stores have names of their own.
export function kmsKeyId(text: string): string | undefined {
  if (text === '' || /^[\x21-\x7e]{1,2048}$/.test(text)) return text || undefined
  throw new UserError(
    `The input kms-key-id is "${text}", which is not the ARN, id or alias of a KMS key.`,
    {
      section: 'input-value',
      hint: 'Set it to the ARN of a key, such as arn:aws:kms:eu-central-1:111122223333:key/…, to its id, or to alias/name.',
    },
  )
}
