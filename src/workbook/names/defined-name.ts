/** The longest name that a spreadsheet takes. */
const longestName = 255

/**
 * The name by which a spreadsheet knows an address, or nothing where the address is too long for one. Where an address
 * has a hyphen the name has `_`, for `[0]` it has `._0` and for `@2026-01` it has `.__2026_01`; a name that would begin
 * like a cell (`a1.cash.npv`) begins with `_`. `addressOfName` is the way back.
 *
 * @example
 * definedName('interventions.een-aanpak.enrolment[0].households') // 'interventions.een_aanpak.enrolment._0.households'
 */
export const definedName = (address: string): string | undefined => {
  const name = address
    .replaceAll('-', '_')
    .replaceAll('@', '.__')
    .replaceAll(/\[(\d+)\]/g, '._$1')
  const guarded = beginsLikeCell.test(name) ? `_${name}` : name
  return guarded.length > longestName ? undefined : guarded
}

/** The address that a spreadsheet knows by a name. */
export const addressOfName = (name: string): string =>
  name
    .replace(/^_/, '')
    .replaceAll('.__', '@')
    .replaceAll(/\._(\d+)/g, '[$1]')
    .replaceAll('_', '-')

/** `A1`, `XFD1048576`, and in the other style `R1C1`, `R` or `C`. */
const beginsLikeCell = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*)(?:\.|$)/i
