import { nameById } from '../../../case/index.js'
import { formatEuro, formatNumber, listed } from '../../../money/index.js'
import type { BusinessCase } from '../../../case/index.js'
import type { Choice } from '../../../programme/choose/index.js'
import { formatChance } from '../../language/format-chance.js'
import type { Language } from '../../language/language.js'
import type { TextTable } from '../../text/text-table.js'
import { fill } from '../../words/summary.js'
import { choiceWords } from './choice-words.js'

/** A choice, the programme that it is made from, and the language it is read in. */
export interface ChoiceReading {
  readonly choice: Choice
  readonly programme: BusinessCase
  readonly language: Language
}

/** For whom the choice is made, in words. */
export const objectiveWords = ({ choice: { objective }, programme, language }: ChoiceReading): string => {
  const words = choiceWords[language]
  return objective === 'society' ? words.society : fill(words.party, { party: nameById(programme.parties, objective) })
}

/** The chosen projects and when they start. */
export const chosenTable = ({ choice, programme, language }: ChoiceReading): TextTable => {
  const words = choiceWords[language]
  return {
    head: [words.project, words.start],
    rows: choice.chosen.map(({ project, startYear, yearsLate }) => [
      nameById(programme.projects, project),
      startYear === undefined
        ? ''
        : yearsLate === 0
          ? String(startYear)
          : fill(yearsLate === 1 ? words.laterOne : words.later, { year: String(startYear), late: String(yearsLate) }),
    ]),
  }
}

/** The projects that are left out: what each would cost and displace, and at which budget it enters. */
export const leftOutTable = ({ choice, programme, language }: ChoiceReading): TextTable => {
  const words = choiceWords[language]
  const names = (ids: readonly string[]): string => listed(ids.map((id) => nameById(programme.projects, id)))
  return {
    head: [words.project, words.loss, words.enters, words.displaces],
    wordsAt: [3],
    rows: choice.leftOut.map(({ project, isExcluded, instead, entersAt }) => {
      const name = nameById(programme.projects, project)
      if (isExcluded) return [name, '', '', words.excluded]
      const factor =
        entersAt === null
          ? words.never
          : fill(words.times, { factor: formatNumber(entersAt, decimalsOf(entersAt), language) })
      if (instead === null) return [name, '', factor, words.doesNotFit]
      const others = instead.bringsIn.filter((id) => id !== project)
      const displaced = instead.displaces.length === 0 ? words.nothing : names(instead.displaces)
      return [
        name,
        formatEuro(instead.loss, language),
        factor,
        others.length === 0 ? displaced : fill(words.withIn, { displaced, others: names(others) }),
      ]
    }),
  }
}

/** Two decimals, and more where the factor would read as 1: the budget as it is, with which the project does not enter. */
const decimalsOf = (factor: number): number => (factor < 1.005 ? 4 : 2)

/** How often each project is in the best choice, where the uncertain numbers turn out otherwise. */
export const regretTable = ({ choice: { regret }, programme, language }: ChoiceReading): TextTable | undefined => {
  const words = choiceWords[language]
  return regret === null
    ? undefined
    : {
        head: [words.project, words.share],
        rows: regret.projects.map(({ project, share }) => [
          nameById(programme.projects, project),
          formatChance(share, language),
        ]),
      }
}
