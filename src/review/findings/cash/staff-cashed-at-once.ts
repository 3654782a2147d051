import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { isCashedAtOnce } from '../../is-cashed-at-once.js'
import { together } from '../../together.js'

const ownStaff = /uitvoering|wijkteam|\btoegang\b|consulent|ambtelijk|eigen (personeel|medewerkers)|formatie|own staff/i

/** Work of a party's own staff that is cashed in full and at once: those people stay, and get time for other work. */
export const staffCashedAtOnce = finding(
  { weight: 'should', guideline: guidelines.budget },
  ({ businessCase, ladder }) => {
    const saved = new Set(
      ladder.filter(({ rungs }) => rungs.prudent.presentValue.gt(0)).map(({ costItem }) => costItem),
    )
    return together(
      businessCase.costItems
        .filter((item) => saved.has(item.id) && ownStaff.test(item.name) && isCashedAtOnce(item))
        .map(({ id, name }) => ({ path: `costItems.${id}.cashable`, name })),
      {
        nl: ({ names }) => ({
          message: `minder werk voor eigen mensen telt meteen en helemaal als geld: ${names}`,
          remedy: 'Geef bij cashable een deel (share) en een vertraging (lag): formatie daalt later dan het werk.',
          question: 'Gaat er echt formatie af, en wanneer?',
        }),
        en: ({ names }) => ({
          message: `less work for own staff counts as cash in full and at once: ${names}`,
          remedy: 'State a share and a lag in cashable: staff falls later than the work.',
          question: 'Will there truly be fewer staff, and when?',
        }),
      },
    )
  },
)
