import { expectArgument, languageOf, type BusinessCase, type FieldValue } from '../../case/index.js'
import {
  formulasOf,
  type AtAddress,
  type FieldAtAddress,
  type FigureAtAddress,
  type PartAtAddress,
} from '../../calculation/index.js'
import { formatNumber, given } from '../../money/index.js'
import type { Name } from '../../sheet/index.js'
import { rangeWords } from '../answers/range-words.js'
import type { Language } from '../language/language.js'
import { wordEvidence, wordLabel } from '../language/word-label.js'
import { fill } from '../words/summary.js'
import { atAddressWords } from './at-address-words.js'
import { explanationText } from './explanation-text.js'
import { wrapText } from './wrap-text.js'

export interface AtAddressOptions {
  readonly language?: Language | undefined
  /** Columns of a page; a line that is longer is broken. Without it no line is broken. */
  readonly width?: number | undefined
  /** Where a number stands: its file, line and column. */
  readonly place?: string | undefined
}

/**
 * What stands at an address in words: of a number its value, where it stands and comes from, and which figures rest on it;
 * of a figure the chapter that defines it and the file that computes it.
 */
export const atAddressText = (at: AtAddress, businessCase: BusinessCase, options: AtAddressOptions = {}): string => {
  given.object('atAddressText', { nl: 'het antwoord van atAddress', en: 'the answer of atAddress' }, at)
  expectArgument('atAddressText', 'case', businessCase)
  const { width, place } = given.options('atAddressText', options)
  const language = languageOf(options)
  const wrapped = (line: string, indent = ''): string =>
    width === undefined ? `${indent}${line}` : wrapText(line, width - indent.length, '    ').replaceAll(/^/gm, indent)
  if (at.kind === 'figure')
    return `${roomLines(at, language)
      .map((line) => wrapped(line))
      .join('\n')}\n`
  if (at.kind === 'part') return `${partLines(at, place, language, wrapped).join('\n')}\n`
  if (at.kind === 'field') return `${fieldLines(at, place, language, wrapped).join('\n')}\n`
  const { label, unit } = at
  const name: Name | undefined = label &&
    unit && {
      label,
      unit,
      ...(at.source === undefined ? {} : { source: at.source }),
      ...(at.kind === 'reference' || at.assumption === undefined ? {} : { assumption: at.assumption }),
    }
  const { address, value } = at
  const words = atAddressWords[language]
  const explained =
    name === undefined
      ? `${[`${address}: ${formatNumber(value, value.decimalPlaces(), language)}`, ...(at.source === undefined ? [] : [wrapped(`${words.source}: ${at.source}`, '  ')])].join('\n')}\n`
      : explanationText(
          { name, shape: 'scalar', value, path: address, how: { kind: 'stated' }, from: [], repeated: false },
          businessCase,
          { language, width },
        )
  const beside = [
    ...(at.kind === 'number' ? statedLines(at, language) : []),
    ...(place === undefined ? [] : [`${words.place}: ${place}`]),
  ]
  const resting = at.figures.map((figure) => wrapped(`${figure} (${labelOf(figure, businessCase, language)})`, '  '))
  const lines = [
    ...beside.map((line) => wrapped(line, '  ')),
    '',
    wrapped(resting.length === 0 ? words.nothing : words.figures),
    ...resting,
  ]
  return `${explained}${lines.join('\n')}\n`
}

/** A number derived from a range may have as many decimals as a decimal holds. */
const mostDecimals = 6

const partLines = (
  { address, numbers, fields }: PartAtAddress,
  place: string | undefined,
  language: Language,
  wrapped: (line: string, indent?: string) => string,
): readonly string[] => {
  const words = atAddressWords[language]
  return [
    wrapped(fill(numbers.length + fields.length === 0 ? words.emptyPart : words.part, { address })),
    ...(place === undefined ? [] : [wrapped(`${words.place}: ${place}`, '  ')]),
    ...numbers.map(({ address: own, value }) =>
      wrapped(`${own}: ${formatNumber(value, Math.min(mostDecimals, value.decimalPlaces()), language)}`, '  '),
    ),
    ...fields.map(({ address: own, value }) => wrapped(`${own}: ${fieldText(value, language)}`, '  ')),
  ]
}

const fieldLines = (
  { address, value }: FieldAtAddress,
  place: string | undefined,
  language: Language,
  wrapped: (line: string, indent?: string) => string,
): readonly string[] => {
  const words = atAddressWords[language]
  return [
    wrapped(value === undefined ? fill(words.unwritten, { address }) : `${address}: ${fieldText(value, language)}`),
    ...(place === undefined ? [] : [wrapped(`${words.place}: ${place}`, '  ')]),
  ]
}

/** A choice is as the file writes it; yes and no are words. */
const fieldText = (value: FieldValue, language: Language): string =>
  typeof value === 'boolean' ? atAddressWords[language][value ? 'yes' : 'no'] : String(value)

const roomLines = ({ chapter, rooms }: FigureAtAddress, language: Language): readonly string[] => {
  const words = atAddressWords[language]
  return [fill(words.chapter, { chapter }), fill(words.room, { room: rooms.join(', ') })]
}

const statedLines = (at: Extract<AtAddress, { kind: 'number' }>, language: Language): readonly string[] => {
  const words = atAddressWords[language]
  const range = rangeWords(at, at.unit, language)
  const stated =
    range &&
    [
      range.form,
      ...(['low', 'mode', 'high'] as const).flatMap((end) =>
        range[end] === undefined ? [] : [`${words.ends[end]} ${range[end]}`],
      ),
    ].filter((part) => part !== '')
  return [
    ...(stated === undefined ? [] : [`${words.range}: ${stated.join(', ')}`]),
    ...(at.evidence === undefined ? [] : [`${words.evidence}: ${wordEvidence(at.evidence, language)}`]),
    ...(at.priceLevel === undefined ? [] : [`${words.priceLevel}: ${at.priceLevel}`]),
  ]
}

const labelOf = (reference: string, businessCase: BusinessCase, language: Language): string => {
  const { sheet } = formulasOf(businessCase)
  const figure = sheet.figures.get(reference)
  const name = figure === undefined ? undefined : sheet.names.get(figure)
  return name === undefined ? '' : wordLabel(name.label, businessCase, language)
}
