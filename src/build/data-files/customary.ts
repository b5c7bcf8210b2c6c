/** Folders that are in repositories, and customarily not in what is installed. */
const FOLDERS =
  /^(\..*|__pycache__|(unit|integration)?[-_]?tests?|testing|docs?|examples?|benchmarks?)$/i

/** Sources of Python and of native code, of translations, and what else is an input of a build. */
const SOURCES =
  /\.(pyc?|pyo|pyx|pxd|pxi|in|c|cc|cpp|cxx|h|hh|hpp|rs|go|f|f90|s|asm|cmake|bazel|proto|scss|sass|less|tsx?|jsx|po|pot|so|pyd|dll|dylib|a|lib|o)$/i

/** What is written for people, and for tools of development. */
const NAMES =
  /^(\..*|(readme|changelog|changes|history|contributing|license|licence|copying|authors|notice|todo)(\..*)?|makefile|cmakelists\.txt|meson\.build|build|dockerfile.*|requirements.*\.(txt|in)|setup\.cfg|pyproject\.toml|manifest\.in|tox\.ini|pytest\.ini|mypy\.ini|package(-lock)?\.json|tsconfig.*\.json)$/i

/** Whether a file of a package's folder is customarily left out of what is installed, by its path. */
export function isCustomarilyLeftOut(file: string): boolean {
  const folders = file.split('/')
  const name = folders.pop() ?? ''
  return folders.some(folder => FOLDERS.test(folder)) || SOURCES.test(name) || NAMES.test(name)
}
