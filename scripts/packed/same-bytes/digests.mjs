// What the library writes of each case, as lines of `<SHA-256> <case> <what>`: results, a simulation, summaries, every file
// of a report in both languages, and the problems of a case that is wrong. It is one text for every host: what differs
// is only how the library is loaded and where the cases come from.

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

const sha256 = async (text) =>
  hex(await globalThis.crypto.subtle.digest('SHA-256', new globalThis.TextEncoder().encode(text)))

const textsOf = async (library, name, text) => {
  const read = library.readCase(text)
  if (!read.ok) throw new Error(`${name}: ${read.problems.map(({ message }) => message).join('; ')}`)
  const results = library.calculate(read.businessCase)
  const simulation = await library.simulate(read.businessCase, { draws: 1000, seed: 1 })
  const risk = library.caseRiskOf(results, simulation)
  const wrong = library.readCase(text.replace(/^timeline:/m, 'tijdlijn:'))
  const texts = [
    ['results', library.resultsJson(results)],
    ['simulation', library.simulationJson(simulation)],
    ['problems', JSON.stringify(wrong.problems)],
  ]
  for (const language of ['nl', 'en']) {
    texts.push([`summary ${language}`, library.summaryText(results, { language })])
    for (const file of await library.reportFiles(results, undefined, { language, risk }))
      texts.push([`${file.path} ${language}`, file.text])
  }
  return texts
}

export const digests = async (library, cases) => {
  const lines = []
  for (const [name, text] of cases)
    for (const [what, written] of await textsOf(library, name, text))
      lines.push(`${await sha256(written)} ${name} ${what}`)
  return lines
}
