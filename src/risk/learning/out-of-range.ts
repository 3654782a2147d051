import { ArgumentRangeError } from '../../base/index.js'

/** The error for a number that cannot be: what it is, and what to state instead, in both languages. */
export const outOfRange = (
  address: string,
  found: number,
  instead: { readonly nl: string; readonly en: string },
): ArgumentRangeError =>
  new ArgumentRangeError({
    code: 'out-of-range',
    address,
    values: { found },
    texts: { nl: `${address} is ${found}; geef ${instead.nl}.`, en: `${address} is ${found}; state ${instead.en}.` },
  })
