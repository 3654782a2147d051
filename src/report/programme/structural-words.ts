import type { Language } from '../language/language.js'

interface StructuralWords {
  readonly part: string
  readonly decision: string
  readonly asked: string
  readonly net: string
  readonly who: string
  readonly project: string
  readonly each: string
  readonly askedIn: string
  readonly savedIn: string
  readonly netIn: string
  readonly together: string
  readonly none: string
  readonly sentence: string
  readonly finds: string
  readonly keeps: string
  readonly even: string
  readonly nothingSaved: string
  readonly all: string
  readonly earlier: string
  readonly ending: string
  readonly frame: string
  readonly laterYears: string
}

/** Words for what projects ask of the regular budget after the budget. What stands in braces is filled in. */
export const structuralWords: Readonly<Record<Language, StructuralWords>> = {
  nl: {
    part: 'Na het budget: van incidenteel naar structureel',
    decision: 'Na het budget: wat structureel maken in {year} vraagt, in euro’s',
    asked: 'Gevraagd van de gewone begroting na {after}, in euro’s per jaar',
    net: 'Netto voor de gewone begroting na {after} (besparing min gevraagd), in euro’s per jaar',
    who: 'Project: partij',
    project: 'Project',
    each: '{project}: {party}',
    askedIn: 'Gevraagd',
    savedIn: 'Besparing in geld',
    netIn: 'Netto',
    together: 'Samen: {party}',
    none: 'van geen project',
    sentence: 'Structureel maken van ‘{project}’ vraagt van {party} in {year} {asked}; {saved}{outcome}.',
    finds: 'blijft {net} te dekken',
    keeps: 'blijft {net} over',
    even: 'is dat gedekt',
    nothingSaved: 'daar staat in dat jaar geen besparing in geld van dat project bij die partij tegenover',
    all: 'Deze projecten samen vragen van {party} in {year} {asked}; na aftrek van hun besparing {outcome}.',
    earlier: 'Die besparing kan ook komen van wie al eerder meedeed; dat deel komt er ook zonder dit geld.',
    ending: 'Geen structureel geld na {after} vragen: {projects}.',
    frame:
      'In euro’s van het prijspeil, niet contant gemaakt, vóór verevening en afspraken. Besparing in geld: van hetzelfde project, bij dezelfde partij, in hetzelfde jaar; zij kan ook komen van wat eerder is gedaan. Incidentele kosten na {after} zitten hier niet in.',
    laterYears: 'Jaren na {last} staan hier niet; zij staan in de werkmap en in --json.',
  },
  en: {
    part: 'After the budget: from incidental to structural',
    decision: 'After the budget: what making it structural asks in {year}, in euros',
    asked: 'Asked of the regular budget after {after}, in euros a year',
    net: 'Net for the regular budget after {after} (savings less what is asked), in euros a year',
    who: 'Project: party',
    project: 'Project',
    each: '{project}: {party}',
    askedIn: 'Asked',
    savedIn: 'Savings in cash',
    netIn: 'Net',
    together: 'Together: {party}',
    none: 'of no project',
    sentence: 'Making ‘{project}’ structural asks {asked} of {party} in {year}; {saved}{outcome}.',
    finds: '{net} is left to be found',
    keeps: '{net} is left over',
    even: 'that covers it',
    nothingSaved: 'that project brings that party no savings in cash in that year',
    all: 'These projects together ask {asked} of {party} in {year}; after their savings {outcome}.',
    earlier: 'That saving may also come from those who took part before; that part comes without this money too.',
    ending: 'These ask no structural money after {after}: {projects}.',
    frame:
      'In euros of the price level, not discounted, before settlement and agreements. Savings in cash: of the same project, for the same party, in the same year; they may come from what was done before. Incidental costs after {after} are not included.',
    laterYears: 'Years after {last} are not shown; they stand in the workbook and in --json.',
  },
}
