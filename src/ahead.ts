/**
 * Loads what comes after the installation, while the installer is at work. Nothing waits for it, and what fails here is
 * asked for again by whoever needs it, and fails there.
 */
export function loadAhead(loads: readonly (() => Promise<unknown>)[]): void {
  for (const load of loads) load().catch(() => {})
}
