/**
 * Twee varianten van dezelfde case naast elkaar: wat verandert er voor wie, als de interventie een half jaar later
 * begint en de instroom een kwart lager is? De case is gewone data; een variant is een kopie met iets anders erin.
 */
import {
  calculate,
  formatEuro,
  parseBusinessCase,
  type BusinessCaseInput,
  type Results,
} from 'maatschappelijke-businesscase'

const variant = (instroom: number, latereStart: number): BusinessCaseInput => ({
  name: 'Begeleiding thuis',
  timeline: { from: '2026-01', through: '2031-12' },
  startDelay: latereStart,
  prices: { level: 2026 },
  parties: [
    { id: 'gemeente', name: 'Gemeente' },
    { id: 'zorgverzekeraar', name: 'Zorgverzekeraar' },
  ],
  targetGroups: [{ id: 'gezinnen', households: 500 }],
  costItems: [
    {
      id: 'ggz',
      targetGroup: 'gezinnen',
      domain: 'ggz',
      volume: 60,
      price: 160,
      payers: 'zorgverzekeraar',
      cashable: 0.5,
    },
    {
      id: 'jeugdhulp',
      targetGroup: 'gezinnen',
      domain: 'jeugdzorg',
      volume: 120,
      price: 78,
      payers: 'gemeente',
      cashable: 0.8,
    },
  ],
  interventions: [
    {
      id: 'begeleider',
      targetGroup: 'gezinnen',
      enrolment: [{ from: '2026-01', through: '2027-12', households: instroom, per: 'year' }],
      success: 0.6,
      costs: [{ id: 'team', kind: 'yearly', amount: 90000, from: '2026-01', through: '2028-12', payers: 'gemeente' }],
      effects: [
        {
          costItem: 'ggz',
          reduction: 0.25,
          deadweight: 0.2,
          evidence: 'probable',
          profile: { delay: 3, duration: 36 },
        },
        {
          costItem: 'jeugdhulp',
          reduction: 0.3,
          deadweight: 0.2,
          evidence: 'demonstrated',
          profile: { delay: 6, duration: 36 },
        },
      ],
    },
  ],
})

const uitkomst = (invoer: BusinessCaseInput): Results => {
  const gelezen = parseBusinessCase(invoer)
  if (!gelezen.ok) throw new Error(gelezen.problems.map(({ message }) => message).join('; '))
  return calculate(gelezen.businessCase)
}

const plan = uitkomst(variant(60, 0))
const tegenvaller = uitkomst(variant(45, 6))

const euro = (bedrag: Results['society']['cash']['npv']): string => formatEuro(bedrag, 'nl').padStart(12)
const terugverdiend = ({ payback }: Results['society']['cash']): string =>
  payback.kind === 'after' ? payback.month : payback.kind === 'never' ? 'niet' : 'nooit onder nul'

console.log(
  'Netto contante waarde in kas'.padEnd(30),
  'plan'.padStart(12),
  'tegenvaller'.padStart(12),
  'verschil'.padStart(12),
)
plan.parties.forEach((partij, positie) => {
  const anders = tegenvaller.parties[positie]
  if (anders === undefined) return
  const verschil = anders.cash.npv.minus(partij.cash.npv)
  console.log(partij.name.padEnd(30), euro(partij.cash.npv), euro(anders.cash.npv), euro(verschil))
  console.log(
    '  terugverdiend'.padEnd(30),
    terugverdiend(partij.cash).padStart(12),
    terugverdiend(anders.cash).padStart(12),
  )
})
console.log('Samenleving (welvaart)'.padEnd(30), euro(plan.society.welfare.npv), euro(tegenvaller.society.welfare.npv))
