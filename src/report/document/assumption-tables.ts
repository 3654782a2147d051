import { type Decimal, formatNumber } from '../../money/index.js'
import { formatStatedShare } from '../language/format-stated-share.js'
import type { Reading } from '../language/reading.js'
import { derivedNumber } from '../facts/derived-number.js'
import { wordLabels } from '../language/word-label.js'
import { wordPeople } from '../language/word-people.js'
import { derivedWords } from '../words/derived.js'
import { reportWords } from '../words/report.js'
import { fill } from '../words/summary.js'
import type { Block } from './report-document.js'
import { isOfTheCase, statedNumbers, type StatedNumber } from './stated-numbers.js'

type Group = keyof (typeof reportWords)['nl']['groups']

/**
 * All numbers that the case states, grouped by subject, each with its source or assumption and its price level. Numbers
 * stated in the same words for several things share one row: a reader judges an assumption once.
 */
export const assumptionBlocks = ({ results, language }: Reading): readonly Block[] => {
  const words = reportWords[language]
  const numbers = statedNumbers(results.businessCase)
  const stated = numbers.filter(isOfTheCase)
  const bare = stated.filter(({ name }) => name?.source === undefined && name?.assumption === undefined)
  const cells = (stated: StatedNumber): readonly string[] => [
    valueText(stated, language),
    stated.name === undefined
      ? ''
      : wordPeople(words.units[stated.name.unit], stated.name.label.about, results.businessCase, language),
    String(stated.priceLevel ?? (stated.name?.unit.startsWith('eur') === true ? results.conventions.priceLevel : '')),
    originText(stated, language),
  ]
  const rowsOf = (own: readonly StatedNumber[]): readonly (readonly string[])[] => {
    const alike = new Map<string, StatedNumber[]>()
    for (const stated of own) {
      const said = [stated.name?.label.concept ?? stated.path, ...cells(stated)].join('\n')
      alike.set(said, [...(alike.get(said) ?? []), stated])
    }
    return [...alike.values()].map(([first, ...others]) => {
      const labels = [first, ...others].flatMap((stated) => stated?.name?.label ?? [])
      return [
        wordLabels(labels, results.businessCase, language) || (first?.path ?? ''),
        ...(first === undefined ? [] : cells(first)),
      ]
    })
  }
  return [
    { kind: 'paragraph', text: fill(words.assumptionsNote, { level: String(results.conventions.priceLevel) }) },
    {
      kind: 'paragraph',
      text:
        bare.length === 0
          ? words.allSourced
          : fill(words.withoutSource, { count: String(bare.length), total: String(stated.length) }),
    },
    ...(Object.keys(words.groups) as Group[]).flatMap((group): Block[] => {
      const own = numbers.filter(({ path }) => groupOf(path) === group)
      if (own.length === 0) return []
      return [
        {
          kind: 'folded-table',
          title: `${words.groups[group]} (${own.length})`,
          table: {
            caption: words.groups[group],
            head: [words.what, words.value, words.unit, words.level, words.origin],
            wordsAt: [2, 4],
            rows: rowsOf(own),
          },
        },
      ]
    }),
  ]
}

const groupOf = (path: string): Group => {
  const [first = ''] = path.split(/[.[]/)
  if (first === 'costItems' || first === 'targetGroups') return 'costItems'
  if (first === 'interventions') return 'interventions'
  return first === 'settlements' || first === 'agreements' || first === 'fund' ? 'agreements' : 'general'
}

/** As many decimals as the number was stated with, at most six. */
const decimalsOf = (value: Decimal): number => Math.min(6, value.decimalPlaces())

const valueText = ({ value, name }: Pick<StatedNumber, 'value' | 'name'>, language: Reading['language']): string =>
  name?.unit === 'share'
    ? formatStatedShare(value, language)
    : formatNumber(value, name?.unit.startsWith('eur') === true && !value.isInteger() ? 2 : decimalsOf(value), language)

const originText = ({ name, quantity }: StatedNumber, language: Reading['language']): string => {
  const words = reportWords[language]
  const derived = quantity && derivedNumber(quantity, (value) => valueText({ value, name }, language), language)
  const beside = derivedWords[language].table
  const { source, assumption } = derived === undefined ? words : beside
  const parts = [
    ...(derived === undefined ? [] : [fill(beside.derived, { derived })]),
    ...(name?.source === undefined ? [] : [`${source}${name.source}`]),
    ...(name?.assumption === undefined ? [] : [`${assumption}${name.assumption}`]),
  ]
  return parts.length === 0 ? words.noOrigin : parts.join(' ')
}
