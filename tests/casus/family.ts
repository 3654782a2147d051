import { parseCasus, type Casus, type CasusInput } from '../../src/report/casus/index.js'

/**
 * Sixteen months, March 2026 through June 2027. A gezinshuis of 30 days of 160 a month through August 2026; guidance of 8
 * hours of 66 a month, of which the insurer pays half from October 2026 on; a benefit payment of 1,500. Under plan B the
 * guidance falls to 2 hours from June 2026 on, and a coach of 12 hours of 78 comes.
 */
export const family = (change: Partial<CasusInput> = {}): CasusInput => ({
  name: 'Gezin',
  timeline: { from: '2026-03', through: '2027-06' },
  prices: { level: 2026 },
  parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'huishouden' }],
  services: [
    {
      id: 'gezinshuis',
      domain: 'jeugdzorg',
      unit: 'dag',
      price: 160,
      payers: 'gemeente',
      helper: false,
      now: [{ value: 30 }, { from: '2026-09', value: 0 }],
    },
    {
      id: 'begeleiding',
      domain: 'wmo',
      unit: 'uur',
      price: 66,
      payers: [{ shares: 'gemeente' }, { from: '2026-10', shares: { gemeente: 0.5, zorgverzekeraar: 0.5 } }],
      now: 8,
    },
    {
      id: 'uitkering',
      domain: 'participatie',
      unit: 'jaar',
      per: 'year',
      price: 18_000,
      payers: 'gemeente',
      recipient: 'huishouden',
      helper: false,
      now: 1,
    },
  ],
  plans: [
    {
      id: 'plan-b',
      volumes: { begeleiding: [{ value: 8 }, { from: '2026-06', value: 2 }] },
      services: [{ id: 'coach', domain: 'jeugdzorg', unit: 'uur', price: 78, payers: 'gemeente', volume: 12 }],
    },
  ],
  events: [{ month: '2026-09', what: 'Oudste kind wordt 18', kind: 'end' }],
  ...change,
})

export const parsed = (input: unknown): Casus => {
  const read = parseCasus(input)
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  return read.casus
}
