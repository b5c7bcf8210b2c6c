/**
 * Pictures of the job summaries, from real runs of the bundle against a local S3 server, with GitHub's style sheet:
 * `node scripts/render-summaries.ts` writes those of the docs into docs/images/, and the others, in both themes and in a narrow
 * window, below the cache folder to be looked at. It also writes the social preview of the repository, 1280x640 pixels with the
 * overview, into .github/images/. Needs Chromium (`CHROMIUM` names another program), and pngquant to make the pictures small.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CreateBucketCommand, PutBucketVersioningCommand } from '@aws-sdk/client-s3'
import { ROOT } from '../test/support/action-file.ts'
import { cachePath } from '../test/support/cache.ts'
import { copyExample } from '../test/support/example.ts'
import { runStep } from '../test/support/runner.ts'
import { renderSummary, type Theme } from './demo/summary-page.ts'
import { inScratchFolder, withS3Server } from './demo/workshop.ts'

const BUCKET = 'my-bucket'
const COMMIT = createHash('sha1').update('example').digest('hex')
const WORKFLOW = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'my-team/my-lambda-app',
  GITHUB_SHA: COMMIT,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '1842',
  GITHUB_RUN_ATTEMPT: '1',
}

const NAMES = ['orders', 'invoices', 'payments', 'newsletter', 'thumbnails', 'stock', 'shipping']

/** The pictures of the docs: which summary, and how many pixels of its page. */
const KEPT: Readonly<Record<string, { width: number; height?: number }>> = {
  published: { width: 820 },
  refused: { width: 820 },
  'results-5': { width: 820 },
}

await inScratchFolder(async scratch => {
  const summaries = { ...(await runExample(scratch)), ...(await runResults(scratch)) }
  for (const [name, markdown] of Object.entries(summaries)) {
    writeFileSync(cached(`${name}.md`), markdown)
    for (const [theme, width] of [
      ['light', 1012],
      ['dark', 400],
    ] as const) {
      const file = cached(`${name}-${theme}.png`)
      takePicture(markdown, { theme, width, file, scale: 1 })
    }
    const kept = KEPT[name]
    if (!kept) continue
    const file = path.join(ROOT, 'docs', 'images', `summary-${name}.png`)
    takePicture(markdown, { ...kept, theme: 'light', file, scale: 2 })
    shrink(file)
  }
  takeSocialPreview()
})

function cached(name: string): string {
  const file = cachePath('summaries', name)
  mkdirSync(path.dirname(file), { recursive: true })
  return file
}

function shrink(file: string): void {
  execFileSync('pngquant', ['--force', '--strip', '--output', file, '32', file])
}

/** The picture that GitHub shows where somebody links to the repository. */
function takeSocialPreview(): void {
  const images = path.join(ROOT, '.github', 'images')
  const page = cached('social-preview.html')
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; width: 1280px; height: 640px; background: #fff; color: #1f2328; text-align: center;
  font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
h1 { margin: 0; padding-top: 72px; font-size: 68px; } p { margin: 16px 0 56px; font-size: 30px; color: #59636e; }
svg { width: 1120px; }
</style><h1>Build Lambda Source</h1><p>Python code for AWS Lambda, published to S3 once per version</p>
${readFileSync(path.join(images, 'overview.svg'), 'utf8')}`,
  )
  const file = path.join(images, 'social-preview.png')
  chromium(['--window-size=1280,640', `--screenshot=${file}`, page])
  shrink(file)
}

/** Publishes the example, the next version of it, the same again, checks a third one, and is refused. */
async function runExample(scratch: string): Promise<Record<string, string>> {
  const workspace = await copyExample(scratch)
  const change = (file: string, from: string, to: string) => {
    const name = path.join(workspace, file)
    writeFileSync(name, readFileSync(name, 'utf8').replace(from, to))
  }
  const logic = 'my_lambda_app/business_logic.py'
  return await withS3Server(async ({ env }, s3) => {
    await s3.send(new CreateBucketCommand({ Bucket: BUCKET }))
    const VersioningConfiguration = { Status: 'Enabled' } as const
    await s3.send(new PutBucketVersioningCommand({ Bucket: BUCKET, VersioningConfiguration }))
    const run = async (inputs = {}) => {
      const given = { 'bucket-prefix': `s3://${BUCKET}/lambda/`, ...inputs }
      return (await runStep({ workspace, with: given, env: { ...env, ...WORKFLOW } })).summary
    }
    const built = await run({ upload: 'false' })
    const first = await run()
    change('pyproject.toml', '0.1.1', '0.1.2')
    change(logic, 'Hello', 'Good morning')
    const fresh = await run({ upload: 'check' })
    const published = await run()
    const unchanged = await run()
    change(logic, 'Good morning', 'Good evening')
    const refused = await run()
    const wrong = await run({ handler: 'my_lambda_app.lambda_function.handler' })
    change('pyproject.toml', '0.1.2', '0.1.3.dev1')
    change('my_lambda_app/lambda_function.py', 'def ', 'import absent\n\n\ndef ')
    const warned = await run()
    return { built, first, new: fresh, published, unchanged, refused, wrong, warned }
  })
}

