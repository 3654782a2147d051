import { describe, expect, it } from 'vitest'

import type { Problem } from '../../src/index.js'
import { parseCasus } from '../../src/report/casus/index.js'
import { passesElevenTest } from '../../src/casus/checks/eleven-test.js'
import { family } from './family.js'

const problemsOf = (input: unknown, language: 'nl' | 'en' = 'nl'): readonly Problem[] => {
  const read = parseCasus(input, { language })
  return read.ok ? [] : read.problems
}
const placesOf = (input: unknown): readonly string[] =>
  problemsOf(input).map(({ code, path }) => `${code} ${path.join('.')}`)
const [house, guidance] = family().services as [object, object]

describe('a casus that is not in order', () => {
  it.each([
    [
      'a service without payer',
      { services: [{ ...house, payers: undefined }, guidance], plans: [] },
      'missing services.0.payers',
    ],
    [
      'a payer that is not there',
      { services: [{ ...house, payers: 'wlz' }, guidance], plans: [] },
      'dangling-id services.0.payers',
    ],
    [
      'payers that do not sum to 1',
      { services: [{ ...house, payers: { gemeente: 0.5 } }], plans: [] },
      'shares-not-one services.0.payers',
    ],
    [
      'a recipient that is not there',
      { services: [{ ...house, recipient: 'kind' }], plans: [] },
      'dangling-id services.0.recipient',
    ],
    [
      'a volume outside its months',
      { services: [{ ...house, now: [{ value: 1 }, { from: '2031-01', value: 2 }] }], plans: [] },
      'outside-timeline services.0.now.1.from',
    ],
    [
      'volumes out of order',
      {
        plans: [
          {
            id: 'b',
            volumes: { begeleiding: [{ value: 1 }, { from: '2026-08', value: 2 }, { from: '2026-07', value: 3 }] },
          },
        ],
      },
      'dated-order plans.0.volumes.begeleiding.2.from',
    ],
    [
      'a plan that names an unknown service',
      { plans: [{ id: 'b', volumes: { begeleidng: 1 } }] },
      'dangling-id plans.0.volumes.begeleidng',
    ],
    [
      'a plan that adds what is there now',
      { plans: [{ id: 'b', services: [{ ...guidance, now: undefined, volume: 1 }] }] },
      'duplicate-id plans.0.services.0.id',
    ],
    [
      'an event outside its months',
      { events: [{ month: '2028-01', what: 'Einde' }] },
      'outside-timeline events.0.month',
    ],
    [
      'an event of an unknown plan',
      { events: [{ month: '2026-09', what: 'Einde', plan: 'c' }] },
      'dangling-id events.0.plan',
    ],
    ['more than 60 months', { timeline: { from: '2026-03', through: '2031-03' } }, 'horizon-too-long timeline.through'],
    [
      'a price level without an index',
      { services: [{ ...house, price: { value: 1, priceLevel: 2020 } }], plans: [] },
      'no-index-value services.0.price',
    ],
  ] as const)('%s', (_, change, place) => {
    expect(
      placesOf({ ...family(), ...change }).map((found) => found.replace(/\.(?:priceLevel|gemeente)$/, '')),
    ).toEqual([place])
    for (const language of ['nl', 'en'] as const)
      for (const { message, remedy } of problemsOf({ ...family(), ...change }, language))
        expect([message.length > 10, remedy.length > 10]).toEqual([true, true])
  })

  it('is refused with all its faults at once', () => {
    expect(
      placesOf({
        ...family(),
        name: 'Dorpsstraat 12',
        services: [{ ...house, payers: undefined }],
        events: [{ month: '2020-01', what: 'x' }],
      }).toSorted(),
    ).toEqual([
      'dangling-id plans.0.volumes.begeleiding',
      'missing services.0.payers',
      'outside-timeline events.0.month',
      'personal-data name',
    ])
  })

  it('names a service that is only in a plan once, and the same everywhere', () => {
    const own = { id: 'coach', domain: 'wmo', unit: 'uur', price: 78, payers: 'gemeente', volume: 1 }
    const plans = [
      { id: 'b', services: [own] },
      { id: 'c', services: [{ ...own, price: 80 }] },
    ]
    expect(placesOf({ ...family(), plans })).toEqual(['duplicate-id plans.1.services.0.id'])
    expect(placesOf({ ...family(), plans: [plans[0], { id: 'c', services: [{ ...own, volume: 9 }] }] })).toEqual([])
  })

  it('says once that services are missing, and not of each volume of a plan', () => {
    const plans = [{ id: 'b', volumes: { coach: 1, hulp: 2 } }]
    expect(placesOf({ ...family(), services: undefined, plans })).toEqual(['missing services'])
  })

  it('never throws', () => {
    for (const input of [undefined, null, 1, 'x', [], {}, { services: [null] }, { plans: {} }])
      expect(parseCasus(input).ok).toBe(false)
  })
})

