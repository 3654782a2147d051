import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** A whole is no party of its own, and has parts: what it pays or gains is the sum of theirs. */
export function* partsOfWholes({ sketch }: Checked): Generator<Finding> {
  const wholeOf = new Map([...lines(sketch.parties)].map(([{ id, partOf }]) => [id as string | undefined, partOf]))
  for (const [{ id, partOf }, position] of lines(sketch.parties)) {
    if (partOf === undefined || !wholeOf.has(partOf)) continue
    const path = ['parties', position, 'partOf']
    if (partOf === id) yield itself(path, partOf)
    else yield wholeOf.get(partOf) === undefined ? isParty(path, partOf) : isPart(path, partOf)
  }
  const named = new Set([...lines(sketch.parties)].map(([{ partOf }]) => partOf as string | undefined))
  for (const [{ id }, position] of lines(sketch.wholes))
    if (id !== undefined && !named.has(id)) yield withoutParts(['wholes', position, 'id'], id)
}

const itself = (path: Path, value: string): Finding => ({
  code: 'whole-is-party',
  path,
  value,
  nl: () => ({
    message: `partij '${value}' is een onderdeel van zichzelf`,
    reason: 'een geheel is zelf geen partij: het is de som van zijn onderdelen',
    remedy: 'Haal partOf weg, of noem het geheel waar de partij bij hoort.',
  }),
  en: () => ({
    message: `party '${value}' is part of itself`,
    reason: 'a whole is no party: it is the sum of its parts',
    remedy: 'Remove partOf, or name the whole that the party belongs to.',
  }),
})

const isPart = (path: Path, value: string): Finding => ({
  code: 'whole-is-party',
  path,
  value,
  nl: () => ({
    message: `'${value}' is zelf een onderdeel, en kan geen geheel zijn`,
    reason: 'onderdelen van onderdelen zijn er niet',
    remedy: `Noem hetzelfde geheel als '${value}' noemt, of haal partOf bij '${value}' weg.`,
  }),
  en: () => ({
    message: `'${value}' is itself a part, and cannot be a whole`,
    reason: 'parts have no parts of their own',
    remedy: `Name the same whole as '${value}' does, or remove partOf from '${value}'.`,
  }),
})

const isParty = (path: Path, value: string): Finding => ({
  code: 'whole-is-party',
  path,
  value,
  nl: () => ({
    message: `'${value}' is een partij, en kan geen geheel zijn`,
    reason: 'een geheel betaalt en bespaart niets zelf: dat doen zijn onderdelen',
    remedy: `Zet de regel van '${value}' in wholes in plaats van in parties, en laat onderdelen betalen; of geef wat '${value}' zelf betaalt een onderdeel met een eigen id.`,
  }),
  en: () => ({
    message: `'${value}' is a party, and cannot be a whole`,
    reason: 'a whole pays and saves nothing itself: its parts do',
    remedy: `Put the line of '${value}' in wholes instead of parties, and let parts pay; or give what '${value}' pays itself a part with an id of its own.`,
  }),
})

const withoutParts = (path: Path, value: string): Finding => ({
  code: 'whole-without-parts',
  path,
  value,
  nl: () => ({
    message: `geen partij is onderdeel van '${value}'`,
    reason: 'een geheel is de som van zijn onderdelen',
    remedy: `Zet partOf: ${value} bij de partijen die erbij horen, of haal deze regel weg.`,
  }),
  en: () => ({
    message: `no party is part of '${value}'`,
    reason: 'a whole is the sum of its parts',
    remedy: `Write partOf: ${value} at the parties that belong to it, or remove this line.`,
  }),
})
