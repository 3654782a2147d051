import type { Language } from '../language/language.js'

interface BudgetWords {
  readonly title: string
  readonly intro: string
  readonly left: string
  readonly noFlow: string
  readonly byYear: string
  readonly byQuarter: string
  readonly year: string
  readonly quarterHead: string
  readonly quarter: string
  readonly expenditure: string
  readonly income: string
  readonly net: string
  readonly nominal: string
  readonly nominalNote: string
  readonly all: string
  readonly total: string
  readonly interventions: string
  readonly rungs: string
  readonly outcome: string
  readonly intervention: string
  readonly gross: string
  readonly netSaving: string
  readonly overlap: string
  readonly prudent: string
  readonly cashable: string
  readonly costs: string
  readonly societal: string
  readonly recoveredVat: string
  readonly welfare: string
  readonly cash: string
  readonly each: string
  readonly unit: string
  readonly entering: string
  readonly costEach: string
  readonly proceedsEach: string
  readonly proceedsWelfare: string
  readonly proceedsCash: string
  readonly introProceeds: string
  readonly savingEach: string
  readonly transfers: string
  readonly whole: string
  readonly targetGroups: string
  readonly targetGroup: string
  readonly outcomeByGroup: string
  readonly rungsByGroup: string
  readonly evidence: string
  readonly prudentByGrade: string
  readonly societalByGrade: string
}

/** Words for the tables by year, by quarter and by intervention. What stands in braces is filled in. */
export const budgetWords: Readonly<Record<Language, BudgetWords>> = {
  nl: {
    title: 'Per jaar, interventie en doelgroep',
    intro:
      'Lasten zijn de kosten van de aanpak en wat een partij volgens afspraken betaalt. Baten zijn de besparing die als geld vrijkomt (na verevening) en wat een partij ontvangt; een min is een uitkering die wegvalt, of extra gebruik. In reële euro’s, niet contant gemaakt.',
    introProceeds:
      'Bij de baten tellen ook de opbrengsten: loon, belasting, subsidies en eigen bijdragen die met de aanpak binnenkomen; wie daarvan betaalt, heeft een min.',
    left: 'Jaren, kwartalen, interventies en doelgroepen met alleen nullen staan er niet bij.',
    noFlow: 'Zonder kasstroom, en daarom zonder tabel: {parties}.',
    byYear: 'Lasten en baten per jaar: {party}',
    byQuarter: 'Lasten en baten per kwartaal: {party}',
    year: 'Jaar',
    quarterHead: 'Kwartaal',
    quarter: '{year}, kwartaal {quarter}',
    expenditure: 'Lasten',
    income: 'Baten',
    net: 'Saldo',
    nominal: '{what}, lopende prijzen',
    nominalNote: 'Lopende prijzen: met de inflatie van {inflation} per jaar die de opsteller heeft opgegeven.',
    all: 'alle partijen samen',
    total: 'Samen',
    interventions: 'Per interventie',
    rungs: 'Besparing per interventie, van bruto tot verzilverbaar, contante waarde in euro’s',
    outcome: 'Kosten en saldo per interventie, contante waarde in euro’s',
    intervention: 'Interventie',
    gross: 'Bruto',
    netSaving: 'Netto',
    overlap: 'Na overlap',
    prudent: 'Voorzichtig',
    cashable: 'Verzilverbaar',
    costs: 'Kosten',
    societal: 'Baten zonder kasstroom',
    recoveredVat: 'Btw die terugkomt',
    welfare: 'Netto welvaart',
    cash: 'Netto kas',
    each: 'Per {one}, over de hele looptijd, in reële euro’s',
    unit: 'Per',
    entering: 'Instroom',
    costEach: 'Kosten',
    proceedsEach: 'Opbrengst',
    proceedsWelfare: 'Opbrengst, voorzichtig',
    proceedsCash: 'Opbrengst, ontvangen',
    savingEach: 'Verzilverbaar',
    transfers: 'Alle partijen samen: een uitkering die wegvalt, bespaart de een en mist de ander, en is samen nul.',
    whole: '{name} (onderdelen samen)',
    targetGroups: 'Per doelgroep',
    targetGroup: 'Doelgroep',
    outcomeByGroup: 'Kosten en saldo per doelgroep, contante waarde in euro’s',
    rungsByGroup: 'Besparing per doelgroep, van bruto tot verzilverbaar, contante waarde in euro’s',
    evidence: 'Per bewijskracht en jaar',
    prudentByGrade: 'Voorzichtige besparing van de samenleving per jaar en bewijskracht, in reële euro’s',
    societalByGrade: 'Baten zonder kasstroom per jaar en bewijskracht, in reële euro’s',
  },
  en: {
    title: 'By year, intervention and target group',
    intro:
      'Expenditure is what the interventions cost and what a party pays by agreement. Income is the saving that comes free as cash (after settlement) and what a party receives; a minus is social assistance that is lost, or extra use. In real euros, undiscounted.',
    introProceeds:
      'Proceeds are part of income too: wages, tax, grants and contributions that come with the case; who pays of them has a minus.',
    left: 'Years, quarters, interventions and target groups with nothing but zeros are left out.',
    noFlow: 'Without cash, and therefore without a table: {parties}.',
    byYear: 'Expenditure and income by year: {party}',
    byQuarter: 'Expenditure and income by quarter: {party}',
    year: 'Year',
    quarterHead: 'Quarter',
    quarter: '{year}, quarter {quarter}',
    expenditure: 'Expenditure',
    income: 'Income',
    net: 'Net',
    nominal: '{what}, current prices',
    nominalNote: 'Current prices: with the inflation of {inflation} a year that the author states.',
    all: 'all parties together',
    total: 'Together',
    interventions: 'By intervention',
    rungs: 'Savings by intervention, from gross to cashable, present value in euros',
    outcome: 'Costs and net by intervention, present value in euros',
    intervention: 'Intervention',
    gross: 'Gross',
    netSaving: 'Net',
    overlap: 'Net of overlap',
    prudent: 'Prudent',
    cashable: 'Cashable',
    costs: 'Costs',
    societal: 'Benefits without cash',
    recoveredVat: 'VAT that is recovered',
    welfare: 'Net welfare',
    cash: 'Net cash',
    each: 'For each {one}, over the whole horizon, in real euros',
    unit: 'For each',
    entering: 'Entering',
    costEach: 'Costs',
    proceedsEach: 'Proceeds',
    proceedsWelfare: 'Proceeds, prudent',
    proceedsCash: 'Proceeds, received',
    savingEach: 'Cashable',
    transfers:
      'All parties together: social assistance that ends saves the one and costs the other, and together is zero.',
    whole: '{name} (parts together)',
    targetGroups: 'By target group',
    targetGroup: 'Target group',
    outcomeByGroup: 'Costs and net by target group, present value in euros',
    rungsByGroup: 'Savings by target group, from gross to cashable, present value in euros',
    evidence: 'By evidence and year',
    prudentByGrade: 'Prudent saving of society by year and evidence, in real euros',
    societalByGrade: 'Benefits without cash by year and evidence, in real euros',
  },
}
