import { canonicalize } from 'json-canonicalize'

import { expected } from './expected.js'

/**
 * Plain data as canonical JSON (RFC 8785): one text for the same data, whatever the order of its fields. Decimals become
 * texts, as in all JSON of the library; fields that are not defined are left out.
 *
 * @example
 * canonicalJson({ b: 1, a: '0.10' }) // '{"a":"0.10","b":1}'
 */
export const canonicalJson = (data: unknown): string => {
  const written = jsonOf(data)
  if (written === undefined) throw expected('canonicalJson', plainData, data)
  return canonicalize(JSON.parse(written))
}

const plainData = { nl: 'gewone gegevens, zoals JSON ze kent', en: 'plain data, as JSON has it' }

const jsonOf = (data: unknown): string | undefined => {
  try {
    const written: string | undefined = JSON.stringify(data)
    return written
  } catch {
    return undefined
  }
}
