import { BusinessCaseError } from './business-case-error.js'
import type { Texts } from './language.js'

/**
 * An optional package that what was asked for needs, and that is not installed. `values` has the `packages` and the command that installs
 * them (`install`).
 *
 * @example
 * import { loadDrawing } from 'maatschappelijke-businesscase/report'
 *
 * // What to install, or nothing where the packages are there.
 * const install = await loadDrawing().then(
 *   () => undefined,
 *   (error: unknown) => (error instanceof MissingPackageError ? error.values['install'] : undefined),
 * )
 * install // undefined
 */
export class MissingPackageError extends BusinessCaseError<'missing-package'> {
  override readonly name = 'MissingPackageError'
}

/** What platforms and bundlers call a module that is not there. */
const isAbsent = (cause: unknown): boolean => {
  const { code, message } = cause instanceof Error ? (cause as Error & { readonly code?: unknown }) : {}
  return (
    code === 'ERR_MODULE_NOT_FOUND' ||
    code === 'MODULE_NOT_FOUND' ||
    /cannot find|(?:could not|failed to) resolve|module specifier|no such module/i.test(message ?? '')
  )
}

/**
 * What to do where `import()` of an optional package fails; the call stands directly behind the import, so that a bundler sees that the
 * package may be absent.
 *
 * @param work what needs the packages, as the subject of a sentence: 'Grafieken tekenen', 'Drawing charts'
 */
export const missingPackage =
  (packages: readonly [string, ...string[]], work: Texts) =>
  (cause: unknown): never => {
    if (!isAbsent(cause)) throw cause
    const install = `npm install ${packages.join(' ')}`
    const one = packages.length === 1
    const [nl, en] = [listed(packages, 'en'), listed(packages, 'and')]
    throw new MissingPackageError(
      {
        code: 'missing-package',
        address: packages[0],
        values: { packages: packages.join(' '), install },
        texts: {
          nl: `${work.nl} vraagt ${one ? `het pakket ${nl}, en dat is` : `de pakketten ${nl}, en die zijn`} niet geïnstalleerd. Installeer met: ${install}`,
          en: `${work.en} needs the ${one ? 'package' : 'packages'} ${en}, which ${one ? 'is' : 'are'} not installed. Install with: ${install}`,
        },
      },
      { cause },
    )
  }

const listed = (packages: readonly string[], and: string): string =>
  packages.length === 1 ? String(packages[0]) : `${packages.slice(0, -1).join(', ')} ${and} ${String(packages.at(-1))}`
