import { namedHere } from '../../words/values/named-here.js'
import { listed } from '../../../money/index.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { tableOf } from '../../sketch/agreement-parts.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { knownIds } from '../ids/dangling-ids.js'

/** A region has two members or more, and its key or use names exactly these. */
export function* settlementMembers({ sketch, input }: Checked): Generator<Finding> {
  const parties = knownIds(input, 'parties')
  for (const [settlement, position] of lines(sketch.settlements)) {
    const path = ['settlements', position]
    const { members } = settlement
    // A refused member may be the missing one.
    if (members === undefined || members.includes(undefined)) continue
    const region = new Set(members as readonly string[])
    if (region.size < 2) yield tooFew([...path, 'members'], [...region])
    const { field, table } = tableOf(settlement) ?? {}
    if (field === undefined || table === undefined) continue
    const named = Object.keys(table)
    // A party that is not in the case is reported as such; it is likely a misspelled member.
    const misspelled = parties !== undefined && named.some((party) => !parties.has(party))
    for (const party of named) {
      if (!region.has(party) && parties?.has(party) !== false)
        yield outside([...path, field, party], party, [...region])
    }
    const absent = [...region].filter((member) => !Object.hasOwn(table, member))
    if (absent.length > 0 && !misspelled) yield withoutTable([...path, field], field, absent)
  }
}

const quoted = (ids: readonly string[]): string =>
  listed(
    ids.map((id) => `'${id}'`),
    { most: 10 },
  )

const tooFew = (path: Path, members: readonly string[]): Finding => ({
  code: 'too-few-members',
  path,
  value: members.join(', '),
  values: () => ({ count: members.length, least: 2 }),
  nl: () => ({
    message: members.length === 0 ? 'deze regio heeft geen leden' : `deze regio heeft maar één lid: ${quoted(members)}`,
    reason: 'een verevening verdeelt kosten tussen minstens twee partijen',
    remedy: 'Noem ook de andere gemeenten, bijvoorbeeld samen als partij regio, of haal de verevening weg.',
  }),
  en: () => ({
    message:
      members.length === 0 ? 'this region has no members' : `this region has only one member: ${quoted(members)}`,
    reason: 'a settlement divides costs between two parties at least',
    remedy: 'Name the other municipalities too, for example together as party regio, or remove the settlement.',
  }),
})

const outside = (path: Path, party: string, members: readonly string[]): Finding => ({
  code: 'outside-region',
  path,
  value: party,
  values: () => namedHere(members),
  nl: () => ({
    message: `'${party}' is een partij buiten de regio`,
    reason: `de leden zijn ${quoted(members)}`,
    remedy: `Voeg '${party}' toe aan members, of haal de partij hier weg.`,
  }),
  en: () => ({
    message: `'${party}' is a party outside the region`,
    reason: `the members are ${quoted(members)}`,
    remedy: `Add '${party}' to members, or remove the party here.`,
  }),
})

const withoutTable = (path: Path, field: 'key' | 'use', absent: readonly string[]): Finding => {
  const example = field === 'key' ? '0' : '250000'
  return {
    code: 'member-missing',
    path,
    value: absent.slice(0, 10).join(', '),
    values: () => ({ ids: absent.slice(0, 10) }),
    nl: () => ({
      message: `hier ${absent.length === 1 ? 'ontbreekt lid' : 'ontbreken de leden'} ${quoted(absent)}`,
      reason:
        field === 'key'
          ? 'een verdeelsleutel noemt elk lid van de regio'
          : 'van elk lid van de regio is het gebruik nodig',
      remedy: `Voeg toe, bijvoorbeeld ${absent[0] ?? ''}: ${example}, of haal weg uit members.`,
    }),
    en: () => ({
      message: `${absent.length === 1 ? 'member' : 'members'} ${quoted(absent)} ${absent.length === 1 ? 'is' : 'are'} missing here`,
      reason:
        field === 'key' ? 'a key names every member of the region' : 'the use of every member of the region is needed',
      remedy: `Add, for example ${absent[0] ?? ''}: ${example}, or remove from members.`,
    }),
  }
}
