import type { ProposalRule } from '../../proposals/index.js'
import type { Language } from '../language/language.js'

interface AgreementWords {
  readonly moves: string
  readonly agreement: string
  readonly party: string
  readonly amount: string
  readonly fund: string
  readonly zeroSum: string
  readonly pockets: string
  readonly payer: string
  readonly pays: string
  readonly brings: string
  readonly keeps: string
  readonly reaches: string
  readonly retention: string
  readonly split: string
  readonly invests: string
  readonly loses: string
  readonly free: string
  readonly investsAfter: string
  readonly freeAfter: string
  readonly nobody: string
  readonly gap: string
  readonly gapNote: string
  readonly fundTable: string
  readonly year: string
  readonly inflow: string
  readonly outflow: string
  readonly balance: string
  readonly runsOut: string
  readonly staysFilled: string
  readonly spentAtOnce: string
  readonly multiplier: string
  readonly steady: string
  readonly notSteady: string
}

/** Words for settlement, agreements, pockets and the fund. */
export const agreementWords: Readonly<Record<Language, AgreementWords>> = {
  nl: {
    moves: 'Verevening en afspraken: wat er verschuift, contante waarde in euro’s',
    agreement: 'Afspraak',
    party: 'Partij',
    amount: 'Bedrag',
    fund: 'Fonds',
    zeroSum: 'Elke afspraak telt op tot nul: er verschuift geld, er komt niets bij.',
    pockets: 'Wie betaalt en bij wie het terechtkomt (vóór afspraken), contante waarde',
    payer: 'Betaler',
    pays: 'Betaalt',
    brings: 'Brengt op',
    keeps: 'Bij zichzelf',
    reaches: 'Bij anderen',
    retention: 'Houdt',
    split:
      'Wat een interventie opbrengt, is over de betalers verdeeld naar wat zij aan die interventie betalen. Dat is een rekenregel, geen bewijs van wie wat teweegbracht.',
    invests: 'Minder terug dan betaald: {parties}.',
    free: 'Voordeel zonder te betalen: {parties}.',
    loses: 'Nadeel zonder te betalen: {parties}.',
    investsAfter: 'Minder terug dan betaald: vóór afspraken {before}; na afspraken {after}.',
    freeAfter: 'Voordeel zonder te betalen: vóór afspraken {before}; na afspraken {after}.',
    nobody: 'niemand',
    gap: 'Structureel tekort: waarvoor per jaar nog dekking nodig is, in euro’s',
    gapNote:
      'Structurele kosten, min wat de partij aan besparing overhoudt en ontvangt. In reële euro’s (zonder inflatie), niet contant gemaakt.',
    fundTable: 'Fonds {name}, in reële euro’s per jaar',
    year: 'Jaar',
    inflow: 'Erin',
    outflow: 'Eruit',
    balance: 'Stand',
    runsOut: 'Het fonds is na {year} leeg.',
    staysFilled: 'Het fonds raakt binnen de looptijd niet leeg.',
    spentAtOnce: 'Wat erin komt, wordt hetzelfde jaar besteed.',
    multiplier:
      'Tegenover elke euro die partijen zelf in de aanpak en vooraf in het fonds steken, wordt {multiplier} aan de aanpak besteed.',
    steady: 'Aan het eind komt er elk jaar ongeveer {amount} binnen.',
    notSteady: 'In het laatste jaar komt er {amount} binnen; dat verandert nog.',
  },
  en: {
    moves: 'Settlement and agreements: what moves, present value in euros',
    agreement: 'Agreement',
    party: 'Party',
    amount: 'Amount',
    fund: 'Fund',
    zeroSum: 'Each agreement sums to zero: money moves, none is made.',
    pockets: 'Who pays, and whom it reaches (before agreements), present value',
    payer: 'Payer',
    pays: 'Pays',
    brings: 'Brings',
    keeps: 'To itself',
    reaches: 'To others',
    retention: 'Keeps',
    split:
      'What an intervention brings is divided over its payers by what they pay for it. That is a rule to count by, no proof of who brought about what.',
    invests: 'Less back than paid: {parties}.',
    free: 'Gain without paying: {parties}.',
    loses: 'Loss without paying: {parties}.',
    investsAfter: 'Less back than paid: before agreements {before}; after them {after}.',
    freeAfter: 'Gain without paying: before agreements {before}; after them {after}.',
    nobody: 'nobody',
    gap: 'Structural shortfall: what still needs cover each year, in euros',
    gapNote:
      'Structural costs, less what the party retains of savings and receives. In real euros (without inflation), undiscounted.',
    fundTable: 'Fund {name}, in real euros a year',
    year: 'Year',
    inflow: 'In',
    outflow: 'Out',
    balance: 'Balance',
    runsOut: 'The fund is empty after {year}.',
    staysFilled: 'The fund does not run out within the horizon.',
    spentAtOnce: 'What comes in is spent in the same year.',
    multiplier:
      'For each euro that parties put into the interventions themselves and into the fund beforehand, {multiplier} is spent on them.',
    steady: 'At the end about {amount} comes in each year.',
    notSteady: 'In the last year {amount} comes in; that is still changing.',
  },
}

