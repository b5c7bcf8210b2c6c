import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import {
  type Attempt,
  block,
  edit,
  goldenFile,
  live,
  type Mishap,
  move,
  PROJECT,
  said,
} from '../support/newcomer.ts'
import { BUILD_SYSTEMS, type Files, HANDLER } from '../support/projects.ts'

await useBackends()

const APP = 'src/orders_notifier/app.py'
const TOML = 'pyproject.toml'

const WORKS: Attempt = {
  files: PROJECT,
  with: {
    'bucket-prefix': 's3://my-bucket/lambda/',
    handler: 'orders_notifier.app.handler',
    upload: 'false',
  },
  env: {},
}

/** Sets the input `handler` to what a message says. */
const takeHandler = ({ with: inputs }: Attempt, message: string) => ({
  with: { ...inputs, handler: said(message, /^ {2}handler: (\S+)$/m) },
})

/** setuptools, with a list of packages that is not kept up to date. */
const LISTED = '\n[tool.setuptools]\npackages = ["orders_notifier"]\npackage-dir = { "" = "src" }\n'
const SETUPTOOLS: Files = {
  [TOML]: `${BUILD_SYSTEMS.setuptools}[project]
name = "orders-notifier"
version = "1.4.0"
dependencies = ["aws-lambda-powertools>=3"]
${LISTED}`,
}

