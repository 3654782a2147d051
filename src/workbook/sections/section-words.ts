import type { Language } from '../../report/index.js'

/**
 * What the chapters of the method are called above their rows, in the order in which the calculation goes. The keys are
 * the chapters of the figures, without their document and number.
 */
export const sectionWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Time (tijd)': { nl: 'Tijd', en: 'Time' },
  'Baseline (nulalternatief)': {
    nl: 'Nulalternatief: kosten zonder de aanpak',
    en: 'Baseline: costs without the case',
  },
  'Households in effect (huishoudens met effect)': {
    nl: 'Instroom en huishoudens met effect',
    en: 'Enrolment and households in effect',
  },
  'The savings ladder (besparingsladder)': { nl: 'Besparingsladder', en: 'Savings ladder' },
  'Overlap and attribution (overlap en toerekening)': { nl: 'Overlap en toerekening', en: 'Overlap and attribution' },
  'From saving to cash (verzilveren)': { nl: 'Van besparing naar kas', en: 'From saving to cash' },
  'Who pays, who keeps it (wie betaalt, wie bespaart)': {
    nl: 'Wie betaalt, wie bespaart',
    en: 'Who pays, who saves',
  },
  'Income (opbrengsten)': { nl: 'Opbrengsten', en: 'Income' },
  'Settlement (verevening, solidariteit)': { nl: 'Verevening in de regio', en: 'Settlement in the region' },
  'Contributions (bijdragen, cofinanciering)': { nl: 'Bijdragen', en: 'Contributions' },
  'Outcome contract (resultaatcontract, health impact bond)': { nl: 'Resultaatcontract', en: 'Outcome contract' },
  'Who keeps it, who pays whom (verevening en afspraken)': {
    nl: 'Wie betaalt wie volgens de afspraken',
    en: 'Who pays whom under the agreements',
  },
  'Fund (fonds)': { nl: 'Fonds', en: 'Fund' },
  'Programme (programma)': { nl: 'Projecten, budget en sturing', en: 'Projects, budget and steering' },
  'Discounting (verdisconteren)': { nl: 'Verdisconteren', en: 'Discounting' },
  'Results (uitkomsten)': { nl: 'Uitkomsten', en: 'Results' },
  'Structural gap (structureel gat)': { nl: 'Structureel tekort', en: 'Structural gap' },
  'The wrong-pocket matrix': { nl: 'Wie betaalt en wie voordeel heeft', en: 'Who pays and who gains' },
}

/** The same for the stated numbers, by the part of the case that states them. */
export const inputSectionWords = {
  nl: {
    shared: 'Gedeeld: één getal voor meer effecten',
    timeline: 'Looptijd',
    startDelay: 'Latere start',
    populations: 'Populaties',
    targetGroups: 'Doelgroepen',
    costItems: 'Kostenposten: wat er nu wordt gebruikt, wat het kost en wie betaalt',
    incomeItems: 'Opbrengstposten: wat er nu binnenkomt en bij wie',
    interventions: 'Interventie',
    haircuts: 'Voorzichtigheidsafslag per bewijskracht',
    overlap: 'Overlap',
    attribution: 'Toerekening',
    settlements: 'Verevening',
    agreements: 'Afspraken',
    budget: 'Budget',
    framework: 'Afwegingskader',
    projects: 'Projecten: scores en indicatoren',
    steering: 'Sturingscijfers',
    fund: 'Fonds',
    prices: 'Prijzen',
    discounting: 'Verdisconteren',
    reference: 'Gepubliceerde cijfers',
  },
  en: {
    shared: 'Shared: one number for several effects',
    timeline: 'Timeline',
    startDelay: 'Later start',
    populations: 'Populations',
    targetGroups: 'Target groups',
    costItems: 'Cost items: what is used now, what it costs and who pays',
    incomeItems: 'Income items: what comes in now, and to whom',
    interventions: 'Intervention',
    haircuts: 'Haircut by grade of evidence',
    overlap: 'Overlap',
    attribution: 'Attribution',
    settlements: 'Settlement',
    agreements: 'Agreements',
    budget: 'Budget',
    framework: 'Assessment framework',
    projects: 'Projects: scores and indicators',
    steering: 'Steering figures',
    fund: 'Fund',
    prices: 'Prices',
    discounting: 'Discounting',
    reference: 'Published numbers',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>
