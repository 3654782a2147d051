import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { possiblySameItems } from '../../src/programme/index.js'
import { programmeText } from '../../src/report/programme/index.js'
import { caseReport, markdownDocument } from '../../src/report/publication/index.js'
import { businessCaseOf, smallInput } from './programme-cases.js'

type Item = Readonly<Record<string, unknown>> & { readonly id: string }
interface Project {
  readonly id: string
  /** The items that it has effects on. */
  readonly on: readonly string[]
}

/** Projects that each save on items of one group of ten; an item is youth care that the gemeente pays, unless changed. */
const programmeOf = (
  items: readonly Item[],
  projects: readonly Project[],
  groups: readonly object[] = [],
  populations: readonly object[] = [],
) => {
  const small = smallInput()
  const [item] = small.costItems
  const [intervention] = small.interventions
  const groupOf = (id: string): string =>
    (items.find((each) => each.id === id)?.['targetGroup'] as string | undefined) ?? 'gezinnen'
  return businessCaseOf({
    ...small,
    parties: [{ id: 'gemeente', name: 'De gemeente' }, { id: 'regio' }, { id: 'zorgverzekeraar' }],
    ...(populations.length === 0 ? {} : { populations }),
    targetGroups: [...small.targetGroups, ...groups],
    costItems: items.map((each) => ({ ...item, ...each })),
    projects: projects.map(({ id }) => ({ id })),
    interventions: projects.map(({ id, on }) => ({
      ...intervention,
      id: `aanpak-${id}`,
      project: id,
      targetGroup: groupOf(on[0] as string),
      effects: on.map((costItem) => ({ costItem, reduction: 0.1, evidence: 'probable' })),
    })),
  })
}

const found = (...stated: Parameters<typeof programmeOf>) =>
  possiblySameItems(programmeOf(...stated)).map(({ domain, payers, items }) => [
    domain,
    payers.join(),
    ...items.map(({ costItem, projects }) => `${costItem} (${projects.join()})`),
  ])
const apart = [
  { id: 'a', on: ['jeugd'] },
  { id: 'b', on: ['hulp'] },
]

describe('possiblySameItems', () => {
  it('finds what two projects call differently: one group, domain and payer', () => {
    expect(found([{ id: 'jeugd' }, { id: 'hulp' }], apart)).toEqual([
      ['jeugdzorg', 'gemeente', 'jeugd (a)', 'hulp (b)'],
    ])
  })

  it('leaves alone what differs in domain, payer or unit', () => {
    for (const other of [
      { domain: 'wmo' },
      { payers: 'zorgverzekeraar' },
      { payers: { gemeente: 0, regio: 1 } },
      { unit: 'dag' },
    ])
      expect(
        found(
          [
            { id: 'jeugd', unit: 'uur' },
            { id: 'hulp', unit: 'uur', ...other },
          ],
          apart,
        ),
      ).toEqual([])
    // A unit that is not stated may be any, and one payer in common is enough.
    expect(
      found(
        [
          { id: 'jeugd', unit: 'uur' },
          { id: 'hulp', payers: { gemeente: 0.5, regio: 0.5 } },
        ],
        apart,
      ),
    ).toEqual([['jeugdzorg', 'gemeente', 'jeugd (a)', 'hulp (b)']])
  })

  it('leaves alone what one project has effects on side by side, and what all of them share', () => {
    const both = [
      { id: 'a', on: ['jeugd', 'hulp'] },
      { id: 'b', on: ['hulp'] },
    ]
    expect(found([{ id: 'jeugd' }, { id: 'hulp' }], both)).toEqual([])
    const shared = ['jeugd', 'jeugd', 'hulp', 'hulp'].map((item, at) => ({ id: `p${at}`, on: [item] }))
    expect(found([{ id: 'jeugd' }, { id: 'hulp' }], shared)).toEqual([])
  })

  it('leaves alone other people, unless their group is called the same', () => {
    const items = [{ id: 'jeugd' }, { id: 'hulp', targetGroup: 'anderen' }]
    expect(found(items, apart, [{ id: 'anderen', households: 20 }])).toEqual([])
    expect(found(items, apart, [{ id: 'anderen', name: 'Gezinnen', households: 20 }])).toEqual([
      ['jeugdzorg', 'gemeente', 'jeugd (a)', 'hulp (b)'],
    ])
  })

  it('leaves alone two segments of one population, whatever they are called', () => {
    const segment = { name: 'Inwoners', population: 'stad', share: 0.5 }
    const items = [
      { id: 'jeugd', targetGroup: 'noord' },
      { id: 'hulp', targetGroup: 'zuid' },
    ]
    const segments = [
      { ...segment, id: 'noord' },
      { ...segment, id: 'zuid' },
    ]
    expect(found(items, apart, segments, [{ id: 'stad', households: 100 }])).toEqual([])
  })

  it('takes together what is paired in turn, in the order of the case', () => {
    const three = [
      { id: 'a', on: ['jeugd'] },
      { id: 'b', on: ['hulp'] },
      { id: 'c', on: ['zorg'] },
    ]
    expect(found([{ id: 'jeugd' }, { id: 'hulp' }, { id: 'zorg' }], three)).toEqual([
      ['jeugdzorg', 'gemeente', 'jeugd (a)', 'hulp (b)', 'zorg (c)'],
    ])
  })
})

describe('the remark on them', () => {
  it('is one in plain Dutch, in the text and in the report', () => {
    const results = calculate(
      programmeOf(
        [
          { id: 'jeugd', name: 'Jeugdhulp' },
          { id: 'hulp', name: 'Hulp' },
        ],
        apart,
      ),
    )
    for (const text of [
      programmeText(results, { language: 'nl' }),
      markdownDocument(caseReport({ results, language: 'nl' })),
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(
        'Deze posten kunnen dezelfde zijn: ‘Jeugdhulp’ (a); ‘Hulp’ (b). Zij horen bij dezelfde mensen en hetzelfde domein (jeugdhulp), en worden betaald door De gemeente. Is het één post, geef haar dan één id: nu kan een verandering ervan twee keer tellen.',
      )
  })

  it('is written out three times at most', () => {
    const domains = ['jeugdzorg', 'wmo', 'ggz', 'zvw', 'wonen']
    const items = domains.flatMap((domain) => [
      { id: `${domain}-1`, domain },
      { id: `${domain}-2`, domain },
    ])
    const businessCase = programmeOf(items, [
      { id: 'a', on: domains.map((domain) => `${domain}-1`) },
      { id: 'b', on: domains.map((domain) => `${domain}-2`) },
    ])
    expect(possiblySameItems(businessCase)).toHaveLength(5)
    const text = programmeText(calculate(businessCase), { language: 'nl' }).replaceAll(/\s+/g, ' ')
    expect(text.match(/Deze posten kunnen dezelfde zijn/g)).toHaveLength(3)
    expect(text).toContain('Zo nog 2 keer: posten die dezelfde kunnen zijn, en hier niet staan.')
  })
})
