import * as fc from 'fast-check'
import { stringify } from 'yaml'

export type Format = 'yaml' | 'json'

const yamlStyle = fc.record({
  indent: fc.integer({ min: 1, max: 8 }),
  lineWidth: fc.constantFrom(0, 20, 80, 120),
  singleQuote: fc.constantFrom(true, false, null),
  collectionStyle: fc.constantFrom('any' as const, 'any' as const, 'block' as const, 'flow' as const),
  aliasDuplicateObjects: fc.boolean(),
  indentSeq: fc.boolean(),
})
const jsonIndent = fc.constantFrom(0, 2, '\t')
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n')

/** Data as the text of a file, in one of the styles in which people and programs write it. */
export const written = (data: fc.Arbitrary<unknown>, format: Format): fc.Arbitrary<string> =>
  fc
    .tuple(data, yamlStyle, jsonIndent, lineEnd, fc.constantFrom('', '', '', '\ufeff'))
    .map(([value, style, indent, end, mark]) => {
      const text = format === 'json' ? JSON.stringify(value, null, indent) : stringify(value, style)
      return mark + (end === '\n' ? text : text.replaceAll('\n', end))
    })
