import type { Language } from '../../src/case/index.js'
import { choiceLists, code } from '../case-shapes.js'
import { table } from './table.js'

/** What each closed list is about. */
const subjects: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  domain: { nl: 'Domein (`domain`, `domains`)', en: 'Domain (`domain`, `domains`)' },
  'party-kind': { nl: 'Soort partij (`kind`)', en: 'Kind of party (`kind`)' },
  evidence: {
    nl: 'Bewijskracht (`evidence`, `proven`, `haircuts`)',
    en: 'Evidence grade (`evidence`, `proven`, `haircuts`)',
  },
  distribution: { nl: 'Kansverdeling (`distribution`)', en: 'Distribution (`distribution`)' },
  step: { nl: 'Rekenstap (`timeline.step`)', en: 'Step of calculation (`timeline.step`)' },
  timing: { nl: 'Wanneer een bedrag valt (`discounting.timing`)', en: 'When a flow falls (`discounting.timing`)' },
  unspent: {
    nl: 'Wat een jaar van een budget overlaat (`budget.unspent`)',
    en: 'What a year leaves of a budget (`budget.unspent`)',
  },
  'indicator-level': { nl: 'Schakel van de effectketen (`level`)', en: 'Link of the effect chain (`level`)' },
  'measuring-frequency': { nl: 'Hoe vaak er gemeten wordt (`every`)', en: 'How often it is measured (`every`)' },
  comparison: { nl: 'Vergeleken met wie (`compared`)', en: 'Compared with whom (`compared`)' },
  'beyond-horizon': {
    nl: 'Wat na de looptijd valt (`beyondHorizon`)',
    en: 'What falls past the timeline (`beyondHorizon`)',
  },
  overlap: { nl: 'Overlap (`overlap`)', en: 'Overlap (`overlap`)' },
  'attribution-rule': { nl: 'Toerekening (`attribution.rule`)', en: 'Attribution (`attribution.rule`)' },
  'group-unit': { nl: 'Wat een doelgroep telt (`unit`)', en: 'What a target group counts (`unit`)' },
  nature: {
    nl: 'Aard van een kostenpost of opbrengstpost (`nature`)',
    en: 'Nature of a cost item or income item (`nature`)',
  },
  per: { nl: 'Instroom (`per`)', en: 'Enrolment (`per`)' },
  'cost-kind': { nl: 'Ritme van kosten of opbrengst (`kind`)', en: 'Rhythm of a cost or of income (`kind`)' },
  funding: { nl: 'Soort geld (`funding`)', en: 'Kind of money (`funding`)' },
  'settlement-rule': { nl: 'Regel van een verevening (`rule`)', en: 'Rule of a settlement (`rule`)' },
  'agreement-kind': { nl: 'Soort afspraak (`kind`)', en: 'Kind of agreement (`kind`)' },
  'fund-use': { nl: 'Besteding van een fonds (`use`)', en: 'Use of a fund (`use`)' },
  sign: { nl: 'Baat of last (`sign`)', en: 'Benefit or burden (`sign`)' },
  'scenario-kind': { nl: 'Ingebouwd scenario (`kind`)', en: 'Built-in scenario (`kind`)' },
}

const words = {
  nl: { heading: '## Keuzes', heads: ['Keuze', 'Betekenis'] },
  en: { heading: '## Choices', heads: ['Choice', 'Meaning'] },
} as const

/** What a closed list is about, in words. */
export const choiceSubject = (list: string, language: Language): string => {
  const subject = subjects[list]
  if (subject === undefined) throw new Error(`scripts/case-format/choices-section.ts has no heading for ${list}`)
  return subject[language]
}

/** Every closed list, and what each of its choices means. */
export const choicesSection = (language: Language): string =>
  [
    words[language].heading,
    ...[...choiceLists()].flatMap(([name, choices]) => [
      '',
      `### <a id="choice-${name}"></a>${choiceSubject(name, language)}`,
      '',
      table(
        words[language].heads,
        choices.map((choice) => [code(choice.word), choice[language]]),
      ),
    ]),
  ].join('\n')
