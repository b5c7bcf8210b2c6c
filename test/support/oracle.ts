// cspell:disable names of modules and distributions
import { PYTHON, python } from './python.ts'

// By the rules of Lambda's runtime (awslambdaric.bootstrap._get_handler), in a Python without site packages.
const ORACLE = `
import importlib, json, sys
artifact, layers, handlers = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])
sys.path[:0] = [artifact, *layers]
answers = []
for handler in handlers:
    try:
        module, name = handler.rsplit(".", 1)
        getattr(importlib.import_module(module.replace("/", ".")), name)
        answers.append({"error": None, "name": None})
    except ImportError as error:
        answers.append({"error": type(error).__name__, "name": error.name, "message": str(error)})
    except BaseException as error:
        answers.append({"error": type(error).__name__, "name": None, "message": str(error)})
print("\\n" + json.dumps(answers))
`

/** What became of a real import: the class of the error, and the module that was missing. */
export interface Imported {
  readonly error: string | null
  readonly name: string | null
  readonly message?: string
}

/**
 * Imports a handler from an artifact, as Lambda does.
 * @param layers folders of what is installed besides
 */
export async function importHandler(
  artifact: string,
  handler: string,
  layers: readonly string[] = [],
  executable = PYTHON,
): Promise<Imported> {
  const arguments_ = [artifact, JSON.stringify(layers), JSON.stringify([handler])]
  const output = await python(
    ['-I', '-S', '-B', '-c', ORACLE, ...arguments_],
    undefined,
    executable,
  )
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')[0]
}
