import { cp } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from './action-file.ts'

/** Copies the example project into a folder, without what was built in it, and gives the path of the copy. */
export async function copyExample(folder: string): Promise<string> {
  const copy = path.join(folder, 'my-lambda-app')
  await cp(path.join(ROOT, 'examples', 'my-lambda-app'), copy, {
    recursive: true,
    filter: source => path.basename(source) !== 'build',
  })
  return copy
}
