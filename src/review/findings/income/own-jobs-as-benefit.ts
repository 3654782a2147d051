import { benefitsOf, type Benefit } from '../../benefits-of.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { shareWord } from '../../significant-words.js'
import { together } from '../../together.js'

const jobs = /werkgelegenheid|arbeidsplaats|\bbanen\b|\bfte'?s?\b|employment|\bjobs\b/i
const wages = /\b(loon|lonen|salaris|salarissen|wages|salary|salaries)\b/i
const staff =
  /\b(ons|onze|eigen|our|own)\b.*(team|personeel|medewerkers?|staff|begeleiders?|coaches)|van (de|het) (team|begeleiders?|coaches|medewerkers?|hulpverleners?)/i

/**
 * Work of those who carry out the intervention, booked as a benefit: by its name, or because wages bear the name of what
 * the intervention pays. They would have worked elsewhere, and what they are paid is a cost.
 */
export const ownJobsAsBenefit = finding({ weight: 'must', guideline: guidelines.tooRich }, ({ businessCase }) =>
  together(benefitsOf(businessCase).filter(isOwnWork), {
    nl: ({ at, names }) => ({
      message: `werk van wie de aanpak uitvoert lijkt als baat geboekt${at}`,
      remedy:
        'Haal de post weg: wie de aanpak uitvoert, had anders elders gewerkt. Gaat het om werk van deelnemers, noem de post dan zo (loon van deelnemers).',
      remark: `werk van wie de aanpak uitvoert lijkt als baat geboekt: ${names}`,
      question: 'Zijn dit banen van deelnemers, of van wie de aanpak uitvoert?',
    }),
    en: ({ at, names }) => ({
      message: `work of those who carry out the intervention seems to be counted as a benefit${at}`,
      remedy:
        'Take the line out: those who carry it out would have worked elsewhere. If it is work of participants, name it so (wages of participants).',
      remark: `work of those who carry out the intervention seems to be counted as a benefit: ${names}`,
      question: 'Are these jobs of participants, or of those who carry out the intervention?',
    }),
  }),
)

const isOwnWork = ({ kind, name, intervention }: Benefit): boolean => {
  if (/subsidie|deelnemers|participants/i.test(name)) return false
  if (jobs.test(name) && kind !== 'income-item') return true
  return wages.test(name) && (staff.test(name) || intervention.costs.some((cost) => shareWord(cost.name, name)))
}