interface ProposalWords {
  readonly title: string
  readonly together: string
  readonly nothing: string
  readonly rules: Readonly<Record<ProposalRule, string>>
  readonly payer: string
  readonly recipient: string
  readonly amount: string
  readonly before: string
  readonly after: string
  readonly payback: string
  readonly noPayments: string
  readonly stable: string
  readonly unstable: string
  readonly unstableGroup: string
  readonly smaller: string
  readonly oneSmaller: string
  readonly unallocated: string
  readonly household: string
  readonly positions: string
  readonly amounts: string
  readonly even: string
  readonly nobody: string
  readonly strongest: string
  readonly paste: string
  readonly pasteBelow: string
}

/** Words for proposals. */
export const proposalWords: Readonly<Record<Language, ProposalWords>> = {
  nl: {
    title: 'Voorstellen: wie kan wie betalen, zodat niemand nadeel heeft?',
    together: 'Samen hebben de partijen {amount} voordeel (contante waarde, kas).',
    nothing:
      'Samen hebben de partijen geen voordeel ({amount}, contante waarde, kas). Bij elke verdeling heeft dus iemand nadeel; er wordt niets voorgesteld.',
    rules: {
      'smallest-payments': 'Kleinste betalingen: wie nadeel heeft, komt op nul',
      'equal-ratio': 'Gelijke verhouding tussen baten en kosten',
      'proportional-to-benefit': 'Kosten naar rato van baten',
      'equal-gain': 'Iedereen evenveel netto voordeel',
      shapley: 'Naar wat elke partij aan de besparing toevoegt (Shapley)',
    },
    payer: 'Betaalt',
    recipient: 'Aan',
    amount: 'Contante waarde',
    before: 'NCW nu',
    after: 'NCW daarna',
    payback: 'Terugverdiend',
    noPayments: 'Er hoeft niets betaald te worden.',
    stable: 'Geen groep partijen is zonder de anderen beter af.',
    unstable: 'Zonder de anderen beter af: {coalition} (samen {amount}).',
    unstableGroup: 'Een groep partijen is zonder de anderen beter af.',
    smaller: 'Nog {count} kleinere betalingen staan er niet bij.',
    oneSmaller: 'Nog één kleinere betaling staat er niet bij.',
    unallocated:
      'Samen kunnen de partijen {amount} meer overhouden: zonder interventies die hun samen geld kosten, en zonder wat nu naar anderen of een fonds gaat.',
    positions: 'Netto contante waarde (NCW) van elke partij, nu en na elk voorstel, in euro’s',
    amounts: 'Wie dan wie betaalt, contante waarde in euro’s',
    household:
      'Let op: er wordt ook betaald aan {parties}. Wat een huishouden mist als een uitkering eindigt, telt hier mee; wat daartegenover staat en geen bedrag heeft (PM), niet.',
    nobody: 'Geen partij heeft in kas voordeel of nadeel: er valt niets te verdelen.',
    even: 'Samen hebben de partijen in kas geen voordeel en geen nadeel: er is niets te delen, maar wel een verdeling waarbij niemand nadeel heeft.',
    strongest:
      'Sterkste onderhandelaar: {party}. Doet die niet mee, dan kost dat de anderen {ratio} keer zoveel als de partij zelf.',
    paste: 'Neem deze regels over in het bestand om het voorstel als afspraak door te rekenen:',
    pasteBelow:
      'Zet deze regels onder de afspraken (agreements) die al in het bestand staan, om het voorstel door te rekenen:',
  },
  en: {
    title: 'Proposals: who can pay whom, so that nobody is worse off?',
    together: 'Together the parties gain {amount} (present value, cash).',
    nothing:
      'Together the parties gain nothing ({amount}, present value, cash). Then no division leaves all of them no worse off; nothing is proposed.',
    rules: {
      'smallest-payments': 'Smallest payments: losers are made whole',
      'equal-ratio': 'Equal ratio of benefits to costs',
      'proportional-to-benefit': 'Costs in proportion to benefits',
      'equal-gain': 'The same net gain for all',
      shapley: 'By what each party adds to the saving (Shapley)',
    },
    payer: 'Pays',
    recipient: 'To',
    amount: 'Present value',
    before: 'NPV now',
    after: 'NPV after',
    payback: 'Paid back',
    noPayments: 'Nothing needs to be paid.',
    stable: 'No group of parties is better off without the others.',
    unstable: 'Better off without the others: {coalition} (together {amount}).',
    unstableGroup: 'A group of parties is better off without the others.',
    smaller: '{count} smaller payments are not shown.',
    oneSmaller: 'One smaller payment is not shown.',
    unallocated:
      'Together they could gain {amount} more: without interventions that cost them money together, and without what now goes to others or a fund.',
    positions: 'Net present value (NPV) of each party, now and after each proposal, in euros',
    amounts: 'Who then pays whom, present value in euros',
    household:
      'Note: {parties} is paid as well. What a household loses when a benefit ends counts here; what stands against it without an amount (PM), does not.',
    nobody: 'No party gains or loses in cash: there is nothing to divide.',
    even: 'Together the parties neither gain nor lose in cash: there is no gain to divide, but there is a division that leaves nobody worse off.',
    strongest: 'Strongest hand: {party}. Staying out costs the others {ratio} times what it costs that party.',
    paste: 'Put these lines into the file to calculate the proposal as an agreement:',
    pasteBelow: 'Put these lines below the agreements that the file has already, to calculate the proposal:',
  },
}
