import type { MarkerEnvironment } from '../python/metadata/marker.ts'

/** What a layer is made for. */
export interface Target {
  /** `3.13` */
  readonly python: string
  readonly architecture: 'x86_64' | 'arm64'
}

/** The runtime of functions that can use the layer, as Lambda names it. */
export function runtimeOf({ python }: Target): string {
  return `python${python}`
}

/** The architecture as Linux names it, and so wheels and markers. */
export function machineOf({ architecture }: Target): 'x86_64' | 'aarch64' {
  return architecture === 'arm64' ? 'aarch64' : 'x86_64'
}

/**
 * The minor version of the newest glibc whose wheels a runtime takes. Python 3.12 and later run on Amazon Linux 2023 with
 * glibc 2.34. Earlier ones run on Amazon Linux 2 with 2.26, for which there are hardly any wheels, and which uv cannot name:
 * so both installers get 2.17, manylinux2014.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
 */
export function glibcOf({ python }: Target): number {
  return Number(python.split('.')[1]) >= 12 ? 34 : 17
}

/** The platform tags of wheels that a runtime takes, the best first, in the order in which uv has them (PEP 600). */
export function platformTags(target: Target): string[] {
  const machine = machineOf(target)
  // Old names of some, and the oldest glibc that wheels for a machine are built for.
  const aliases: Readonly<Record<number, string>> = {
    17: 'manylinux2014',
    12: 'manylinux2010',
    5: 'manylinux1',
  }
  const oldest = machine === 'x86_64' ? 5 : 17
  const tags: string[] = []
  for (let minor = glibcOf(target); minor >= oldest; minor--) {
    tags.push(`manylinux_2_${minor}_${machine}`)
    const alias = aliases[minor]
    if (alias) tags.push(`${alias}_${machine}`)
  }
  return [...tags, `linux_${machine}`]
}

/** The tag of the platform in the form of uv's `--python-platform`. */
export function uvPlatform(target: Target): string {
  return `${machineOf(target)}-manylinux_2_${glibcOf(target)}`
}

/** What markers mean in Lambda. Installers take `3.13` for `3.13.0`, too. */
export function markerEnvironment(target: Target): MarkerEnvironment {
  const full = `${target.python}.0`
  return {
    implementation_name: 'cpython',
    implementation_version: full,
    os_name: 'posix',
    platform_machine: machineOf(target),
    platform_python_implementation: 'CPython',
    platform_release: '',
    platform_system: 'Linux',
    platform_version: '',
    python_full_version: full,
    python_version: target.python,
    sys_platform: 'linux',
    extra: '',
    extras: new Set(),
    dependency_groups: new Set(),
  }
}
