import { formulasOf, figureWords } from '../../calculation/index.js'
import { evidenceGrades, type BusinessCase } from '../../case/index.js'
import type { Label } from '../../sheet/index.js'
import { figurePattern, type FigurePlace } from '../language/figure-pattern.js'
import type { Language } from '../language/language.js'
import { wordConcept, wordLabel } from '../language/word-label.js'
import { wordPeople } from '../language/word-people.js'
import { figureListWords } from '../words/figure-list.js'
import { fill } from '../words/summary.js'
import { linesOfKinds, listLine, type FigureKind } from './lines-of-kinds.js'
import { wrapText } from './wrap-text.js'

export interface FigureListOptions {
  readonly language?: Language | undefined
  /** Words that a figure must have in its reference or its name; without them the list gives the kinds of figures. */
  readonly search?: string | undefined
  /** Without words to search for: only what kinds of figures there are, and how many of each. */
  readonly brief?: boolean | undefined
}

/** The most figures that are listed: more than anybody reads. */
const MOST_FOUND = 60

/** How many ids of each kind are named. */
const MOST_IDS = 12

/**
 * The names of the figures of a case: by kind, with placeholders for the ids of parties and the like, or those that a
 * search finds.
 */
export const figureListText = (
  businessCase: BusinessCase,
  { language = 'nl', search = '', brief = false }: FigureListOptions = {},
): string => {
  const { sheet } = formulasOf(businessCase)
  const figures = [...sheet.figures].map(([reference, id]): Figure => ({
    reference,
    label: sheet.names.get(id)?.label,
  }))
  const lines =
    search.trim() === ''
      ? byKind(figures, businessCase, language, brief)
      : found(figures, search, businessCase, language)
  return `${lines.join('\n')}\n`
}

interface Figure {
  readonly reference: string
  readonly label: Label | undefined
}

const found = (
  figures: readonly Figure[],
  search: string,
  businessCase: BusinessCase,
  language: Language,
): readonly string[] => {
  const words = figureListWords[language]
  const asked = search
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '')
  const named = figures.map(({ reference, label }) => ({
    reference,
    name: label === undefined ? '' : wordLabel(label, businessCase, language),
  }))
  const has = (word: string, reference: string, name: string): boolean =>
    `${reference} ${name}`.toLowerCase().includes(word) ||
    reference.split('.').some((segment) => figureWords[segment]?.includes(word) === true)
  const matching = named.filter(({ reference, name }) => asked.every((word) => has(word, reference, name)))
  if (matching.length === 0) return [wrapText(fill(words.none, { search }), 80)]
  const shown = matching.slice(0, MOST_FOUND)
  return [
    ...shown.map(({ reference, name }) => listLine(reference, name)),
    ...(matching.length > shown.length
      ? ['', wrapText(fill(words.more, { count: String(matching.length - shown.length) }), 80)]
      : []),
  ]
}

const byKind = (
  figures: readonly Figure[],
  businessCase: BusinessCase,
  language: Language,
  brief: boolean,
): readonly string[] => {
  const words = figureListWords[language]
  const patterns = new Map<string, { readonly name: string; readonly parts: string[] }>()
  for (const { reference, label } of figures) {
    const pattern = figurePattern(reference)
    const [, flow = pattern, part] = /^(.*)\.(presentValue|total|byYear)$/.exec(pattern) ?? []
    const own = patterns.get(flow) ?? {
      name: label === undefined ? '' : nameOf(label, pattern, businessCase, language),
      parts: [],
    }
    if (part !== undefined && !own.parts.includes(part)) own.parts.push(part)
    patterns.set(flow, own)
  }
  const groups = new Map<string, FigureKind[]>()
  for (const [pattern, { name, parts }] of patterns) {
    const start = pattern.split('.')[0] ?? ''
    const choice = parts.length === 0 ? '' : `.[${flowParts.filter((part) => parts.includes(part)).join('|')}]`
    groups.set(start, [...(groups.get(start) ?? []), { pattern: filledIn(`${pattern}${choice}`, words.places), name }])
  }
  const headingOf = (start: string): string => words.groups[start] ?? start
  const briefLine = ([start, kinds]: readonly [string, readonly FigureKind[]]): string => {
    const shown = start === '<party>' ? `<${words.places.party}>` : start
    return listLine(shown, `${headingOf(start)} (${kinds.length})`)
  }
  const several = [...groups].filter(([, kinds]) => kinds.length > 1)
  const single = [...groups].flatMap(([start, [kind, ...more]]) =>
    kind === undefined || more.length > 0 ? [] : [listLine(kind.pattern, lowered(headingOf(start)))],
  )
  const used = [...patterns.keys()].join(' ')
  return [
    wrapText(brief ? words.kinds : words.how, 80),
    ...(brief ? [''] : []),
    ...(brief
      ? [...groups].map(briefLine)
      : several.flatMap(([start, kinds]) => [
          '',
          wrapText(headingOf(start), 80),
          ...linesOfKinds(kinds, [...groups.values()].flat(), words.likeOther),
        ])),
    ...(brief || single.length === 0 ? [] : ['', words.single, ...single]),
    '',
    ...idsOf(businessCase)
      .filter(([place]) => used.includes(`<${place}>`))
      .map(([place, ids]) =>
        wrapText(
          `<${words.places[place]}>: ${ids.slice(0, MOST_IDS).join(', ')}${ids.length > MOST_IDS ? `, ... (${ids.length})` : ''}`,
          80,
          '  ',
        ),
      ),
  ]
}

const filledIn = (pattern: string, places: Readonly<Record<FigurePlace, string>>): string =>
  pattern.replace(/<(\w+)>/g, (_, place: FigurePlace) => `<${places[place]}>`)

const lowered = (heading: string): string => `${heading.charAt(0).toLowerCase()}${heading.slice(1)}`

/** What a pattern stands for, without naming a party or thing. */
const nameOf = ({ concept }: Label, pattern: string, businessCase: BusinessCase, language: Language): string => {
  const flow = concept.replace(/\.(present-value|total|by-year)$/, '')
  const own = /\.(evidence|domains)\./.test(pattern) ? flow.replace(/\.[\w-]+$/, '') : flow
  return wordPeople(wordConcept(own, language), {}, businessCase, language)
}

const flowParts = ['presentValue', 'total', 'byYear']

const idsOf = ({
  parties,
  wholes,
  interventions,
  costItems,
  incomeItems,
  targetGroups,
  projects,
  lines,
  settlements,
  agreements,
}: BusinessCase): readonly (readonly [FigurePlace, readonly string[]])[] => {
  const ids = (things: readonly { readonly id: string }[]): readonly string[] => [
    ...new Set(things.map(({ id }) => id)),
  ]
  return [
    ['party', [...ids(parties), ...ids(wholes), 'society']],
    ['intervention', ids(interventions)],
    ['effect', ids(interventions.flatMap(({ effects }) => effects))],
    ['societalEffect', ids(interventions.flatMap(({ societalEffects }) => societalEffects))],
    ['costItem', ids(costItems)],
    ['incomeItem', ids(incomeItems)],
    ['targetGroup', ids(targetGroups)],
    ['project', ids(projects)],
    ['line', ids(lines)],
    ['domain', [...new Set([...costItems, ...incomeItems].map(({ domain }) => domain))]],
    ['grade', evidenceGrades],
    ['settlement', ids(settlements)],
    ['agreement', ids(agreements)],
  ]
}