describe('what identifies somebody', () => {
  it('is distinguished from other numbers by the eleven test', () => {
    // 9 x 1 + 8 x 1 + 7 x 1 + 6 x 2 + 5 x 2 + 4 x 2 + 3 x 3 + 2 x 3 - 3 = 66 = 6 x 11.
    expect(passesElevenTest('111222333')).toBe(true)
    expect(passesElevenTest('111222334')).toBe(false)
    expect(passesElevenTest('000000000')).toBe(false)
    expect(passesElevenTest('11122233')).toBe(false)
  })

  it.each([
    'BSN 111222333',
    '111 222 333',
    '1112.22.333',
    'Woont op 3311 GR',
    'Woont op 3311gr',
    'Aan de Dorpsstraat 12',
    'Oude Kerkweg 4a, tweede deur',
    'Woont aan de Laan van Meerdervoort 12a',
    'Plein van de Vrede 3',
    'Kerkstr. 12',
    'geb. 12/3/10',
    'Kind van 01-05-09',
    'Geboren op 1-5-2009',
    'Kind van 1 mei 2009',
    'born 2009-05-01',
  ])('is refused in a text: %s', (what) => {
    expect(placesOf(family({ description: what }))).toEqual(['personal-data description'])
    expect(placesOf(family({ events: [{ month: '2026-09', what }] }))).toEqual(['personal-data events.0.what'])
    // What was found is not repeated: a message goes to terminals and logs.
    for (const problem of problemsOf(family({ description: what }))) expect(JSON.stringify(problem)).not.toContain(what)
  })

  it('is refused where a number is written, and not its neighbours', () => {
    const priced = (price: number) => placesOf({ ...family(), services: [{ ...house, price }], plans: [] })
    expect(priced(111222333)).toEqual(['personal-data services.0.price'])
    expect(priced(111222334)).toEqual([])
  })

  it('is refused in an id and in a source', () => {
    expect(placesOf(family({ plans: [{ id: 'kind-111222333' }] }))).toEqual(['personal-data plans.0.id'])
    const price = { value: 160, source: 'Dossier 111222333' }
    expect(placesOf({ ...family(), services: [{ ...house, price }], plans: [] })).toEqual([
      'personal-data services.0.price.source',
    ])
  })

  it.each([
    'Tarieven 2024, pagina 12',
    'Het kind wordt 18 in 2026-09',
    'Onderweg 3 uur per week',
    'Op weg naar 18 jaar, park van 3 hectare',
    'Plein van de stad: 3 keer, laan van 40 meter',
    'In fase 1/2 en 10-12-jarigen, uitkomst 40-30-30',
    'Zaaknummer 111222334',
    'Een budget van 1.234.567,89 euro',
    'Gezin met 3 kinderen, 2 in een gezinshuis',
  ])('is not seen where it is not: %s', (description) => {
    expect(placesOf(family({ description }))).toEqual([])
  })

  it('is not the day on which a source was read', () => {
    const price = { value: 160, source: 'CBS, 13 januari 2026' }
    expect(placesOf({ ...family(), services: [{ ...house, price }], plans: [] })).toEqual([])
    const born = { value: 160, source: 'Geboren: 13 januari 2012' }
    expect(placesOf({ ...family(), services: [{ ...house, price: born }], plans: [] })).toEqual([
      'personal-data services.0.price.source',
    ])
  })
})
