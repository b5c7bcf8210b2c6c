import { UserError } from '../../text/user-error.ts'

/** One row of a `RECORD` file. */
export interface RecordRow {
  /** Relative to the folder of the installation, with forward slashes. */
  readonly path: string
  /** `sha256=<urlsafe base64>`, or empty for files that cannot be hashed, such as RECORD itself. */
  readonly hash: string
  /** Bytes in decimal, or empty. */
  readonly size: string
}

/**
 * Reads the text of a `RECORD`: CSV rows of path, hash and size.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
export function parseRecord(text: string): RecordRow[] {
  return text
    .split(/\r?\n/)
    .filter(line => line !== '')
    .map(line => {
      // Only the path can hold commas or quotes, so the last two commas separate the columns.
      const [, path = '', hash = '', size = ''] = /^(.*),([^,]*),([^,]*)$/.exec(line) ?? []
      if (path === '') {
        throw new UserError(`A row of the installed RECORD cannot be read: ${line}`, {
          section: 'incomplete-installation',
          hint: 'File names with line breaks cannot be packaged; rename the file.',
        })
      }
      return { path: unquote(path), hash, size }
    })
}

/** Writes rows in the form that `parseRecord` reads, each line ended by `\n`. */
export function formatRecord(rows: readonly RecordRow[]): string {
  return rows.map(({ path, hash, size }) => `${quote(path)},${hash},${size}\n`).join('')
}

function unquote(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
}

function quote(field: string): string {
  return /[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