const MISHAPS: readonly Mishap[] = [
  {
    name: 'bucket-without-scheme',
    breaks: ({ with: inputs }) => ({ with: { ...inputs, 'bucket-prefix': 'my-bucket/lambda/' } }),
    mends: ({ with: inputs }, message) => ({
      with: { ...inputs, 'bucket-prefix': said(message, /Give it as (\S+),/) },
    }),
  },
  {
    name: 'project-in-a-subfolder',
    breaks: ({ files }) => ({
      files: Object.fromEntries(
        Object.entries(files).map(([name, text]) => [`services/orders/${name}`, text]),
      ),
    }),
    mends: ({ with: inputs }, message) => ({
      with: { ...inputs, 'project-file': said(message, /In the checkout: (\S+)\./) },
    }),
  },
  {
    name: 'list-not-closed',
    breaks: ({ files }) => ({ files: edit(files, TOML, 'powertools>=3"]', 'powertools>=3"') }),
    mends: ({ files }) => ({ files: edit(files, TOML, 'powertools>=3"', 'powertools>=3"]') }),
  },
  {
    name: 'build-system-forgotten',
    breaks: ({ files }) => ({
      files: edit(
        files,
        TOML,
        /^\[build-system\][^[]+\[.+\n[^[]+/.exec(files[TOML] ?? '')?.[0] ?? '?',
        '',
      ),
    }),
    mends: ({ files }, message) => ({
      files: { ...files, [TOML]: `${block(message)}\n${files[TOML]}` },
    }),
  },
  {
    name: 'project-renamed',
    breaks: ({ files }) => ({ files: edit(files, TOML, '"orders-notifier"', '"order-events"') }),
    mends: ({ files }, message) => ({
      files: { ...files, [TOML]: `${files[TOML]}\n${block(message)}` },
    }),
  },
  {
    name: 'dependency-imported-by-the-build',
    breaks: ({ files }) => ({
      files: edit(
        edit(files, TOML, '[tool.hatch.version]', '[tool.hatch.version]\nsource = "code"'),
        'src/orders_notifier/__init__.py',
        '__version__',
        'import aws_lambda_powertools\n\n__version__',
      ),
    }),
    // "… or read the version without importing the package."
    mends: ({ files }) => ({ files: edit(files, TOML, 'source = "code"\n', '') }),
  },
  {
    name: 'package-listed-without-src',
    breaks: ({ files }) => ({
      files: {
        ...files,
        [TOML]: `${BUILD_SYSTEMS.setuptools}[project]
name = "orders-notifier"
version = "1.4.0"

[tool.setuptools]
packages = ["orders_notifier"]
`,
      },
    }),
    mends: ({ files }, message) => ({
      files: {
        ...files,
        [TOML]: `${files[TOML]}${block(message).replace('[tool.setuptools]\n', '')}\n`,
      },
    }),
  },
  {
    name: 'handler-misspelled',
    breaks: ({ with: inputs }) => ({ with: { ...inputs, handler: 'orders_notifier.app.handle' } }),
    mends: takeHandler,
  },
  {
    name: 'handler-not-named',
    breaks: ({ with: { handler: _, ...inputs } }) => ({ with: inputs }),
    mends: takeHandler,
  },
  {
    name: 'handler-beside-the-package',
    breaks: ({ files, with: inputs }) => ({
      files: edit(
        move(files, APP, 'lambda_function.py'),
        'lambda_function.py',
        'from .message',
        'from orders_notifier.message',
      ),
      with: { ...inputs, handler: 'lambda_function.handler' },
    }),
    mends: (broken, message) => ({
      files: move(
        broken.files,
        said(message, /git mv (\S+) \S+/),
        said(message, /git mv \S+ (\S+)/),
      ),
      ...takeHandler(broken, message),
    }),
  },
  {
    name: 'native-code',
    breaks: ({ files }) => ({
      files: { ...files, 'src/orders_notifier/fast.so': '\x7fELF\x02\x01\x01'.padEnd(64, '\0') },
    }),
    // It is in a layer then.
    mends: ({ files }, message) => {
      const name = `src/${said(message, /: (\S+\.so)$/m)}`
      const { [name]: _, ...others } = files
      return { files: others satisfies Files }
    },
  },
  {
    name: 'tag-misspelled',
    breaks: () => ({
      env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/order-notifier-v1.4.0' },
    }),
    mends: (_, message) => ({
      env: {
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: `refs/tags/${said(message, /(orders-notifier@[^ ,]+)/).replace('1.2.3', '1.4.0')}`,
      },
    }),
  },
  {
    name: 'dependency-from-a-path',
    breaks: ({ files }) => ({
      files: {
        ...edit(
          edit(files, TOML, '>=3"]', '>=3", "mail @ {root:uri}/libs/mail"]'),
          TOML,
          '[tool.hatch.version]',
          '[tool.hatch.metadata]\nallow-direct-references = true\n\n[tool.hatch.version]',
        ),
        'libs/mail/pyproject.toml': `${BUILD_SYSTEMS.hatchling}[project]\nname = "mail"\nversion = "1.0"\n`,
        'libs/mail/mail/__init__.py': '',
      },
    }),
    mends: ({ with: inputs }, message) => ({
      with: { ...inputs, 'include-projects': said(message, /^ {2}include-projects: (\S+)$/m) },
    }),
  },
  {
    name: 'configuration-misspelled',
    breaks: ({ files, with: { handler: _, ...inputs } }) => ({
      files: {
        ...files,
        [TOML]: `${files[TOML]}\n[tool.build-lambda-source]\nhandlr = "orders_notifier.app.handler"\n`,
      },
      with: inputs,
    }),
    mends: ({ files }, message) => ({
      files: edit(files, TOML, 'handlr', said(message, /Did you mean (\S+)\?/)),
    }),
  },
  {
    name: 'input-with-underscores',
    // The runner passes it on, with a warning.
    breaks: ({ with: { 'bucket-prefix': prefix = '', ...inputs } }) => ({
      with: inputs,
      env: { INPUT_BUCKET_PREFIX: prefix },
    }),
    mends: ({ with: inputs, env }, message) => ({
      with: {
        ...inputs,
        [said(message, /Did you mean (\S+)\?/)]: env.INPUT_BUCKET_PREFIX ?? '',
      },
      env: {},
    }),
  },
  {
    name: 'module-left-out',
    breaks: ({ files }) => ({
      files: {
        ...files,
        [TOML]: `${SETUPTOOLS[TOML]}\n[tool.setuptools.package-data]\norders_notifier = ["templates/*.txt"]\n`,
        [APP]:
          edit(files, APP, 'from .message', 'from .rules import LIMIT\nfrom .message')[APP] ?? '',
        'src/orders_notifier/rules/__init__.py': 'LIMIT = 3\n',
      },
    }),
    mends: ({ files }, message) => ({
      files: { ...files, [TOML]: `${edit(files, TOML, LISTED, '')[TOML]}\n${block(message)}` },
    }),
  },
  {
    name: 'sibling-imported-from-the-top',
    breaks: ({ files }) => ({ files: edit(files, APP, 'from .message', 'from message') }),
    mends: ({ files }, message) => ({
      files: edit(files, APP, 'from message import render', block(message).trim()),
    }),
  },
  {
    name: 'import-not-declared',
    warns: true,
    breaks: ({ files }) => ({
      files: edit(files, APP, 'from importlib', 'import yaml\nfrom importlib'),
    }),
    mends: ({ files }) => ({
      files: edit(files, TOML, 'powertools>=3"]', 'powertools>=3", "PyYAML>=6"]'),
    }),
  },
  {
    name: 'secret-file',
    breaks: ({ files }) => ({
      files: { ...files, 'src/orders_notifier/.env': 'TOKEN=1234\n' },
    }),
    mends: ({ files }, message) => ({
      files: { ...files, [TOML]: `${files[TOML]}\n${block(message)}` },
    }),
  },
  {
    name: 'one-of-several-handlers-misspelled',
    breaks: ({ files, with: inputs }) => ({
      files: edit(
        files,
        APP,
        'def handler',
        'def on_delivery(event, context):\n    pass\n\n\ndef handler',
      ),
      with: { ...inputs, handler: 'orders_notifier.app.handler\norders_notifier.app.on_deliver' },
    }),
    mends: ({ with: inputs }, message) => ({
      with: {
        ...inputs,
        handler: `orders_notifier.app.handler\n${said(message, /^ {2}handler: (\S+delivery)$/m)}`,
      },
    }),
  },
  {
    name: 'data-left-out',
    warns: true,
    breaks: ({ files }) => ({ files: { ...files, ...SETUPTOOLS } }),
    mends: ({ files }, message) => ({
      files: { ...files, [TOML]: `${files[TOML]}\n${block(message)}` },
    }),
  },
  {
    name: 'script-without-project-file',
    breaks: ({ with: { handler: _, ...inputs } }) => ({
      files: {
        'functions/orders/lambda_function.py': `import requests\n\n\n${HANDLER}`,
        'functions/orders/requirements.txt': '# for the webhook\nrequests==2.32.3\n',
      },
      with: { ...inputs, 'project-file': 'functions/orders' },
    }),
    mends: ({ files, with: inputs }, message) => ({
      files: { ...files, 'functions/orders/pyproject.toml': `${block(message)}` },
      with: { ...inputs, handler: said(message, /^ {2}handler: (\S+)$/m) },
    }),
  },
  {
    name: 'tag-of-another-version',
    breaks: () => ({ env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.5.0' } }),
    mends: ({ files }, message) => ({
      files: edit(
        files,
        'src/orders_notifier/__init__.py',
        '1.4.0',
        said(message, /Set the version in the project file to (\S+)/),
      ),
    }),
  },
]

// Somebody new reads nothing but what the action prints, and does that: it has to be enough at the first try.
describe('a message is enough to fix it', () => {
  test.each(MISHAPS)('$name', async mishap => {
    await expect(await live(WORKS, mishap)).toMatchFileSnapshot(goldenFile(mishap.name))
  })
})

test('each transcript is that of a mishap', async () => {
  const tests = ['first-steps.test.ts', 'first-steps.s3.test.ts'].map(name =>
    readFile(path.join(import.meta.dirname, name), 'utf8'),
  )
  const names = (await Promise.all(tests)).flatMap(text =>
    [...text.matchAll(/^ {4}name: '(.+)',$/gm)].map(([, name]) => `${name}.txt`),
  )
  expect((await readdir(path.dirname(goldenFile('')))).sort()).toEqual(names.sort())
})
