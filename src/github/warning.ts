import { type AnnotationProperties, warning } from '@actions/core'

const warned: string[] = []

/** Warns with an annotation, and keeps the warning for the job summary. */
export function warn(message: string, properties?: AnnotationProperties): void {
  warned.push(message)
  warning(message, properties)
}

/** All warnings of this step so far. */
export function warnings(): readonly string[] {
  return warned
}
