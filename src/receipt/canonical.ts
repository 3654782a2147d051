import { canonicalize } from 'json-canonicalize'

/**
 * Plain data as canonical JSON (RFC 8785): one text for the same data, whatever the order of its fields. Decimals become
 * texts, as in all JSON of the library; fields that are not defined are left out.
 *
 * @example
 * canonicalJson({ b: 1, a: '0.10' }) // '{"a":"0.10","b":1}'
 */
export const canonicalJson = (data: unknown): string => canonicalize(JSON.parse(JSON.stringify(data)))
