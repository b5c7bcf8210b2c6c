/** A layer of 200 MB: installed, packed, uploaded and published by this action, and by a shell. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { installOnce } from '../../test/support/cache.ts'
import { table } from '../sections.ts'
import { median, ratio } from './figures.ts'
import { type Setting, timed } from './timed.ts'

const LOCK = path.join(import.meta.dirname, 'layer.txt')
const PLATFORM = ['--only-binary=:all:', '--python-version', '3.13']
const TAGS = ['manylinux_2_28_x86_64', 'manylinux_2_27_x86_64', 'manylinux2014_x86_64']
const PIP = [...PLATFORM, ...TAGS.flatMap(tag => ['--platform', tag])]
const UV = [...PLATFORM, '--python-platform', 'x86_64-manylinux_2_28']
const PIPELINE = `
"$@" --target layer/python -r "$LOCK"
(cd layer && zip -q -r9 ../layer.zip .)
python3 -m awscli s3 cp --only-show-errors layer.zip "s3://$BUCKET/$KEY"
python3 -m awscli lambda publish-layer-version --layer-name "$NAME" --content "S3Bucket=$BUCKET,S3Key=$KEY" \\
  --compatible-runtimes python3.13 --compatible-architectures x86_64`

/** What the benchmark has set up. */
export interface Place extends Setting {
  readonly python: string
  /** Where pip, uv and the AWS CLI are. */
  readonly packages: string
  readonly bucket: string
  readonly rounds: number
}

/** @returns a table with the seconds and the bytes of each */
export async function compareLayers(place: Place): Promise<string> {
  const { python, packages, bucket, cwd, rounds } = place
  const wheels = await installOnce('layer-wheels', async into => {
    const args = [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      ...PIP,
      '--dest',
      into,
      '-r',
      LOCK,
    ]
    await promisify(execFile)(python, args)
  })
  const env = { ...place.env, PIP_FIND_LINKS: wheels, UV_FIND_LINKS: wheels }
  const project = path.join(cwd, 'project')
  const installers = {
    pip: [python, '-m', 'pip', 'install', '--no-deps', ...PIP],
    uv: [path.join(packages, 'bin', 'uv'), 'pip', 'install', '--no-deps', ...UV],
  }
  const seconds = new Map<string, number[]>()
  const bytes = new Map<string, number>()

  async function measure(installer: keyof typeof installers, isOurs: boolean, name: string) {
    rmSync(cwd, { recursive: true, force: true })
    mkdirSync(project, { recursive: true })
    cpSync(LOCK, path.join(project, 'requirements.txt'))
    const text = `[project]\nname = "bench"\nversion = "1.0"\ndynamic = ["dependencies"]\n`
    writeFileSync(path.join(project, 'pyproject.toml'), text)
    for (const file of ['output', 'summary']) writeFileSync(path.join(cwd, file), '')
    const launcher = path.resolve(import.meta.dirname, '../../layer/main.js')
    const ours = {
      command: [process.execPath, launcher],
      variables: {
        'INPUT_PROJECT-FILE': project,
        'INPUT_BUCKET-PREFIX': `s3://${bucket}/${name}/`,
        'INPUT_LAYER-NAME': name,
        'INPUT_PYTHON-VERSION': '3.13',
        'INPUT_PIP-PATH': installer === 'pip' ? '' : 'uv',
        GITHUB_OUTPUT: path.join(cwd, 'output'),
        GITHUB_STEP_SUMMARY: path.join(cwd, 'summary'),
        RUNNER_TEMP: cwd,
      },
    }
    const shell = {
      command: ['sh', '-ec', PIPELINE, 'sh', ...installers[installer]],
      variables: { LOCK, BUCKET: bucket, KEY: `${name}/layer.zip`, NAME: name },
    }
    const setting = { cwd, env: { ...env, UV_CACHE_DIR: path.join(cwd, 'uv-cache') } }
    const taken = await timed(isOurs ? ours : shell, setting)
    const zip = isOurs
      ? path.join(project, 'build/lambda/layer/layer.zip')
      : path.join(cwd, 'layer.zip')
    return { taken, size: statSync(zip).size }
  }

  // The first round warms caches and does not count; who begins changes from round to round.
  for (let round = -1; round < rounds; round++) {
    for (const installer of ['pip', 'uv'] as const) {
      for (const isOurs of round % 2 === 0 ? [true, false] : [false, true]) {
        const key = `${installer} ${isOurs}`
        const name = `layer-${installer}-${isOurs ? 'ours' : 'shell'}-${round + 1}`
        const { taken, size } = await measure(installer, isOurs, name)
        bytes.set(key, size)
        if (round >= 0) seconds.set(key, [...(seconds.get(key) ?? []), taken])
      }
    }
  }
  const rows = (['pip', 'uv'] as const).map(installer => {
    const [ours = [], shell = []] = [true, false].map(isOurs =>
      seconds.get(`${installer} ${isOurs}`),
    )
    const [zip = 0, other = 0] = [true, false].map(isOurs => bytes.get(`${installer} ${isOurs}`))
    return [
      installer,
      median(ours).toFixed(2),
      median(shell).toFixed(2),
      ratio(ours, shell).toFixed(2),
      zip.toLocaleString('en'),
      other.toLocaleString('en'),
    ]
  })
  return table(
    ['with', 'this action', 'a shell pipeline', 'ratio', 'zip', 'zip of the pipeline'],
    rows,
  )
}
