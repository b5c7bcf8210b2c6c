/**
 * Compares the bundled action with what one would write instead: whole processes and their phases, in turn, against a
 * local S3 server. `npm run bench -- [--rounds <n>] [--only small|medium] [--write]`; `--write` puts the tables into
 * README and CONTRIBUTING.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { cachePath } from '../../test/support/cache.ts'
import '../../test/support/s3/hermetic.ts'
import { freshBucket } from '../../test/support/s3/bucket.ts'
import { startMoto } from '../../test/support/s3/moto.ts'
import { contenders } from './contenders.ts'
import { writeInto } from './document.ts'
import { describeMachine } from './figures.ts'
import { makeProject } from './project.ts'
import { installPython } from './python.ts'
import { type Measured, reportPhases, reportRuns, reportTargets } from './report.ts'
import { type Timing, time } from './run.ts'
import { measureStart } from './start.ts'
import { TREES } from './trees.ts'

const { values } = parseArgs({
  options: {
    // On a quiet machine the ratio of two runs scatters by some 3 % around its median, which four rounds halve: enough
    // for the narrowest target, 8 % above pip. The medium tree gets half as many, since its runs are three times as long
    // and its targets further away. Together that is about twelve minutes.
    rounds: { type: 'string', default: '4' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const scratch = cachePath('bench')
mkdirSync(scratch, { recursive: true })

const python = await installPython()
const moto = await startMoto()
const s3 = {
  AWS_ENDPOINT_URL_S3: moto.endpoint,
  AWS_ACCESS_KEY_ID: 'moto',
  AWS_SECRET_ACCESS_KEY: 'moto-secret',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
}
// As on a fresh runner: what is set on this machine for Python, its installers or Node would be some contender's luck.
const inherited = Object.entries(process.env).filter(
  ([name]) => !/^(PYTHON|PIP_|UV_|NODE_)/.test(name),
)
const env = {
  ...Object.fromEntries(inherited),
  ...s3,
  PATH: [python.bin, process.env.PATH].join(path.delimiter),
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  PIP_ROOT_USER_ACTION: 'ignore',
  PIP_NO_INDEX: '1',
  PIP_FIND_LINKS: python.wheels,
  UV_NO_INDEX: '1',
  UV_FIND_LINKS: python.wheels,
}

try {
  const bucket = await freshBucket(s3)
  const machine = describeMachine()
  const start = await measureStart(env, 3 * rounds)
  const measured: Measured[] = []
  for (const tree of TREES.filter(({ name }) => name !== 'large')) {
    if (values.only !== undefined && values.only !== tree.name) continue
    const pristine = makeProject(tree, scratch)
    for (const isolated of [true, false]) {
      rmSync(path.join(scratch, 'uv-cache'), { recursive: true, force: true })
      const field = contenders(python).map(contender => ({
        ...contender,
        timings: [] as Timing[],
      }))
      // The first round warms the caches of the file system and does not count.
      const counted = tree.name === 'small' ? rounds : Math.ceil(rounds / 2)
      for (let round = -1; round < counted; round++) {
        for (const [index, { builder, program, timings }] of field.entries()) {
          const folder = path.join(scratch, 'run')
          rmSync(folder, { recursive: true, force: true })
          const project = path.join(folder, 'project')
          cpSync(pristine, project, { recursive: true })
          for (const name of ['output', 'summary']) writeFileSync(path.join(folder, name), '')
          // Or the disk would still be busy with what the run before has written.
          spawnSync('sync')
          const prefix = [tree.name, isolated, round, index].join('-')
          const uvCache = path.join(builder === 'uv' ? folder : scratch, 'uv-cache')
          const job = { ...env, UV_CACHE_DIR: uvCache, TMPDIR: folder }
          const timing = await time(
            program({ project, folder, isolated, bucket, prefix, env: job }),
          )
          if (round >= 0) timings.push(timing)
        }
      }
      measured.push({ tree: tree.name, isolated, field })
      console.error(`Measured: ${tree.name}, ${isolated ? 'with' : 'without'} build isolation`)
    }
  }
  const { boto3, awscli, pip, uv } = python.versions
  const heading =
    `On ${machine}; pip ${pip}, uv ${uv}, AWS CLI ${awscli}, boto3 ${boto3}, ${moto.description}. ` +
    `Medians of ${rounds} rounds in turn, of half as many for the medium project.`
  const runs = reportRuns(measured)
  const profile = `${reportPhases(measured)}\n\n${start.text}\n\n${reportTargets(measured, start)}`
  console.log(`${heading}\n\n${runs}\n\n${profile}`)
  if (values.write) {
    writeInto('README.md', 'speed', `${heading}\n\n${runs}`)
    writeInto('CONTRIBUTING.md', 'profile', profile)
  }
} finally {
  await moto.stop()
  rmSync(path.join(scratch, 'run'), { recursive: true, force: true })
}
