/** What stage `package` works on. Paths are absolute. */
export interface PackageInputs {
  readonly buildDirectory: string
  readonly zipPath: string
}
