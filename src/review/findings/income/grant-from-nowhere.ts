import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import { together } from '../../together.js'

/** How the state is called where it pays. */
const state = /\brijk\b|rijks|ministerie|\bspuk\b|specifieke uitkering|zonmw|gemeentefonds/i

/**
 * Income of an intervention that by its name comes from a party of the case, while no payer is stated: it then counts as
 * money from outside, and makes society richer by what that party pays.
 */
export const grantFromNowhere = finding({ weight: 'must', guideline: method(8) }, ({ businessCase }) => {
  const named = (name: string): boolean =>
    businessCase.parties.some(
      (party) => (party.kind === 'rijk' && state.test(name)) || name.toLowerCase().includes(party.name.toLowerCase()),
    )
  const found = businessCase.interventions.flatMap(({ id, income }) =>
    income
      .filter(({ payer, name }) => payer === undefined && named(name))
      .map((each) => ({ path: `interventions.${id}.income.${each.id}`, name: each.name })),
  )
  return together(found, {
    nl: ({ at, names }) => ({
      message: `dit geld komt van een partij in de case, en telt als geld van buiten${at}`,
      remedy: 'Noem de partij die het betaalt (payer): dan telt voor de samenleving niet mee wat zij alleen doorgeeft.',
      remark: `dit geld komt van een partij in deze businesscase, en telt als geld van buiten: ${names}`,
      question: 'Wie betaalt dit, en staat dat als uitgave bij die partij?',
    }),
    en: ({ at, names }) => ({
      message: `this money comes from a party of the case, and counts as money from outside${at}`,
      remedy: 'Name the party that pays it (payer): what is only passed on then does not count for society.',
      remark: `this money comes from a party of this case, and counts as money from outside: ${names}`,
      question: 'Who pays this, and does it stand with that party as an expense?',
    }),
  })
})
