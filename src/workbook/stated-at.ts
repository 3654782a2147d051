import type { BusinessCase, EvidenceGrade } from '../case/index.js'

/** What the case says beside a number: the year of its euros, and how strong the evidence is. */
export interface Stated {
  readonly priceLevel?: number
  readonly evidence?: EvidenceGrade
}

/** Parts of the case that a path leaves out. */
const leftOut = ['change', 'profile', 'use']

/** Finds what stands beside the number at a path; evidence may stand at what the number is part of, such as an effect. */
export const statedAt = (businessCase: BusinessCase, path: string): Stated => {
  let here: unknown = businessCase
  let stated: Stated = {}
  for (const step of path.split(/[.[\]]/).filter((part) => part !== '')) {
    here = stepInto(here, step)
    if (typeof here !== 'object' || here === null) break
    const { evidence, priceLevel } = here as Stated
    stated = { ...stated, ...(evidence === undefined ? {} : { evidence }), ...(priceLevel === undefined ? {} : { priceLevel }) }
  }
  return stated
}

const stepInto = (here: unknown, step: string): unknown => {
  if (typeof here !== 'object' || here === null) return undefined
  if (Array.isArray(here)) {
    const things = here as readonly { readonly id?: string; readonly party?: string }[]
    return things.find(({ id, party }) => id === step || party === step) ?? things[Number(step)]
  }
  const thing = here as Readonly<Record<string, unknown>>
  if (Object.hasOwn(thing, step)) return thing[step]
  const between = leftOut.map((name) => thing[name]).find((inner) => typeof inner === 'object' && inner !== null && step in inner)
  return between === undefined ? undefined : (between as Readonly<Record<string, unknown>>)[step]
}
