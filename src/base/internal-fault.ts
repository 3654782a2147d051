import { BusinessCaseError } from './business-case-error.js'

/**
 * A fault that only a mistake in the library itself can cause.
 *
 * @example
 * new InternalFault('a fund with no months').message
 * // This should not have happened: a fund with no months. It is not your doing; please report it with the case.
 */
export class InternalFault extends BusinessCaseError<'internal-fault'> {
  override readonly name = 'InternalFault'

  /** @param detail what was found, for the maintainers of the library */
  constructor(detail: string) {
    super({
      code: 'internal-fault',
      values: { detail },
      texts: {
        nl: `Dit had niet mogen gebeuren: ${detail}. Het ligt niet aan u; meld het met de businesscase erbij.`,
        en: `This should not have happened: ${detail}. It is not your doing; please report it with the case.`,
      },
    })
  }
}
