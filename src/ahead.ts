import { loadJszip } from './compress.ts'
import { loadToolkit } from './core.ts'

/**
 * Makes ready what comes after the installation, and nothing waits for it: for while the installer is at work.
 * @param upload whether stage `upload` will run
 */
export function prepare({ upload }: { readonly upload: boolean }): void {
  const loadUpload = () => import('./upload.ts')
  for (const step of [loadJszip, loadToolkit, ...(upload ? [loadUpload] : [])]) {
    // What fails here is asked for again by whoever needs it, and fails there.
    step().catch(() => {})
  }
}
