import { expectArgument, languageOf, nameById, type BusinessCase } from '../../../case/index.js'
import { given } from '../../../money/index.js'
import { monitoringPlan, type Measurement, type MonitoringOptions } from '../../../programme/index.js'
import { month, monthWords } from '../../../timeline/index.js'
import { heading } from '../../heading.js'
import type { Language } from '../../language/language.js'
import { wrapText } from '../../text/wrap-text.js'
import { fill } from '../../words/summary.js'
import { baselineWords, targetWords } from './indicator-numbers.js'
import { indicatorWords } from './indicator-words.js'
import { isUnplanned, measuringWords } from './measuring-words.js'
import type { ProgrammeTextOptions } from '../programme-text.js'

/** How to print a monitoring plan. */
export interface MonitoringTextOptions extends ProgrammeTextOptions, MonitoringOptions {}

/**
 * The monitoring plan of a programme as text for a terminal: by who measures and by project what is measured, when, and
 * against which baseline.
 *
 * @throws ArgumentTypeError for what is not a case; RangeError for a `from` that is not a month
 *
 * @example
 * monitoringText(programme, { language: 'en', from: '2022-01' })
 * // Monitoring plan: Zorgzame Stad Dordrecht
 * // ========================================
 * // ...
 * // Measurements from January 2022 on.
 * // ...
 */
export const monitoringText = (businessCase: BusinessCase, asked: MonitoringTextOptions = {}): string => {
  expectArgument('monitoringText', 'case', businessCase)
  const { width = 80, from } = given.options('monitoringText', asked)
  const language = languageOf(asked)
  const words = indicatorWords[language]
  const plan = monitoringPlan(businessCase, { from })
  const owners = [...new Set(plan.map(({ indicator }) => indicator.owner))]
  // Who is not named comes last: that is the question to answer.
  const ordered = [...owners.filter((owner) => owner !== undefined), ...owners.filter((owner) => owner === undefined)]
  return `${[
    heading(`${words.plan}: ${businessCase.name}`, '='),
    wrapText(words.planIntro, width),
    ...(from === undefined
      ? []
      : [wrapText(fill(words.planFrom, { month: monthWords(month(from), language) }), width)]),
    ...ordered.flatMap((owner) => [
      '',
      heading(owner ?? words.nobody, '-'),
      ...ofOwner(
        plan.filter(({ indicator }) => indicator.owner === owner),
        businessCase,
        language,
        width,
      ),
    ]),
    ...(plan.some(isUnplanned) ? ['', wrapText(words.whyNoPlan, width)] : []),
  ].join('\n')}\n`
}

const ofOwner = (
  plan: readonly Measurement[],
  { projects }: BusinessCase,
  language: Language,
  width: number,
): readonly string[] =>
  [...new Set(plan.map(({ project }) => project))].flatMap((project) => [
    wrapText(nameById(projects, project), width),
    ...plan
      .filter((each) => each.project === project)
      .map((each) => wrapText(`- ${measurementWords(each, language)}`, width, '  ')),
  ])

/** What is measured, when and against what, in one line. */
const measurementWords = (measurement: Measurement, language: Language): string => {
  const words = indicatorWords[language]
  const { indicator } = measurement
  const baseline = baselineWords(indicator, language)
  const line = fill(words.planLine, {
    indicator: indicator.unit === undefined ? indicator.name : `${indicator.name} (${indicator.unit})`,
    when: measuringWords(measurement, language),
    against: [
      indicator.baseline === undefined ? baseline : fill(words.against, { baseline }),
      targetWords(indicator, language),
    ].join(', '),
  })
  return indicator.description === undefined || isUnplanned(measurement) ? line : `${line} ${indicator.description}`
}
