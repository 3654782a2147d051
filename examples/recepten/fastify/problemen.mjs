/**
 * Fouten als application/problem+json (RFC 9457), zoals de Nederlandse API Design Rules vragen: `status`, `title` en
 * `detail`, en onder `errors` alles wat er mis is, met adres, code, waarden en wat eraan te doen is. In het Nederlands,
 * of in het Engels voor wie dat vraagt.
 */
const soorten = {
  'ongeldige-invoer': [400, 'Ongeldige invoer', 'Invalid input'],
  'niet-gevonden': [404, 'Niet gevonden', 'Not found'],
  'methode-niet-toegestaan': [405, 'Methode niet toegestaan', 'Method not allowed'],
  'te-langzaam': [408, 'Te langzaam', 'Request Timeout'],
  'te-groot': [413, 'Te groot', 'Too large'],
  'verkeerd-mediatype': [415, 'Verkeerd mediatype', 'Unsupported media type'],
  bezet: [503, 'Bezet', 'Busy'],
  'duurt-te-lang': [503, 'Duurt te lang', 'Takes too long'],
  'interne-fout': [500, 'Interne fout', 'Internal fault'],
}

export const soortenVanProblemen = Object.keys(soorten)

/** Wat een verzoek tegenhoudt. `detail` is er in beide talen; `errors` staan al in de taal van de vraag. */
export class Probleem extends Error {
  constructor(soort, nl, en, errors = []) {
    super(nl)
    const [status, titel, title] = soorten[soort]
    Object.assign(this, { soort, status, titels: { nl: titel, en: title }, details: { nl, en }, errors })
  }

  inTaal(taal) {
    return {
      type: `urn:maatschappelijke-businesscase:probleem:${this.soort}`,
      title: this.titels[taal],
      status: this.status,
      detail: this.details[taal],
      ...(this.errors.length > 0 && { errors: this.errors }),
    }
  }
}

/** De fouten van een case, elk met de JSON Pointer (RFC 6901) naar het veld in wat is verstuurd. */
export const ongeldigeCase = (fouten) =>
  new Probleem(
    'ongeldige-invoer',
    `De businesscase is niet te berekenen: zie errors (${fouten.length}).`,
    `The case cannot be calculated: see errors (${fouten.length}).`,
    fouten.map((fout) => ({ in: 'body', ...(fout.path && { pointer: pointerVan(fout.path) }), ...fout })),
  )

const pointerVan = (path) =>
  ['#', ...path.map((stap) => encodeURIComponent(String(stap).replaceAll('~', '~0').replaceAll('/', '~1')))].join('/')

/** Wat Fastify en Piscina melden, als probleem; al het andere is een fout van de server, en daar hoort geen detail bij. */
export const probleemVan = (error, { bytes }) => {
  if (error instanceof Probleem) return error
  if (error.name === 'AbortError')
    return new Probleem(
      'duurt-te-lang',
      'De berekening duurde te lang en is gestopt. Vraag minder trekkingen, of probeer het later opnieuw.',
      'The calculation took too long and was stopped. Ask for fewer draws, or try again later.',
    )
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new Probleem(
      'te-groot',
      'De berekening vraagt meer geheugen dan is toegestaan. Neem een kleinere case.',
      'The calculation takes more memory than is allowed. Take a smaller case.',
    )
  if (error.statusCode === 413)
    return new Probleem('te-groot', `Verstuur ten hoogste ${bytes} bytes.`, `Send at most ${bytes} bytes.`)
  if (error.statusCode === 415)
    return new Probleem(
      'verkeerd-mediatype',
      'Verstuur JSON, met Content-Type: application/json.',
      'Send JSON, with Content-Type: application/json.',
    )
  if (error.code?.startsWith('FST_ERR_CTP_'))
    return new Probleem('ongeldige-invoer', 'De body is geen geldige JSON.', 'The body is no valid JSON.')
  if (error.statusCode >= 400 && error.statusCode < 500)
    return new Probleem('ongeldige-invoer', 'Het verzoek is niet te lezen.', 'The request cannot be read.')
  return new Probleem(
    'interne-fout',
    'Er ging iets mis in de server. Aan de businesscase ligt het niet.',
    'Something went wrong in the server. The case is not to blame.',
  )
}
