/** Environment variables, or a part of them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Whether the AWS SDKs and tools read this variable. Windows does not mind the case of its letters. */
export function isAws(name: string): boolean {
  return name.toUpperCase().startsWith('AWS_')
}

/** The environment without anything of AWS's, so that only what a test gives its program counts. */
export function withoutAws(environment: Environment = process.env): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !isAws(name)) kept[name] = value
  }
  return kept
}
