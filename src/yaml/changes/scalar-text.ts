import type { Scalar } from 'yaml'

export interface Scalars {
  /** The whole text of the file. */
  readonly text: string
  readonly format: 'yaml' | 'json'
  readonly newline: string
}

/** A number or a text as it is written in a file, in the quotes of what stood there. */
export const scalarText = (
  put: string,
  kind: 'number' | 'text',
  { text, format, newline }: Scalars,
  instead?: Scalar,
): string => {
  const quoted = JSON.stringify(put)
  const end = instead?.range ? text.slice(instead.range[0], instead.range[1]) : ''
  // A text over several lines ends with the line.
  const after = (instead?.type ?? '').startsWith('BLOCK') && end.endsWith('\n') ? newline : ''
  if (instead?.type === 'QUOTE_SINGLE' && !/[\n\r\t]/.test(put)) return `'${put.replaceAll("'", "''")}'`
  if (instead?.type === 'QUOTE_DOUBLE') return quoted
  if (kind === 'number') return put
  return format === 'json' || !isPlain(put) ? quoted + after : put + after
}

/** Whether a text needs no quotes, between braces either. */
const isPlain = (text: string): boolean =>
  /^\p{L}[\p{L}\p{N} ()’‘./+-]*$/u.test(text) &&
  !text.endsWith(' ') &&
  !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
