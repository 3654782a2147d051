import type { Results } from '../appraisal/index.js'
import { formatPercentage } from '../report/index.js'
import { pageWriter, type Page } from './page.js'
import { sheetNames } from './sheet-names.js'
import { inputStyle, styles } from './styles.js'

const timingWords = { start: 'stromen aan het begin van het jaar', mid: 'stromen halverwege het jaar', end: 'stromen aan het eind van het jaar' }

/** The first sheet: what the workbook is, what stands where, and the conventions it rests on. */
export const guidePage = ({ businessCase, conventions, pm }: Pick<Results, 'businessCase' | 'conventions' | 'pm'>): Page => {
  const write = pageWriter()
  const { from, through } = businessCase.timeline
  const rates = conventions.discounting.rates.map(({ fromYear, rate }) => `${formatPercentage(rate, 'nl', 2)}${conventions.discounting.rates.length > 1 ? ` vanaf jaar ${fromYear}` : ''}`)
  const rows: readonly (readonly [string, string])[] = [
    ['Wat dit is', 'De hele berekening van deze maatschappelijke businesscase, als formules. Verander invoer, en alle uitkomsten rekenen mee.'],
    [sheetNames.inputs, 'Alle getallen die de businesscase noemt, met eenheid, prijspeil, bewijskracht, bron en aanname.'],
    [sheetNames.parties, 'De uitkomsten per partij: kas en welvaart, per begrotingsjaar.'],
    [sheetNames.society, 'De uitkomsten voor de samenleving, de besparingsladder, kosten met en zonder aanpak, afspraken, en wie betaalt en wie wint.'],
    [sheetNames.years, 'De berekening per begrotingsjaar.'],
    [sheetNames.periods, 'De berekening per periode, van invoer naar uitkomst.'],
    [sheetNames.clock, 'Hoe een effect verloopt in de maanden nadat een huishouden instroomt.'],
    [sheetNames.checks, 'Of delen optellen tot totalen: alles moet WAAR zijn.'],
    ['Looptijd', `${from} t/m ${through}`],
    ['Euro’s', `van ${businessCase.prices.level}; positief is gunstig voor de partij, kosten zijn negatief`],
    ['Discontovoet', `${rates.join(', ')}; basisjaar ${conventions.discounting.baseYear}; ${timingWords[conventions.discounting.timing]}`],
    ['Niet in formules', 'De opzet: wie partijen en doelgroepen zijn, looptijd en data, welke regels gelden. Verander die in het bestand van de businesscase en maak de werkmap opnieuw.'],
    ['PM', pm.length === 0 ? 'geen posten zonder bedrag' : pm.map(({ name }) => name).join('; ')],
  ]
  write.text(0, 0, businessCase.name, styles.title)
  write.text(1, 0, 'Maatschappelijke businesscase: werkmap met levende formules', styles.note)
  rows.forEach(([what, text], at) => {
    write.text(3 + at, 0, what, styles.term)
    write.text(3 + at, 1, text, styles.wrapped)
  })
  write.text(4 + rows.length, 0, 'Invoer', { ...inputStyle.number, alignment: { vertical: 'top', horizontal: 'left' } })
  write.text(4 + rows.length, 1, 'Zo ziet een cel eruit die u mag veranderen (geel, blauwe letters, blad Invoer).', styles.wrapped)
  return write.page(sheetNames.guide, [22, 100], { rows: 0, columns: 0 })
}
