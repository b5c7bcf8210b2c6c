import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { ROOT } from '../action-file.ts'
import { copyCheckout } from '../checkout.ts'
import { git } from '../commit.ts'
import { installGoProgram } from '../go.ts'
import { scratchFolder, writeFiles } from '../scratch.ts'

/** nektos/act, which runs workflows on this machine. Nobody here wrote it, so it checks what we believe of runners. */
const ACT = {
  name: 'act',
  title: 'act',
  version: 'v0.2.89',
  module: 'github.com/nektos/act',
}

const WORKFLOWS = ['self-test.yml', 'publish.yml', 'publish-project.yml'].map(
  name => `.github/workflows/${name}`,
)

/** The actions of others that these use; act leaves out `actions/checkout`, and copies the checkout. */
const STAND_INS: Readonly<Record<string, string>> = {
  'actions/setup-python': 'setup',
  'actions/setup-node': 'setup',
  'astral-sh/setup-uv': 'setup',
  'aws-actions/configure-aws-credentials': 'configure-aws-credentials',
  'actions/upload-artifact': 'upload-artifact',
  'actions/download-artifact': 'download-artifact',
  'actions/attest': 'attest',
}

/** A copy of this repository, committed, with `dist/`. */
export async function copyRepository(): Promise<string> {
  const folder = await copyCheckout()
  await cp(path.join(ROOT, 'dist'), path.join(folder, 'dist'), { recursive: true })
  git(folder, 'add', '--all', '--force')
  git(folder, 'commit', '--quiet', '--message', 'A copy')
  git(folder, 'remote', 'add', 'origin', 'https://github.com/OWNER/build-lambda-source.git')
  return folder
}

/** As {@link copyRepository}, with the name of this repository in place of `$/`, which act does not know. */
export async function copyForCallers(): Promise<string> {
  const folder = await copyRepository()
  for (const file of WORKFLOWS) {
    const text = await readFile(path.join(folder, file), 'utf8')
    const named = text.replaceAll(/uses: \$\/(\S+)/g, 'uses: OWNER/build-lambda-source/$1@v1')
    await writeFile(path.join(folder, file), named)
  }
  return folder
}

/** What act runs. */
interface ActRun {
  readonly checkout: string
  readonly workflow: string
  /** By default all. */
  readonly job?: string
  /** The variables of the local server. */
  readonly aws?: Readonly<Record<string, string>>
  /** The copy of this repository that the workflow calls. */
  readonly called?: string
}

/** Runs a workflow for a push, with act, and gives its log. */
export async function runAct({ checkout, workflow, job, aws = {}, called }: ActRun) {
  const act = await installGoProgram(ACT)
  const folder = await scratchFolder()
  const lines = Object.entries(aws).map(([name, value]) => `${name}=${value}\n`)
  // Without its settings, act asks for some.
  await writeFiles(folder, { 'home/.actrc': '', 'aws.env': lines.join('') })
  await mkdir(path.join(folder, 'artifacts'))
  const local = [
    ...(await standIns()),
    ...(called ? [`OWNER/build-lambda-source@v1=${called}`] : []),
  ]
  const args = [
    ...['push', '--workflows', workflow, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--no-cache-server', ...(job ? ['--job', job] : [])],
    ...['--env', `LOCAL_AWS=${folder}/aws.env`, '--env', `LOCAL_ARTIFACTS=${folder}/artifacts`],
    ...local.flatMap(one => ['--local-repository', one]),
  ]
  const env = { ...process.env, HOME: `${folder}/home`, XDG_CACHE_HOME: `${folder}/cache` }
  const options = { cwd: checkout, env, maxBuffer: 64 * 1024 * 1024 }
  const run = promisify(execFile)(act, args, options)
  const { stdout, failed = false } = await run.catch(error => ({ ...error, failed: true }))
  return { succeeded: !failed, log: stripVTControlCharacters(stdout) }
}

/** By the commits that the workflows name. */
async function standIns(): Promise<string[]> {
  const texts = await Promise.all(WORKFLOWS.map(file => readFile(path.join(ROOT, file), 'utf8')))
  const used = texts.flatMap(text => [...text.matchAll(/uses: (([\w-]+\/[\w-]+)@\w+)/g)])
  const found = used.flatMap(([, uses = '', name = '']) => {
    const folder = STAND_INS[name]
    return folder ? [`${uses}=${path.join(import.meta.dirname, 'stand-ins', folder)}`] : []
  })
  return [...new Set(found)]
}