/** The results of one, five, forty and 256 functions, as the job that collects them shows them. */
async function runResults(scratch: string): Promise<Record<string, string>> {
  const summaries: Record<string, string> = {}
  for (const count of [1, 5, 40, 256]) {
    const workspace = path.join(scratch, `results-${count}`)
    mkdirSync(path.join(workspace, 'results'), { recursive: true })
    const digests: Record<string, string> = {}
    const include = Array.from({ length: count }, (_, index) => {
      const name = NAMES[index % NAMES.length] + (index < NAMES.length ? '' : `-${index}`)
      const save = (file: string, text: string) =>
        writeFileSync(path.join(workspace, 'results', file), text)
      if (index === 2 || index === 7) {
        save(`failure-${index}.txt`, failureOf(name, index))
      } else {
        const result = JSON.stringify(resultOf(name, index))
        save(`${index}.json`, result)
        digests[`result-${index}`] = `/${createHash('sha256').update(result).digest('hex')}`
      }
      return {
        'project-file': `functions/${name}/pyproject.toml`,
        'package-name': name,
        'declared-version': '1.4.0',
      }
    })
    const inputs = {
      directory: 'results',
      projects: JSON.stringify({ include }),
      digests: JSON.stringify(digests),
    }
    const action = '.github/actions/results'
    const { summary } = await runStep({ action, workspace, with: inputs, env: WORKFLOW })
    summaries[`results-${count}`] = summary
  }
  return summaries
}

/** What a job that fails leaves behind: its id, and why. */
function failureOf(name: string, index: number): string {
  const reason = `The handler ${name}.app.handler does not exist in the artifact: ${name}.app defines no "handler".`
  return `${index}\n${reason}`
}

/** Of the first ten some are published, besides the two that have failed; all others are unchanged. */
function resultOf(name: string, index: number) {
  const build = { 'package-name': name, version: '1.4.0' }
  const key = `lambda/${name}/source/1.4.0/source.zip`
  const page = `https://console.aws.amazon.com/s3/object/${BUCKET}?region=eu-central-1&prefix=`
  const isPublished = index % 3 === 0 && index < 10
  return {
    build,
    upload: {
      status: isPublished ? 'published' : 'unchanged',
      's3-uri': `s3://${BUCKET}/${key}`,
      'console-url': page + encodeURIComponent(key),
      ...(isPublished && { 'previous-version': '1.3.0' }),
      ...(index === 3 && { warnings: '1' }),
    },
  }
}

interface Picture {
  readonly theme: Theme
  readonly width: number
  /** The whole page, if absent. */
  readonly height?: number
  readonly scale: number
  readonly file: string
}

function takePicture(markdown: string, { theme, width, height, scale, file }: Picture): void {
  const page = cached('page.html')
  writeFileSync(page, renderSummary(markdown, theme))
  const size = (pixels: number) => [
    `--window-size=${width},${pixels}`,
    `--force-device-scale-factor=${scale}`,
  ]
  chromium([...size(height ?? heightOf(markdown, width)), `--screenshot=${file}`, page])
}

/** Pixels of a page, as a script in it measures them. */
function heightOf(markdown: string, width: number): number {
  const page = cached('measured.html')
  const measure = '<script>document.title = document.querySelector("article").scrollHeight</script>'
  // Chromium measures no window that is narrower than 500 pixels.
  const html = renderSummary(markdown, 'light')
    .replace(/<meta http-equiv[^>]*>/, '')
    .replace('<article', `<article style="width: ${width}px"`)
  writeFileSync(page, html.replace('</html>', `${measure}</html>`))
  const dom = chromium([`--window-size=${width},500`, '--dump-dom', page])
  return Number(/<title>(\d+)<\/title>/.exec(dom)?.[1])
}

function chromium(args: readonly string[]): string {
  const program = process.env.CHROMIUM || 'chromium'
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
  return execFileSync(program, [...common, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
