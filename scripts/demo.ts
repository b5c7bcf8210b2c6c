/**
 * The whole main job on this machine, with the bundled action and a local S3 server: for `examples/my-lambda-app`, ending
 * with 0 only if every step did what it says, or for a project that is named, ending as the action does.
 */
import path from 'node:path'
import { styleText } from 'node:util'
import { readActionFile } from '../test/support/action-file.ts'
import { ArgumentError, readArguments, USAGE } from './demo/arguments.ts'
import { copyCheckout } from './demo/checkout.ts'
import { showExample } from './demo/example.ts'
import { publishProject } from './demo/project.ts'
import { inScratchFolder, withS3Server } from './demo/workshop.ts'

// npm runs its scripts in the folder of package.json, and says here where it was called.
const origin = process.env.INIT_CWD ?? process.cwd()

try {
  const given = readArguments(process.argv.slice(2), await readActionFile())
  process.exitCode = await inScratchFolder(async scratch => {
    if (!given) return withS3Server((server, s3) => showExample(scratch, server, s3))
    const project = path.resolve(origin, given.project)
    const checkout = await copyCheckout(project, path.join(scratch, 'checkout'))
    return withS3Server((server, s3) => publishProject(given, checkout, server, s3))
  })
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error
  console.error(`${styleText('red', error.message)}\n\n${USAGE}`)
  process.exitCode = 2
}
