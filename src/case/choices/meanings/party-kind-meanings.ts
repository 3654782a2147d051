import type { PartyKind } from '../../parts/parties/party.js'

/** Who each kind of party is, in Dutch. */
export const partyKindMeanings: Readonly<Record<PartyKind, string>> = {
  /** A municipality: pays for the Wmo, youth care, social assistance and debt counselling. */
  gemeente: 'Een gemeente: betaalt Wmo, jeugdhulp, bijstand en schuldhulp.',
  /** Other municipalities together, or a joint body of theirs. */
  regio: 'De andere gemeenten in de regio samen, of een gemeenschappelijke regeling.',
  /** A health insurer: pays for ggz and zvw. */
  zorgverzekeraar: 'Een zorgverzekeraar: betaalt ggz en zvw.',
  /** A care office: pays for long-term care (Wlz). */
  zorgkantoor: 'Een zorgkantoor: betaalt langdurige zorg (wlz).',
  /** The national government: a ministry, the police, benefits other than social assistance. */
  rijk: 'Het Rijk: ministeries, politie en justitie, uitkeringen buiten de bijstand.',
  /** A housing association. */
  woningcorporatie: 'Een woningcorporatie: verhuurt sociale huurwoningen.',
  /** An employer. */
  werkgever: 'Een werkgever.',
  /** A provider of care or support. */
  aanbieder: 'Een aanbieder van zorg of ondersteuning.',
  /** The households themselves: what they receive, pay or lose. */
  huishouden: 'De huishoudens zelf: wat zij ontvangen, betalen of missen.',
  /** A fund, or an investor. */
  fonds: 'Een fonds of investeerder.',
  /** Any other party. */
  overig: 'Een andere partij.',
}
