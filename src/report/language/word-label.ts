import {
  expectArgument,
  type BusinessCase,
  type EvidenceGrade,
  type Intervention,
  languageOf,
  valueAt,
  nameById,
} from '../../case/index.js'
import { figureWords, knownFigure, type FigurePart } from '../../rules/index.js'
import type { Label } from '../../sheet/index.js'
import { given } from '../../money/index.js'
import type { Language } from './language.js'
import { wordPeople } from './word-people.js'
import { partWords } from '../words/part-words.js'
import { domainWords, evidenceWords } from '../words/terms.js'

/**
 * Puts a label into words: what it stands for, and of which party or thing, by the names in the case.
 *
 * @example
 * wordLabel({ concept: 'cash.npv', about: { party: 'gemeente' } }, businessCase, 'nl')
 * // 'netto contante waarde (kas), Gemeente Voorbeeld'
 */
export const wordLabel = (label: Label, businessCase: BusinessCase, asked: Language = 'nl'): string => {
  given.object(
    'wordLabel',
    {
      nl: 'een label, zoals dat van een cijfer dat explain noemt',
      en: 'a label, such as that of a figure that explain names',
    },
    label,
  )
  given.text(
    'wordLabel',
    { nl: 'het begrip (concept) van een label als tekst', en: 'the concept of a label as a text' },
    label.concept,
  )
  // Called for every line of a table, so it only checks closely what is not a case at all.
  if (!Array.isArray(valueAt(businessCase, ['interventions'])) || !Array.isArray(valueAt(businessCase, ['wholes'])))
    expectArgument('wordLabel', 'case', businessCase)
  const language = languageOf({ language: asked })
  const about = wordAbout(label.about, businessCase, language)
  const concept = wordPeople(wordConcept(label.concept, language), label.about, businessCase, language)
  return about.length === 0 ? concept : `${concept}, ${about.join(', ')}`
}

/**
 * Puts several labels of one concept into words together: what they share once, then each difference.
 *
 * @example
 * // 'maanden ingroei, Doorbraakteam: Ambulante jeugdhulp; Jeugd-ggz'
 */
export const wordLabels = (labels: readonly Label[], businessCase: BusinessCase, language: Language): string => {
  const abouts = labels.map((label) => wordAbout(label.about, businessCase, language))
  const [first = []] = abouts
  const common = first.filter((word) => abouts.every((words) => words.includes(word)))
  const concept =
    labels[0] === undefined
      ? ''
      : wordPeople(wordConcept(labels[0].concept, language), labels[0].about, businessCase, language)
  const each = abouts
    .map((words) => words.filter((word) => !common.includes(word)).join(', '))
    .filter((words) => words !== '')
  return [[concept, ...common].join(', '), ...(each.length === 0 ? [] : [[...new Set(each)].join('; ')])].join(': ')
}

/**
 * Puts a concept with its parts into words, such as `saving.net.present-value`: the longest figure that it begins with,
 * and then the words of the other parts. `wordPeople` still fills in households or persons.
 */
export const wordConcept = (concept: string, language: Language): string => {
  const figure = knownFigure(concept)
  if (figure === undefined) return concept
  const parts = concept.slice(figure.length).split('.').slice(1)
  return [
    figureWords[figure][language],
    ...parts.map((part) => (isPart(part) ? partWords[language][part] : part)),
  ].join(', ')
}

const isPart = (text: string): text is FigurePart => Object.hasOwn(partWords.nl, text)

/**
 * The same for a list of numbers of one case: its only intervention is not named where what is within it is.
 *
 * @example
 * // 'vermindering, Jeugdhulp met verblijf'
 */
export const wordLabelShort = ({ concept, about }: Label, businessCase: BusinessCase, language: Language): string =>
  wordLabel({ concept, about: aboutWithin(about, businessCase) }, businessCase, language)

/** What a label is about, without the only intervention of a case where that has parts with names of their own. */
const aboutWithin = (about: Label['about'], { interventions }: BusinessCase): Label['about'] => {
  const { intervention, ...within } = about
  const isPart =
    within.costItem !== undefined ||
    within.incomeItem !== undefined ||
    (within.effect === undefined && within.year !== undefined)
  return interventions.length === 1 && intervention !== undefined && isPart ? within : about
}

/** The names of what a label is about, from the whole to its parts. */
export const wordAbout = (about: Label['about'], businessCase: BusinessCase, language: Language): readonly string[] => {
  const intervention = businessCase.interventions.find((candidate) => candidate.id === about.intervention)
  const words: (string | undefined)[] = [
    about.intervention === undefined ? undefined : (intervention?.name ?? about.intervention),
    about.cost === undefined ? undefined : nameById(intervention?.costs ?? [], about.cost),
    about.income === undefined ? undefined : nameById(intervention?.income ?? [], about.income),
    about.costItem === undefined ? undefined : nameById(businessCase.costItems, about.costItem),
    about.incomeItem === undefined ? undefined : nameById(businessCase.incomeItems, about.incomeItem),
    about.effect === undefined || about.effect === about.costItem || about.effect === about.incomeItem
      ? undefined
      : wordEffect(about.effect, intervention, businessCase, language),
    about.targetGroup === undefined || about.costItem !== undefined || about.incomeItem !== undefined
      ? undefined
      : nameById(businessCase.targetGroups, about.targetGroup),
    about.population === undefined ? undefined : nameById(businessCase.populations, about.population),
    about.domain === undefined ? undefined : domainWords[language][about.domain as keyof (typeof domainWords)['nl']],
    about.evidence === undefined
      ? undefined
      : evidenceWords[language][about.evidence as keyof (typeof evidenceWords)['nl']],
    about.settlement === undefined ? undefined : nameById(businessCase.settlements, about.settlement),
    about.agreement === undefined ? undefined : nameById(businessCase.agreements, about.agreement),
    about.project === undefined ? undefined : nameById(businessCase.projects, about.project),
    about.criterion === undefined ? undefined : nameById(businessCase.framework?.criteria ?? [], about.criterion),
    about.municipality,
    about.indicator === undefined ? undefined : wordIndicator(about, businessCase),
    about.line === undefined ? undefined : nameById(businessCase.lines, about.line),
    about.index,
    about.year,
    about.payer === undefined ? undefined : wordParty(about.payer, businessCase, language),
    about.party === undefined ? undefined : wordParty(about.party, businessCase, language),
  ]
  return words.filter((word) => word !== undefined)
}

/** The name of an indicator of a project. */
const wordIndicator = ({ project, indicator = '' }: Label['about'], { projects }: BusinessCase): string =>
  nameById(projects.find(({ id }) => id === project)?.indicators ?? [], indicator)

/** The name of a societal effect, or the group to which an effect moves households. */
const wordEffect = (
  id: string,
  intervention: Intervention | undefined,
  { targetGroups }: BusinessCase,
  language: Language,
): string => {
  const movesTo = intervention?.effects.find((effect) => effect.id === id)?.movesTo
  return movesTo === undefined
    ? nameById(intervention?.societalEffects ?? [], id)
    : `${language === 'nl' ? 'naar' : 'to'} ${nameById(targetGroups, movesTo)}`
}

/** The name of a party, or of society as a whole. */
export const wordParty = (id: string, businessCase: BusinessCase, language: Language): string => {
  if (id === 'society') return language === 'nl' ? 'samenleving' : 'society'
  return nameById([...businessCase.parties, ...businessCase.wholes], id)
}

/** How strong the evidence is, in words. */
export const wordEvidence = (grade: EvidenceGrade, language: Language): string => evidenceWords[language][grade]
