import type { Language } from '../language/language.js'

interface ProgrammeWords {
  readonly title: string
  readonly projects: string
  readonly inLetter: string
  readonly project: string
  readonly lines: string
  readonly line: string
  readonly projectCount: string
  readonly used: string
  readonly costs: string
  readonly savings: string
  readonly cash: string
  readonly society: string
  readonly cashBrief: string
  readonly societyBrief: string
  readonly perEuro: string
  readonly payback: string
  readonly own: string
  readonly all: string
  readonly ownNote: string
  readonly perEuroNote: string
  readonly gainers: string
  readonly budget: string
  readonly year: string
  readonly planned: string
  readonly available: string
  readonly left: string
  readonly total: string
  readonly underspend: string
  readonly noUnderspend: string
  readonly share: string
  readonly shareConverted: string
  readonly carriesOver: string
  readonly lapses: string
  readonly overlap: string
  readonly noOverlap: string
  readonly maySame: string
  readonly maySameMore: string
  readonly chartHow: string
  readonly chartFinding: string
}

/** Words for the projects of a programme and its budget. What stands in braces is filled in. */
export const programmeWords: Readonly<Record<Language, ProgrammeWords>> = {
  nl: {
    title: 'Projecten en budget',
    projects: 'Projecten: wat zij kosten en opleveren, alle partijen samen, contante waarde in euro’s',
    inLetter: 'De projecten: kas van alle partijen samen, en de samenleving, contante waarde in euro’s',
    project: 'Project',
    lines: 'Actielijnen: hun projecten samen, contante waarde in euro’s',
    line: 'Actielijn',
    projectCount: 'Projecten',
    used: 'Uit het budget',
    costs: 'Kosten',
    savings: 'Besparing in geld',
    cash: 'Netto in geld (kas)',
    society: 'Samenleving (welvaart)',
    cashBrief: 'Kas',
    societyBrief: 'Samenleving',
    perEuro: 'Per euro budget',
    payback: 'Terugverdiend',
    own: 'Van geen project',
    all: 'Programma',
    ownNote: '‘Van geen project’ is wat voor het hele programma geldt: verevening, afspraken en fonds.',
    perEuroNote:
      'Uit het budget: niet contant gemaakt, in euro’s van het prijspeil. Per euro budget: wat de samenleving wint of verliest (-) voor elke euro uit het budget.',
    gainers: 'Wie heeft voordeel van welk project: netto in geld (kas), contante waarde in euro’s',
    budget: 'Het budget ‘{name}’ per jaar, in euro’s',
    year: 'Jaar',
    planned: 'Begroot',
    available: 'Beschikbaar',
    left: 'Over',
    total: 'Totaal',
    underspend: 'Van het budget van {amount} wordt {used} gebruikt; {left} blijft over (onderschrijding).',
    noUnderspend: 'Het budget van {amount} wordt helemaal gebruikt.',
    share: 'Dat budget is {share} van: {larger} ({amount}).',
    shareConverted:
      'Dat budget is {share} van: {larger} ({amount} in euro’s van {level}; opgegeven is {stated} in euro’s van {statedLevel}).',
    carriesOver: 'Wat een jaar overlaat, blijft het jaar erna beschikbaar.',
    lapses: 'Wat een jaar overlaat, vervalt.',
    overlap: 'Deze projecten besparen op dezelfde kosten, en delen die besparing, zodat zij één keer telt: {groups}.',
    noOverlap: 'Geen twee projecten besparen op dezelfde kosten in dezelfde jaren.',
    maySame:
      'Deze posten kunnen dezelfde zijn: {items}. Zij horen bij dezelfde mensen en hetzelfde domein ({domain}), en worden betaald door {payers}. Is het één post, geef haar dan één id: nu kan een verandering ervan twee keer tellen.',
    maySameMore: 'Zo nog {count} keer: posten die dezelfde kunnen zijn, en hier niet staan.',
    chartHow: 'Per jaar wat er begroot en gebruikt is (staven), en wat er aan het eind van het jaar over is (lijn).',
    chartFinding: 'Het meeste wordt in {year} uitgegeven ({most}); van {amount} blijft {left} over',
  },
  en: {
    title: 'Projects and budget',
    projects: 'Projects: what they cost and bring, all parties together, present value in euros',
    inLetter: 'The projects: cash of all parties together, and society, present value in euros',
    project: 'Project',
    lines: 'Lines of the programme: their projects together, present value in euros',
    line: 'Line',
    projectCount: 'Projects',
    used: 'From the budget',
    costs: 'Costs',
    savings: 'Savings in money',
    cash: 'Net in money (cash)',
    society: 'Society (welfare)',
    cashBrief: 'Cash',
    societyBrief: 'Society',
    perEuro: 'For each budget euro',
    payback: 'Paid back',
    own: 'Of no project',
    all: 'Programme',
    ownNote: '‘Of no project’ is what goes for the whole programme: settlement, agreements and the fund.',
    perEuroNote:
      'From the budget: not discounted, in euros of the price level. For each budget euro: what society gains or loses (-) for each euro of the budget.',
    gainers: 'Who gains from which project: net in money (cash), present value in euros',
    budget: 'The budget ‘{name}’ by year, in euros',
    year: 'Year',
    planned: 'Planned',
    available: 'Available',
    left: 'Left',
    total: 'Total',
    underspend: 'Of the budget of {amount}, {used} is used; {left} is left (underspend).',
    noUnderspend: 'The budget of {amount} is used in full.',
    share: 'That budget is {share} of: {larger} ({amount}).',
    shareConverted:
      'That budget is {share} of: {larger} ({amount} in euros of {level}; {stated} in euros of {statedLevel} is stated).',
    carriesOver: 'What a year leaves stays available in the next.',
    lapses: 'What a year leaves lapses.',
    overlap: 'These projects save on the same costs and share that saving, so that it counts once: {groups}.',
    noOverlap: 'No two projects save on the same costs in the same years.',
    maySame:
      'These items may be the same: {items}. They are of the same people and the same domain ({domain}), and are paid by {payers}. If it is one item, give it one id: now a change of it may count twice.',
    maySameMore: 'So {count} more times: items that may be the same and are not listed here.',
    chartHow: 'What is planned and used in each year (bars), and what is left at the end of the year (line).',
    chartFinding: 'Most is spent in {year} ({most}); {left} of {amount} is left',
  },
}
