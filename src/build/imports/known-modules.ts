// cspell:disable names of modules and distributions
/**
 * What Lambda's runtime provides: the modules of boto3, of awslambdaric, which is the runtime's own client, and of what
 * they require. https://docs.aws.amazon.com/lambda/latest/dg/lambda-python.html
 */
export const RUNTIME: readonly string[] = [
  'awslambdaric',
  'boto3',
  'botocore',
  'dateutil',
  'jmespath',
  'runtime_client',
  's3transfer',
  'simplejson',
  'six',
  'snapshot_restore_py',
  'urllib3',
]

/** Import names of distributions that are named otherwise, for where none is installed that could be asked. */
const IMPORT_NAMES: Readonly<Record<string, string>> = {
  'antlr4-python3-runtime': 'antlr4',
  attrs: 'attr attrs',
  'aws-cdk-lib': 'aws_cdk',
  beautifulsoup4: 'bs4',
  biopython: 'Bio',
  'databricks-sql-connector': 'databricks.sql',
  'discord-py': 'discord',
  djangorestframework: 'rest_framework',
  dnspython: 'dns',
  'elastic-apm': 'elasticapm',
  'faiss-cpu': 'faiss',
  gitpython: 'git gitdb',
  'google-api-python-client': 'googleapiclient apiclient',
  'google-auth': 'google.auth google.oauth2',
  'googleapis-common-protos': 'google.api google.rpc google.type google.logging google.longrunning',
  grpcio: 'grpc',
  'ibm-cos-sdk': 'ibm_boto3 ibm_botocore',
  'kafka-python': 'kafka',
  'launchdarkly-server-sdk': 'ldclient',
  memcached: 'memcache',
  'mysql-connector-python': 'mysql',
  mysqlclient: 'MySQLdb _mysql',
  'opencv-contrib-python': 'cv2',
  'opencv-contrib-python-headless': 'cv2',
  'opencv-python': 'cv2',
  'opencv-python-headless': 'cv2',
  'opensearch-py': 'opensearchpy',
  'opentelemetry-api': 'opentelemetry',
  'paho-mqtt': 'paho',
  'pdfminer-six': 'pdfminer',
  pillow: 'PIL',
  'pip-tools': 'piptools',
  protobuf: 'google.protobuf',
  'psycopg2-binary': 'psycopg2',
  pycryptodome: 'Crypto',
  pycryptodomex: 'Cryptodome',
  pygithub: 'github',
  pyjwt: 'jwt',
  pymupdf: 'fitz pymupdf',
  pynacl: 'nacl',
  pyopenssl: 'OpenSSL',
  pypdf2: 'PyPDF2',
  pyserial: 'serial',
  pysocks: 'socks sockshandler',
  'python-docx': 'docx',
  'python-json-logger': 'pythonjsonlogger',
  'python-levenshtein': 'Levenshtein',
  'python-multipart': 'multipart python_multipart',
  'python-pptx': 'pptx',
  'python-telegram-bot': 'telegram',
  pywin32: 'win32api win32con win32com',
  pyyaml: 'yaml',
  pyzmq: 'zmq',
  'scikit-image': 'skimage',
  'scikit-learn': 'sklearn',
  setuptools: 'setuptools pkg_resources',
  slackclient: 'slack',
  'snowflake-connector-python': 'snowflake.connector',
  'websocket-client': 'websocket',
}

/** Packages whose parts are many distributions, the names of which begin alike. */
const NAMESPACES = [
  'azure',
  'backports',
  'google',
  'jaraco',
  'opentelemetry',
  'sphinxcontrib',
  'zope',
]

/** An import: the module that it names, and what it takes from that. */
export interface Imported {
  readonly module: string
  readonly names: readonly string[]
}

/**
 * Whether a list of modules has the one that is imported, or one that it is in.
 * @param modules import names, `package` or `package.module`
 */
export function isAmong(modules: readonly string[], { module, names }: Imported): boolean {
  const imported = [module, ...names.map(name => `${module}.${name}`)]
  return modules.some(known =>
    imported.some(name => name === known || name.startsWith(`${known}.`)),
  )
}

/**
 * Whether a requirement provides a module, as far as its name shows.
 * @param requirement normalized name of a distribution
 * @param installed its import names, where it is installed
 */
export function canProvide(
  requirement: string,
  imported: Imported,
  installed: readonly string[] = [],
): boolean {
  if (isAmong([...installed, ...(IMPORT_NAMES[requirement]?.split(' ') ?? [])], imported))
    return true
  const [top = ''] = imported.module.split('.')
  if (NAMESPACES.includes(top) && requirement.startsWith(`${top}-`)) return true
  // Most distributions are named like their module; some add that it is for Python.
  const short = requirement.replace(/^python-|^py(?=[a-z])|-python$|-py$|-binary$/, '')
  return isAmong(
    [requirement, short].flatMap(name => [name.replaceAll('-', '_'), name.replaceAll('-', '.')]),
    { module: lower(imported.module), names: imported.names.map(lower) },
  )
}

const lower = (name: string) => name.toLowerCase()
