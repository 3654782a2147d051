import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

import type { ReviewCode } from '../../src/review/index.js'

/** A case as its file writes it, of which a fault alters a part. */
export interface Draft {
  pm?: Fields[]
  discounting?: { readonly rate: Fields }
  readonly haircuts?: Fields
  readonly timeline: Fields
  readonly prices: Fields
  readonly incomeItems?: Fields[]
  readonly costItems: Fields[]
  readonly interventions: (Fields & { costs: Fields[]; effects: Fields[]; enrolment: Fields[] })[]
}

export type Fields = { [Field in FieldName]?: unknown }

type FieldName =
  | 'id'
  | 'name'
  | 'kind'
  | 'unit'
  | 'domain'
  | 'nature'
  | 'recipient'
  | 'recipients'
  | 'payers'
  | 'beneficiary'
  | 'volume'
  | 'price'
  | 'value'
  | 'priceGrowth'
  | 'priceLevel'
  | 'cashable'
  | 'amount'
  | 'month'
  | 'from'
  | 'through'
  | 'funding'
  | 'contingency'
  | 'vat'
  | 'source'
  | 'assumption'
  | 'evidence'
  | 'profile'
  | 'duration'
  | 'reduction'
  | 'deadweight'
  | 'success'
  | 'income'
  | 'societalEffects'
  | 'costItem'
  | 'level'
  | 'index'
  | 'demonstrated'

/** A mistake as people make it, in an example of the repository. */
export interface SeededFault {
  /** What is wrong, as docs/review.md says it. */
  readonly name: string
  /** The example that is altered, without `.yaml`. */
  readonly example: string
  readonly alter: (draft: Draft) => void
  /** What the review must say, and says nothing of in the example as it is. */
  readonly code: ReviewCode
}

export const draftOf = (example: string): Draft => parse(readFileSync(`examples/${example}.yaml`, 'utf8')) as Draft

const team = ({ interventions }: Draft) => interventions[0]!
const ggz = ({ costItems }: Draft): Fields => costItems[0]!
const ggzEffect = (draft: Draft): Fields => team(draft).effects[0]!
const item = ({ costItems }: Draft, id: string): Fields => costItems.find((each) => each.id === id)!

/** A societal effect of the size of a few hundred euros a household. */
const welfare = (id: string, name: string, beneficiary: string): Fields => ({
  id,
  name,
  beneficiary,
  volume: { value: 1, assumption: 'Verzonnen.' },
  price: { value: 300, assumption: 'Verzonnen.' },
  deadweight: { value: 0.2, assumption: 'Zoals bij ggz.' },
  evidence: 'possible',
  profile: { duration: { value: 36, assumption: 'Verzonnen.' } },
})

const income = (id: string, name: string, recipient: string): Fields => ({
  id,
  name,
  kind: 'yearly',
  amount: { value: 5000, assumption: 'Verzonnen.' },
  from: '2026-01',
  through: '2027-12',
  recipients: recipient,
})

const bought = (name: string, assumption: string, more: Fields = {}): Fields => ({
  id: 'gekocht',
  name,
  kind: 'once',
  amount: { value: 12_000, assumption },
  month: '2026-01',
  payers: 'gemeente',
  ...more,
})

const home = 'begeleiding-thuis'
const work = 'uitstroom-naar-werk'
const households = 'aandachtshuishoudens'

