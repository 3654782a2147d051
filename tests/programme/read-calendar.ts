/** An event of a calendar that was read back, by the names of its properties. */
export type CalendarEvent = Readonly<Record<string, string>>

/**
 * Reads a calendar (RFC 5545) by the rules of the format alone: folded lines are joined, and escapes undone.
 *
 * @throws Error where a line is longer than 75 octets, ends in anything but CRLF, or has no name
 */
export const readCalendar = (
  text: string,
): { readonly lines: readonly string[]; readonly events: readonly CalendarEvent[] } => {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('lines end in CRLF')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) if (Buffer.byteLength(line) > 75) throw new Error(`too long: ${line}`)
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')
  const events: Record<string, string>[] = []
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`no content line: ${line}`)
    if (line === 'BEGIN:VEVENT') events.push({})
    else if (events.length > 0 && name !== 'END')
      Object.assign(events.at(-1)!, {
        [name]: value.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)),
      })
  }
  return { lines, events }
}
