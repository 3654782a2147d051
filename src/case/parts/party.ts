/** Who can pay, save or gain. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly kind: PartyKind
}

export type PartyKind = (typeof partyKinds)[number]

/** The kinds of party, in the order in which reports list them. */
export const partyKinds = [
  'gemeente',
  'regio',
  'zorgverzekeraar',
  'zorgkantoor',
  'rijk',
  'woningcorporatie',
  'werkgever',
  'aanbieder',
  'huishouden',
  'fonds',
  'overig',
] as const
