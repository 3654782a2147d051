/** The sheets of the workbook, in the order in which a reader meets them. */
export const sheetNames = {
  guide: 'Leeswijzer',
  inputs: 'Invoer',
  parties: 'Partijen',
  society: 'Samenleving',
  years: 'Jaren',
  periods: 'Berekening',
  clock: 'Klok',
  checks: 'Controle',
} as const
