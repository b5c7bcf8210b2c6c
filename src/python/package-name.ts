// https://packaging.python.org/en/latest/specifications/name-normalization/
const NAME = /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i

/** Whether a text is a name that a Python package can have. */
export function isPackageName(text: string): boolean {
  return NAME.test(text)
}

/** The one spelling of a package's name, in which names are compared: `my-app` for `My_App` (PEP 503). */
export function normalizeName(name: string): string {
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase()
}