/** A fault is one small alteration: what a controller would find in a case that otherwise is in order. */
export const seededFaults: readonly SeededFault[] = [
  {
    name: 'a cost is stated without VAT, as its own text says',
    example: home,
    alter: (draft) => team(draft).costs.push(bought('Cursus', 'Offerte van 2026, exclusief btw.')),
    code: 'vat-left-out',
  },
  {
    name: 'a licence is bought, and nothing is said of VAT',
    example: home,
    alter: (draft) => team(draft).costs.push(bought('Softwarelicentie', 'Verzonnen.')),
    code: 'vat-left-out',
  },
  {
    name: 'VAT comes back to an insurer, which cannot recover it',
    example: home,
    alter: (draft) =>
      team(draft).costs.push(
        bought('Cursus', 'Verzonnen.', { payers: 'zorgverzekeraar', vat: { rate: 0.21, recoverable: 1 } }),
      ),
    code: 'vat-not-recoverable',
  },
  {
    name: 'VAT is booked as income',
    example: home,
    alter: (draft) => Object.assign(team(draft), { income: [income('terug', 'Teruggevraagde btw', 'gemeente')] }),
    code: 'vat-as-benefit',
  },
  {
    name: 'jobs of the helpers themselves are a societal effect',
    example: home,
    alter: (draft) =>
      Object.assign(team(draft), { societalEffects: [welfare('banen', 'Werkgelegenheid: twee fte', 'gezin')] }),
    code: 'own-jobs-as-benefit',
  },
  {
    name: 'wages of the coaches who are paid are income',
    example: work,
    alter: (draft) => Object.assign(team(draft), { income: [income('loon', 'Loon van de jobcoaches', 'rijk')] }),
    code: 'own-jobs-as-benefit',
  },
  {
    name: 'wages count in full, and lost leisure nowhere',
    example: work,
    alter: (draft) => (draft.pm = draft.pm!.filter(({ id }) => id !== 'vrije-tijd')),
    code: 'wages-without-leisure',
  },
  {
    name: 'a benefit payment counts as a cost for society',
    example: work,
    alter: (draft) => Object.assign(item(draft, 'uitkering'), { nature: 'resource', recipient: undefined }),
    code: 'transfer-as-resource',
  },
  {
    name: 'a grant of a party of the case counts as money from outside',
    example: work,
    alter: (draft) => ((team(draft).income as Fields[])[0]!.name = 'Subsidie van het Rijk'),
    code: 'grant-from-nowhere',
  },
  {
    name: 'a saving on care is a societal effect as well',
    example: home,
    alter: (draft) =>
      Object.assign(team(draft), { societalEffects: [welfare('minder', 'Minder behandeling nodig', 'gezin')] }),
    code: 'saving-counted-twice',
  },
  {
    name: 'a saved benefit payment is income as well',
    example: work,
    alter: (draft) => {
      draft.incomeItems![0]!.name = 'Bespaarde bijstandsuitkering'
    },
    code: 'saving-counted-twice',
  },
  {
    name: 'the same cost stands in two cost items',
    example: home,
    alter: (draft) => {
      draft.costItems.push({ ...ggz(draft), id: 'ggz-2', name: 'Behandeling in de ggz' })
      team(draft).effects.push({ ...ggzEffect(draft), costItem: 'ggz-2' })
    },
    code: 'saving-counted-twice',
  },
  {
    name: 'a before-after difference counts as the effect',
    example: home,
    alter: (draft) =>
      Object.assign(ggzEffect(draft), {
        reduction: { low: 0.1, mode: 0.25, high: 0.35, source: 'Voor-nameting onder 40 gezinnen, 2025' },
        deadweight: { value: 0, assumption: 'Niet bekend.' },
      }),
    code: 'gross-as-net',
  },
  {
    name: 'the whole baseline is claimed, in all who enter',
    example: home,
    alter: (draft) => {
      Object.assign(team(draft), { success: undefined })
      Object.assign(ggzEffect(draft), {
        reduction: { value: 1, source: 'Verzonnen onderzoek onder 40 gezinnen' },
        deadweight: { value: 0, assumption: 'Niet bekend.' },
      })
    },
    code: 'gross-as-net',
  },
  {
    name: 'the intervention works in everybody',
    example: home,
    alter: (draft) => (team(draft).success = { value: 1, source: 'Verzonnen onderzoek onder 40 gezinnen' }),
    code: 'everyone-succeeds',
  },
  {
    name: 'a source is a placeholder',
    example: home,
    alter: (draft) => (ggz(draft).price = { value: 160, source: 'pm' }),
    code: 'placeholder-source',
  },
  {
    name: 'an estimate poses as a source',
    example: home,
    alter: (draft) => (ggz(draft).price = { value: 160, source: 'Eigen schatting' }),
    code: 'placeholder-source',
  },
  {
    name: 'a tariff has a source without a year',
    example: home,
    alter: (draft) => (ggz(draft).price = { value: 160, source: 'Tarievenlijst van de aanbieder' }),
    code: 'source-without-year',
  },
  {
    name: 'a tariff of 2018 counts as euros of 2026',
    example: home,
    alter: (draft) => (ggz(draft).price = { value: 160, source: 'Voorbeeldtarief 2018' }),
    code: 'price-level-of-source',
  },
  {
    name: 'a price is ten times too high by a slip of the decimal point',
    example: households,
    alter: (draft) => ((item(draft, 'wmo-begeleiding').price as Fields).value = 660),
    code: 'price-outside-reference',
  },
  {
    name: 'a day in hospital costs a hundredth',
    example: households,
    alter: (draft) => ((item(draft, 'ziekenhuis').price as Fields).value = 6.44),
    code: 'price-outside-reference',
  },
  {
    name: 'a benefit a month is entered as that of a year',
    example: households,
    alter: (draft) => ((item(draft, 'bijstand').price as Fields).value = 1200),
    code: 'price-outside-reference',
  },
  {
    name: 'a price a month is paid once a year',
    example: work,
    alter: (draft) => (item(draft, 'uitkering').volume = 1),
    code: 'volume-against-unit',
  },
  {
    name: 'a price a year is paid twelve times',
    example: home,
    alter: (draft) =>
      Object.assign(ggz(draft), { unit: 'per jaar', volume: { value: 12, source: 'Voorbeeldregistratie 2025' } }),
    code: 'volume-against-unit',
  },
  {
    name: 'care of the health insurer is saved by the municipality',
    example: home,
    alter: (draft) => Object.assign(ggz(draft), { domain: 'zvw', payers: 'gemeente' }),
    code: 'payer-against-act',
  },
  {
    name: 'inflation is added to prices of one price level',
    example: home,
    alter: (draft) => (ggz(draft).priceGrowth = { value: 0.025, assumption: 'Indexatie van contracten.' }),
    code: 'nominal-among-real',
  },
  {
    name: 'real euros are discounted by a nominal interest rate',
    example: home,
    alter: (draft) => (draft.discounting = { rate: { value: 0.03, assumption: 'De omslagrente van de gemeente.' } }),
    code: 'nominal-among-real',
  },
  {
    name: 'nothing is discounted',
    example: home,
    alter: (draft) => (draft.discounting = { rate: { value: 0, assumption: 'Eenvoud.' } }),
    code: 'no-discounting',
  },
  {
    name: 'the discount rate is no Dutch regime',
    example: home,
    alter: (draft) => (draft.discounting = { rate: { value: 0.055, assumption: 'Zoals vroeger.' } }),
    code: 'other-discount-rate',
  },
  {
    name: 'an effect lasts ten years at full size',
    example: home,
    alter: (draft) => {
      draft.timeline.through = '2037-12'
      ggzEffect(draft).profile = { duration: { value: 120, source: 'Verzonnen onderzoek onder 40 gezinnen' } }
    },
    code: 'effect-lasts-long',
  },
  {
    name: 'less work for own staff is cash at once',
    example: work,
    alter: (draft) => (item(draft, 'uitvoering').cashable = undefined),
    code: 'staff-cashed-at-once',
  },
  {
    name: 'the intervention costs nothing',
    example: home,
    alter: (draft) => (team(draft).costs = []),
    code: 'no-costs',
  },
  {
    name: 'households enter a year after the team has stopped',
    example: home,
    alter: (draft) => (team(draft).costs[0]!.through = '2026-02'),
    code: 'costs-end-before-entry',
  },
  {
    name: 'only numbers that matter little have a range',
    example: home,
    alter: (draft) => {
      team(draft).success = { value: 0.6, source: 'Verzonnen onderzoek onder 40 gezinnen' }
      for (const effect of team(draft).effects)
        effect.reduction = { value: 0.2, source: 'Verzonnen onderzoek onder 40 gezinnen' }
    },
    code: 'effect-without-range',
  },
  {
    name: 'nothing is said of what would have happened anyway',
    example: home,
    alter: (draft) => (ggzEffect(draft).deadweight = undefined),
    code: 'no-deadweight',
  },
  {
    name: 'probable evidence has no source',
    example: home,
    alter: (draft) => {
      ggzEffect(draft).reduction = { low: 0.1, mode: 0.25, high: 0.35, assumption: 'Geschat.' }
      team(draft).success = { low: 0.4, mode: 0.6, high: 0.7, assumption: 'Geschat.' }
    },
    code: 'effect-without-source',
  },
  {
    name: 'every saving is cash in full and at once',
    example: home,
    alter: (draft) => {
      for (const each of draft.costItems) each.cashable = undefined
    },
    code: 'all-cashable',
  },
  {
    name: 'nothing is named beyond money',
    example: home,
    alter: (draft) => (draft.pm = []),
    code: 'no-pm',
  },
  {
    name: 'an effect saves more than there is',
    example: home,
    alter: (draft) =>
      Object.assign(ggzEffect(draft), {
        reduction: undefined,
        amount: { value: 95_000, source: 'Verzonnen onderzoek onder 40 gezinnen, 2026' },
      }),
    code: 'claim-above-baseline',
  },
  {
    name: 'deadweight of 1 per cent is written as 1',
    example: home,
    alter: (draft) => (ggzEffect(draft).deadweight = { value: 1, assumption: 'Een procent.' }),
    code: 'effect-undone',
  },
  {
    name: 'an effect runs past the timeline',
    example: home,
    alter: (draft) =>
      (ggzEffect(draft).profile = { duration: { value: 60, source: 'Verzonnen onderzoek onder 40 gezinnen' } }),
    code: 'ends-before-effect',
  },
  {
    name: 'a price is eleven years old',
    example: home,
    alter: (draft) => {
      Object.assign(draft.prices, { level: 2025, index: 'cbs-cpi' })
      ggz(draft).price = { value: 120, priceLevel: 2014, source: 'Voorbeeldtarief 2014' }
    },
    code: 'other-price-level',
  },
  {
    name: 'a cost item is there that nothing changes',
    example: home,
    alter: (draft) => draft.costItems.push({ ...ggz(draft), id: 'huisarts', name: 'Huisarts', unit: 'consult' }),
    code: 'untouched-baseline',
  },
  {
    name: 'structural costs stop while the saving goes on',
    example: home,
    alter: (draft) => (team(draft).costs[0]!.funding = 'structural'),
    code: 'structural-cost-ends',
  },
  {
    name: 'a risk counts in the range and in the contingency',
    example: home,
    alter: (draft) => (team(draft).costs[0]!.contingency = { value: 0.1, assumption: 'Gebruikelijk.' }),
    code: 'contingency-on-uncertain-cost',
  },
  {
    name: 'caution makes extra use look smaller',
    example: households,
    alter: (draft) =>
      (draft.haircuts!.demonstrated = { value: 0.2, assumption: 'Voorzichtigheid, voor alles gelijk.' }),
    code: 'haircut-on-extra-use',
  },
]
