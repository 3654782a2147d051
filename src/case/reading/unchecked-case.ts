import { ArgumentRangeError, type ErrorValue, type Texts } from '../../base/index.js'

/** The error for a case that was changed after it was parsed, so that its parts no longer fit each other. */
export const uncheckedCase = (
  address: string,
  values: Readonly<Record<string, ErrorValue>>,
  what: Texts,
): ArgumentRangeError =>
  new ArgumentRangeError({
    code: 'unchecked-case',
    address,
    values,
    texts: {
      nl: `${what.nl}. De businesscase is veranderd nadat die gelezen is; lees die opnieuw met parseBusinessCase, dat zegt wat er niet klopt.`,
      en: `${what.en}. The case was changed after it was parsed; parse it again with parseBusinessCase, which says what is wrong.`,
    },
  })
