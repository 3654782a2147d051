import type { FigurePlace } from '../language/figure-pattern.js'
import type { Language } from '../language/language.js'

interface FigureListWords {
  readonly how: string
  readonly kinds: string
  readonly none: string
  readonly more: string
  /** What stands beside a group with the same figures as another, of something else. */
  readonly likeOther: string
  /** The heading above what has no other figures of its kind. */
  readonly single: string
  readonly places: Readonly<Record<FigurePlace, string>>
  /** Headings, by what the references under them start with. */
  readonly groups: Readonly<Partial<Record<string, string>>>
}

/** The fixed words of a list of figures. */
export const figureListWords: Readonly<Record<Language, FigureListWords>> = {
  nl: {
    how: 'Dit zijn de cijfers die uit te leggen zijn. Vul tussen < en > in wat onderaan staat, en kies één van wat tussen [ en ] staat: presentValue is de contante waarde, total de som, byYear per jaar.',
    kinds:
      'Dit zijn de soorten cijfers die uit te leggen zijn: waarmee hun naam begint, wat het zijn, en hoeveel er van zijn. Tussen < en > hoort wat onderaan staat, zoals in <partij>.cash.npv, de netto contante waarde van een partij.',
    none: "Geen cijfer heeft '{search}' in zijn naam. Zonder zoekwoord staan hier alle soorten cijfers.",
    more: 'En nog {count}. Zoek met meer woorden, zoals een partij erbij.',
    likeOther: 'dezelfde cijfers als {other}',
    single: 'En verder',
    places: {
      party: 'partij',
      intervention: 'interventie',
      effect: 'effect',
      societalEffect: 'maatschappelijk effect',
      costItem: 'kostenpost',
      incomeItem: 'opbrengstpost',
      targetGroup: 'doelgroep',
      domain: 'domein',
      grade: 'bewijskracht',
      settlement: 'verevening',
      agreement: 'afspraak',
      project: 'project',
      line: 'actielijn',
      number: 'nummer',
    },
    groups: {
      '<party>': 'Van een partij of de samenleving (society): kas (cash, MBC), welvaart (welfare, MKBA) en meer',
      ladder: 'De besparingsladder, van elk effect',
      ladderTotal: 'De besparingsladder, van alle effecten samen',
      income: 'De opbrengsten van bruto naar ontvangen, van elk effect daarop',
      incomeTotal: 'De opbrengsten van bruto naar ontvangen, van alle effecten samen',
      incomeItems: 'Elke opbrengstpost met en zonder interventie',
      costShares: 'Aandeel van elke partij in alle kosten',
      overlap: 'Wat overlap van elke interventie afhaalt',
      outsideProjects: 'Wat aan projecten buiten de businesscase is toegerekend',
      societal: 'Maatschappelijke baten die geen geld opleveren (zonder kasstroom), van elk effect',
      baseline: 'Elke kostenpost met en zonder interventie',
      domainCosts: 'Elk domein met en zonder interventie',
      settlement: 'Wat verevening verschuift',
      agreement: 'Wat afspraken verschuiven',
      fund: 'Het fonds',
      extraUse: 'Wat extra hulp van de baten afhaalt',
      perHousehold: 'Per huishouden, van elke interventie',
      beyondHorizon: 'Wat een latere start voorbij de looptijd schuift',
      pockets: 'Wie betaalt en bij wie het terechtkomt',
      interventions: 'Elke interventie: kosten, besparing en saldo van alle partijen samen',
      targetGroups: 'Elke doelgroep: kosten, besparing en saldo van alle partijen samen',
      projects: 'Elk project van het programma: kosten, besparing en saldo, ook per partij',
      lines: 'Elke actielijn van het programma: haar projecten samen, ook per partij',
      programme: 'Wat van geen project is: verevening, afspraken en fonds',
      budget: 'Het budget van het programma, per jaar',
      exchanged: 'Wat afspraken en fonds in totaal verschuiven',
      bridge: 'Van de welvaart (MKBA) naar de kas (MBC), van een partij of van alle partijen samen (society)',
    },
  },
  en: {
    how: 'These are the figures that can be explained. Fill in between < and > what stands at the bottom, and choose one of what stands between [ and ]: presentValue is the present value, total the sum, byYear by year.',
    kinds:
      'These are the kinds of figures that can be explained: what their names begin with, what they are, and how many there are. Between < and > goes what stands at the bottom, such as in <party>.cash.npv, the net present value of a party.',
    none: "No figure has '{search}' in its name. Without a word to search for, all kinds of figures stand here.",
    more: 'And {count} more. Search with more words, such as a party as well.',
    likeOther: 'the same figures as {other}',
    single: 'And further',
    places: {
      party: 'party',
      intervention: 'intervention',
      effect: 'effect',
      societalEffect: 'societal effect',
      costItem: 'cost item',
      incomeItem: 'income item',
      targetGroup: 'target group',
      domain: 'domain',
      grade: 'evidence',
      settlement: 'settlement',
      agreement: 'agreement',
      project: 'project',
      line: 'line',
      number: 'number',
    },
    groups: {
      '<party>': 'Of a party or of society: cash (MBC), welfare (MKBA) and more',
      ladder: 'The savings ladder, of each effect',
      ladderTotal: 'The savings ladder, of all effects together',
      income: 'Proceeds from gross to received, of each effect on income',
      incomeTotal: 'Proceeds from gross to received, of all effects together',
      incomeItems: 'Each income item with and without the case',
      costShares: 'The share of each party in all costs',
      overlap: 'What overlap takes off each intervention',
      outsideProjects: 'What is ascribed to projects outside the case',
      societal: 'Societal benefits without cash, of each effect',
      baseline: 'Each cost item with and without the case',
      domainCosts: 'Each domain with and without the case',
      settlement: 'What settlement moves',
      agreement: 'What agreements move',
      fund: 'The fund',
      extraUse: 'What extra care takes off the benefits',
      perHousehold: 'Per household, of each intervention',
      beyondHorizon: 'What a later start moves past the timeline',
      pockets: 'Who pays and whom it reaches',
      interventions: 'Each intervention: costs, savings and net of all parties together',
      targetGroups: 'Each target group: costs, savings and net of all parties together',
      projects: 'Each project of the programme: costs, savings and net, also by party',
      lines: 'Each line of the programme: its projects together, also by party',
      programme: 'What is of no project: settlement, agreements and the fund',
      budget: 'The budget of the programme, by year',
      exchanged: 'What agreements and the fund move in all',
      bridge: 'From welfare (MKBA) to cash (MBC), of a party or of all parties together (society)',
    },
  },
}
