import { python } from './python.ts'

// Lambda's rule: the part after the last dot is the function, the rest is the module.
const PROGRAM = `
import importlib, json, sys
zip_path, layer, handler, event = sys.argv[1:]
sys.path[:0] = [zip_path, layer]
module, function = handler.rsplit(".", 1)
loaded = importlib.import_module(module)
assert loaded.__file__.startswith(zip_path), loaded.__file__
print(json.dumps(getattr(loaded, function)(json.loads(event), None)))
`

/** An artifact, the layer beside it, and the function to call in it. */
export interface Invocation {
  /** Path of the deployment package, which Python imports from without unpacking it. */
  readonly zipPath: string
  /** Folder of installed dependencies. */
  readonly layer: string
  /** `package.module.function` */
  readonly handler: string
  readonly event: unknown
}

/** Calls a handler in a fresh Python (`-I`: without the working directory and user packages) and gives its answer. */
export async function invoke({ zipPath, layer, handler, event }: Invocation): Promise<unknown> {
  const args = ['-I', '-B', '-c', PROGRAM, zipPath, layer, handler, JSON.stringify(event)]
  return JSON.parse(await python(args))
}
