import type { Agreement } from '../../parts/agreements/agreement.js'
import type { FundUse } from '../../parts/agreements/fund-use.js'
import type { SettlementRule } from '../../parts/agreements/settlement-rule.js'

/** By which rule a region shares, in Dutch. */
export const settlementRuleMeanings: Readonly<Record<SettlementRule['kind'], string>> = {
  /** Who uses pays: each member keeps its own saving. */
  benefit: 'Profijtbeginsel: wie gebruikt, betaalt; elk lid houdt zijn eigen besparing.',
  /** Solidarity by a fixed key: of its own saving a member keeps its share in the key. */
  'fixed-key': 'Vaste sleutel (solidariteit): van zijn eigen besparing houdt een lid zijn aandeel in de sleutel.',
  /** By use in the last years: a member keeps more of its own saving each year. */
  'moving-average':
    'Voortschrijdend gemiddelde van het gebruik in de laatste jaren: een lid houdt elk jaar meer van zijn eigen besparing.',
  /** Partly by a fixed key, the rest by use. */
  hybrid: 'Mengvorm: een deel naar een vaste sleutel, de rest naar gebruik.',
}

/** The kinds of agreement, in Dutch. */
export const agreementKindMeanings: Readonly<Record<Agreement['kind'], string>> = {
  /** One party pays another: an amount, or a share of what it saves. */
  contribution: 'Bijdrage: de ene partij betaalt de andere een bedrag, of een deel van wat zij bespaart.',
  /** An investor pays up front and is repaid out of proven savings. */
  'outcome-contract':
    'Resultaatcontract: een investeerder betaalt vooruit en wordt terugbetaald uit bewezen besparingen.',
}

/** What the money of a fund is for, in Dutch, where it is one word. */
export const fundUseMeanings: Readonly<Record<Extract<FundUse['kind'], 'hold'>, string>> = {
  /** The money stays in the fund. */
  hold: 'Het geld blijft in het fonds staan.',
}
