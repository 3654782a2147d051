/** A content line of iCalendar (RFC 5545): its name with parameters, and its value as it is written. */
export type ContentLine = readonly [name: string, value: string]

/** The most octets on a line, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75

/** A text as the value of a property: backslash, semicolon, comma and line ends are escaped (RFC 5545, 3.3.11). */
export const calendarText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')

/** Content lines as a file: lines end in CRLF, and long ones go on after a space on the next. */
export const calendarFile = (lines: readonly ContentLine[]): string =>
  lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('')

/** A line broken between characters, so that none is longer than 75 octets; the space that begins a next line counts. */
const folded = (line: string): string => {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const own = octetsOf(character)
    if (octets + own > MOST_OCTETS) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += character
    octets += own
  }
  return [...parts, part].join('\r\n ')
}

/** How many octets a character takes in UTF-8. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
