/** Real sets of dependencies, by what is special about them. */
export interface DependencySet {
  readonly name: string
  /** Of `[project]`. */
  readonly dependencies: readonly string[]
  /** Modules that can be imported from the layer. */
  readonly modules: readonly string[]
  /** What it is built for: Python and architecture. */
  readonly targets: readonly (readonly [python: string, architecture: 'x86_64' | 'arm64'])[]
  /** How many distributions there are, at least. */
  readonly least: number
}

/** Each Python on each architecture, so that four in a row have all forms of lock files. */
const ALL = [
  ['3.11', 'x86_64'],
  ['3.12', 'arm64'],
  ['3.13', 'x86_64'],
  ['3.14', 'arm64'],
  ['3.12', 'x86_64'],
  ['3.11', 'arm64'],
  ['3.14', 'x86_64'],
  ['3.13', 'arm64'],
] as const

/** Each Python once, on one of the architectures. */
const FOUR = ALL.slice(0, 4)

/** All of the same day, so that what is resolved does not change. */
export const RESOLVED = '2026-11-01T00:00:00Z'

export const SETS: readonly DependencySet[] = [
  {
    name: 'pure Python',
    dependencies: ['requests==2.32.4'],
    modules: ['requests'],
    targets: ALL,
    least: 5,
  },
  {
    name: "the runtime's own",
    dependencies: ['boto3==1.40.0'],
    modules: ['boto3'],
    targets: ALL.slice(2, 4),
    least: 7,
  },
  {
    name: 'a module in Rust',
    dependencies: ['pydantic==2.12.0'],
    modules: ['pydantic'],
    targets: ALL,
    least: 5,
  },
  {
    // Their wheels need a newer glibc than Lambda has for 3.11.
    name: 'large, and for a newer glibc',
    dependencies: ['numpy==2.3.4', 'pandas==2.3.3'],
    modules: ['numpy', 'pandas'],
    targets: [['3.13', 'x86_64']],
    least: 6,
  },
  {
    name: 'the stable ABI',
    dependencies: ['cryptography==46.0.0'],
    modules: ['cryptography.hazmat.bindings._rust'],
    targets: FOUR,
    least: 3,
  },
  {
    name: 'extras',
    dependencies: ['aws-lambda-powertools[tracer,parser]==3.20.0'],
    modules: ['aws_lambda_powertools', 'aws_xray_sdk'],
    targets: ALL.slice(4, 6),
    least: 8,
  },
  {
    name: 'libraries next to the modules',
    dependencies: ['psycopg[binary]==3.2.10'],
    modules: ['psycopg'],
    targets: FOUR,
    least: 2,
  },
  {
    name: 'other libraries',
    dependencies: ['pillow==11.3.0'],
    modules: ['PIL.Image'],
    targets: FOUR,
    least: 1,
  },
  {
    name: 'markers for other platforms and versions',
    dependencies: [
      'colorama==0.4.6; sys_platform == "win32"',
      'anyio==4.9.0',
      'async-timeout==5.0.1; python_version < "3.12"',
      'uvloop==0.22.1; sys_platform != "win32" and platform_machine == "aarch64"',
      'tzdata==2025.2; platform_system == "Windows" or python_version >= "3.13"',
    ],
    modules: ['anyio'],
    targets: ALL,
    least: 4,
  },
  {
    name: 'sixty distributions',
    dependencies: [
      'fastapi[standard]==0.116.1',
      'sqlalchemy==2.0.41',
      'celery==5.5.3',
      'aiohttp==3.12.14',
      'jsonschema[format]==4.24.0',
    ],
    modules: ['fastapi', 'celery', 'aiohttp'],
    targets: [['3.13', 'x86_64']],
    least: 60,
  },
]
