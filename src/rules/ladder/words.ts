import type { WordsOf } from '../words-of.js'
import type { ladderFigures } from './figures.js'
import { rungWords } from './rung-words.js'

const ladder = 'docs/method.md, 5. The savings ladder (besparingsladder)'
const outcomes = 'docs/method.md, 10. Results (uitkomsten)'

/** What the figures of the savings ladder are called, and where the documentation defines them. */
export const ladderWords: WordsOf<typeof ladderFigures> = {
  ratio: { chapter: ladder, nl: 'verhouding tot zonder aanpak', en: 'ratio to the cost without the case' },
  reduction: { chapter: ladder, nl: 'vermindering', en: 'reduction' },
  'new-volume': { chapter: ladder, nl: 'nieuw volume per {year}', en: 'new volume per {year}' },
  amount: { chapter: ladder, nl: 'besparing per {year}, opgegeven', en: 'saving per {year}, as stated' },
  'saving-per-household-year': { chapter: ladder, nl: 'besparing per {year}', en: 'saving per {year}' },
  deadweight: { chapter: ladder, nl: 'was ook zonder de aanpak gebeurd', en: 'deadweight' },
  displacement: { chapter: ladder, nl: 'verplaatst naar elders (waterbed)', en: 'displacement' },
  outside: {
    chapter: ladder,
    nl: 'toegerekend aan een project buiten deze businesscase',
    en: 'ascribed to a project outside this case',
  },
  additionality: {
    chapter: ladder,
    nl: 'deel dat aan de interventie is toe te rekenen',
    en: 'share that the intervention adds',
  },
  haircut: { chapter: ladder, nl: 'afslag voor bewijskracht', en: 'haircut for weak evidence' },
  'saving.gross': { chapter: ladder, nl: rungWords.nl.gross, en: rungWords.en.gross },
  'saving.net': { chapter: ladder, nl: `besparing ${rungWords.nl.net}`, en: `saving ${rungWords.en.net}` },
  'saving.overlap': { chapter: ladder, nl: `besparing ${rungWords.nl.overlap}`, en: `saving ${rungWords.en.overlap}` },
  'saving.prudent': { chapter: ladder, nl: 'voorzichtige besparing', en: 'prudent saving' },
  'saving.cashable': { chapter: ladder, nl: 'verzilverbare besparing', en: 'cashable saving' },
  'saving.outside': {
    chapter: ladder,
    nl: 'besparing toegerekend aan een ander project',
    en: 'saving ascribed to another project',
  },
  'saving-lost.net': {
    chapter: ladder,
    nl: 'verschil tussen bruto en netto besparing',
    en: 'difference between gross and net saving',
  },
  'saving-lost.overlap': {
    chapter: ladder,
    nl: 'verschil tussen besparing voor en na overlap',
    en: 'difference between saving before and after overlap',
  },
  'saving-lost.prudent': {
    chapter: ladder,
    nl: 'verschil tussen besparing voor en na afslag',
    en: 'difference between saving before and after the haircut',
  },
  'saving-lost.cashable': {
    chapter: ladder,
    nl: 'verschil tussen voorzichtige en verzilverbare besparing',
    en: 'difference between prudent and cashable saving',
  },
  'welfare-volume': { chapter: ladder, nl: 'maatschappelijke winst per {year}', en: 'societal gain per {year}' },
  'welfare-price': { chapter: ladder, nl: 'waarde van een eenheid', en: 'value of a unit' },
  'welfare.gross': { chapter: ladder, nl: 'maatschappelijke baten, bruto', en: 'societal benefits, gross' },
  'welfare.net': { chapter: ladder, nl: 'maatschappelijke baten, netto', en: 'societal benefits, net' },
  'welfare.prudent': { chapter: ladder, nl: 'maatschappelijke baten, voorzichtig', en: 'societal benefits, prudent' },
  'welfare.units': { chapter: ladder, nl: 'maatschappelijke winst in eenheden', en: 'societal gain in units' },
  'welfare-lost.net': {
    chapter: ladder,
    nl: 'verschil tussen bruto en netto maatschappelijke baten',
    en: 'difference between gross and net societal benefits',
  },
  'welfare-lost.prudent': {
    chapter: ladder,
    nl: 'verschil tussen maatschappelijke baten voor en na afslag',
    en: 'difference between societal benefits before and after the haircut',
  },
  'extra-use': { chapter: outcomes, nl: 'extra hulp', en: 'extra care' },
}
