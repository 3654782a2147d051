import type { PartyKind } from '../../case/index.js'
import { given } from '../../money/index.js'

/** What sets the line of one party apart from the others: colour, dashes and mark, so that nobody needs the colour. */
export interface PartyLook {
  readonly colour: string
  /** Lengths of dash and gap in pixels; an empty list draws a solid line. */
  readonly dash: readonly number[]
  readonly shape: string
}

/**
 * The colours of Okabe and Ito (Color Universal Design, 2008), which people with any common form of colour blindness
 * can distinguish. Its orange, sky blue and yellow are darkened here to a contrast of 3 to 1 with white (WCAG 2.2,
 * 1.4.11).
 */
const looks: readonly PartyLook[] = [
  { colour: '#0072B2', dash: [], shape: 'circle' },
  { colour: '#D55E00', dash: [7, 3], shape: 'square' },
  { colour: '#008A66', dash: [2, 2], shape: 'triangle-up' },
  { colour: '#B5548F', dash: [9, 3, 2, 3], shape: 'diamond' },
  { colour: '#000000', dash: [4, 2], shape: 'cross' },
  { colour: '#A66F00', dash: [], shape: 'triangle-down' },
  { colour: '#2F86B5', dash: [7, 3], shape: 'triangle-right' },
  { colour: '#857D00', dash: [2, 2], shape: 'triangle-left' },
]

/** Every colour that a party may have. */
export const partyColours: readonly string[] = looks.map(({ colour }) => colour)

/** The look that a kind of party tries first, so that a gemeente is blue in every case. */
const preferred: Readonly<Record<PartyKind, number>> = {
  gemeente: 0,
  zorgverzekeraar: 1,
  regio: 2,
  rijk: 4,
  zorgkantoor: 3,
  woningcorporatie: 5,
  werkgever: 6,
  aanbieder: 7,
  huishouden: 3,
  fonds: 6,
  overig: 7,
}

/**
 * A look for each party of a case, by id: the same in every chart and, as far as possible, the same for a kind of party
 * in every case.
 *
 * @throws ArgumentTypeError where it is given something else than a list of parties
 *
 * @example
 * partyLooks(businessCase.parties).get('gemeente') // { colour: '#0072B2', dash: [], shape: 'circle' }
 */
export const partyLooks = (
  parties: readonly { readonly id: string; readonly kind: PartyKind }[],
): ReadonlyMap<string, PartyLook> => {
  const taken = new Map<string, number>()
  const used = new Set<number>()
  for (const party of given.list(
    'partyLooks',
    { nl: 'partijen van een businesscase', en: 'parties of a case' },
    parties,
  )) {
    const { id, kind } = given.object(
      'partyLooks',
      { nl: 'partijen van een businesscase', en: 'parties of a case' },
      party,
    )
    const first = (preferred as Partial<typeof preferred>)[kind] ?? preferred.overig
    const free = looks.map((_, step) => (first + step) % looks.length).find((at) => !used.has(at)) ?? first
    used.add(free)
    taken.set(id, free)
    // More parties than looks: start over.
    if (used.size === looks.length) used.clear()
  }
  return new Map([...taken].map(([id, at]) => [id, looks[at] as PartyLook]))
}
