import type { Path } from '../../src/case/index.js'
import type { Fault } from './faults.js'

const items: Path = ['incomeItems']
const loon = {
  id: 'loon',
  targetGroup: 'gezinnen',
  domain: 'participatie',
  volume: 0,
  price: 2400,
  recipients: { huishouden: 0.7, gemeente: 0.3 },
}
const effect: Path = ['interventions', 0, 'effects', 1]
const earned = { incomeItem: 'loon', amount: 14_000, evidence: 'probable' }
const lines: Path = ['interventions', 0, 'income']
const subsidie = { id: 'subsidie', kind: 'once', amount: 1000, month: '2022-03', recipients: 'gemeente' }

/** Faults in income items, in effects on them, and in the income of interventions. */
export const incomeFaults: readonly Fault[] = [
  {
    title: 'recipients that do not receive all',
    puts: [[items, [{ ...loon, recipients: { huishouden: 0.7, gemeente: 0.2 } }]]],
    code: 'shares-not-one',
    path: [...items, 0, 'recipients'],
    value: '0.9',
    nl: {
      message: /tellen op tot 0.9/,
      reason: /komt in haar geheel bij iemand terecht/,
      remedy: /over de ontvangers/,
    },
    en: { message: /sum to 0.9/, reason: /received by someone/, remedy: /over the recipients/ },
  },
  {
    title: 'income without any recipient',
    puts: [[items, [{ ...loon, recipients: {} }]]],
    code: 'empty',
    path: [...items, 0, 'recipients'],
    nl: { message: /geen ontvanger/, remedy: /Noem wie ontvangt/ },
    en: { message: /no recipient/, remedy: /Name who receives/ },
  },
  {
    title: 'income of which nobody is named as recipient',
    puts: [[items, [{ ...loon, recipients: undefined }]]],
    code: 'missing',
    path: [...items, 0, 'recipients'],
    nl: { message: /recipients/, remedy: /./ },
    en: { message: /recipients/, remedy: /./ },
  },
  {
    title: 'income that is a transfer without a payer',
    puts: [[items, [{ ...loon, nature: 'transfer' }]]],
    code: 'payer-missing',
    path: [...items, 0, 'payer'],
    nl: { message: /heeft een betaler nodig/, remedy: /payer: zorgverzekeraar/ },
    en: { message: /needs a payer/, remedy: /payer: zorgverzekeraar/ },
  },
  {
    title: 'a payer of new income',
    puts: [[items, [{ ...loon, payer: 'zorgverzekeraar' }]]],
    code: 'payer-without-transfer',
    path: [...items, 0, 'payer'],
    value: 'zorgverzekeraar',
    nl: { message: /alleen een overdracht/, remedy: /nature: transfer/ },
    en: { message: /only a transfer/, remedy: /nature: transfer/ },
  },
  {
    title: 'a payer who receives the income too',
    puts: [[items, [{ ...loon, nature: 'transfer', payer: 'gemeente' }]]],
    code: 'recipient-pays',
    path: [...items, 0, 'payer'],
    value: 'gemeente',
    nl: { message: /ontvangt deze opbrengst ook zelf/, remedy: /./ },
    en: { message: /also receives this income/, remedy: /./ },
  },
  {
    title: 'a payer of income of an intervention who receives it too',
    puts: [[lines, [{ ...subsidie, payer: 'gemeente' }]]],
    code: 'recipient-pays',
    path: [...lines, 0, 'payer'],
    value: 'gemeente',
    nl: { message: /ontvangt deze opbrengst ook zelf/, remedy: /./ },
    en: { message: /also receives this income/, remedy: /./ },
  },
  {
    title: 'income for a party that does not exist',
    puts: [[items, [{ ...loon, recipients: 'huishoudens' }]]],
    code: 'dangling-id',
    path: [...items, 0, 'recipients'],
    value: 'huishoudens',
    nl: { message: /partij 'huishoudens'/, remedy: /'huishouden'/ },
    en: { message: /party 'huishoudens'/, remedy: /'huishouden'/ },
  },
  {
    title: 'a payer of income who does not exist',
    puts: [[lines, [{ ...subsidie, payer: 'zorgverzekeraars' }]]],
    code: 'dangling-id',
    path: [...lines, 0, 'payer'],
    value: 'zorgverzekeraars',
    nl: { message: /partij 'zorgverzekeraars'/, remedy: /./ },
    en: { message: /party 'zorgverzekeraars'/, remedy: /./ },
  },
  {
    title: 'an effect on an income item that does not exist',
    puts: [
      [items, [loon]],
      [effect, { ...earned, incomeItem: 'lonen' }],
    ],
    code: 'dangling-id',
    path: [...effect, 'incomeItem'],
    value: 'lonen',
    nl: { message: /opbrengstpost 'lonen' bestaat niet/, remedy: /'loon'/ },
    en: { message: /no income item 'lonen'/, remedy: /'loon'/ },
  },
  {
    title: 'an effect on income of another target group',
    puts: [
      [items, [{ ...loon, targetGroup: 'jongeren' }]],
      [effect, earned],
    ],
    code: 'other-target-group',
    path: [...effect, 'incomeItem'],
    value: 'loon',
    nl: { message: /opbrengstpost 'loon' hoort bij doelgroep 'jongeren'/, remedy: /een opbrengstpost toe/ },
    en: { message: /income item 'loon' belongs to target group 'jongeren'/, remedy: /Add an income item/ },
  },
  {
    title: 'an effect on a cost item and on an income item',
    puts: [
      [items, [loon]],
      [effect, { ...earned, costItem: 'ggz', id: 'beide' }],
    ],
    code: 'exactly-one',
    path: effect,
    value: 'costItem, incomeItem',
    nl: { message: /een kostenpost en een opbrengstpost/, remedy: /twee effecten/ },
    en: { message: /a cost item and an income item/, remedy: /two effects/ },
  },
  {
    title: 'an effect on nothing',
    puts: [[effect, { id: 'los', reduction: 0.1, evidence: 'probable' }]],
    code: 'missing',
    path: [...effect, 'costItem'],
    nl: { message: /op welke post/, remedy: /costItem of incomeItem/ },
    en: { message: /which item/, remedy: /costItem or incomeItem/ },
  },
  {
    title: 'two income items of one id',
    puts: [[items, [loon, loon]]],
    code: 'duplicate-id',
    path: [...items, 1, 'id'],
    value: 'loon',
    nl: { message: /'loon' komt twee keer voor/, remedy: /./ },
    en: { message: /'loon' occurs twice/, remedy: /./ },
  },
  {
    title: 'income outside the timeline',
    puts: [[lines, [{ ...subsidie, month: '2027-01' }]]],
    code: 'outside-timeline',
    path: [...lines, 0, 'month'],
    value: '2027-01',
    nl: { message: /2027-01 ligt buiten de looptijd/, remedy: /./ },
    en: { message: /2027-01 lies outside the timeline/, remedy: /./ },
  },
  {
    title: 'income that ends before it begins',
    puts: [
      [
        lines,
        [{ id: 'premie', kind: 'yearly', amount: 1, from: '2023-01', through: '2022-12', recipients: 'gemeente' }],
      ],
    ],
    code: 'dates-reversed',
    path: [...lines, 0, 'through'],
    value: '2022-12',
    nl: { message: /2022-12 ligt vóór/, remedy: /./ },
    en: { message: /2022-12 lies before/, remedy: /./ },
  },
  {
    title: 'recipients of which the first has a month',
    puts: [[items, [{ ...loon, recipients: [{ from: '2022-06', shares: 'huishouden' }] }]]],
    code: 'payers-order',
    path: [...items, 0, 'recipients', 0, 'from'],
    value: '2022-06',
    nl: { message: /eerste periode van ontvangers/, reason: /wie daarvóór ontvangt/, remedy: /./ },
    en: { message: /first period of recipients/, reason: /who receives before it/, remedy: /./ },
  },
  {
    title: 'new income and a societal effect that value the same',
    puts: [
      [items, [{ ...loon, valuationGroup: 'werk' }]],
      [['interventions', 0, 'societalEffects', 0, 'valuationGroup'], 'werk'],
    ],
    code: 'counted-twice',
    path: ['interventions', 0, 'societalEffects', 0, 'valuationGroup'],
    value: 'werk',
    nl: { message: /'loon' en 'geluk'/, remedy: /./ },
    en: { message: /'loon' and 'geluk'/, remedy: /./ },
  },
]
