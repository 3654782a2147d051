/**
 * Een REST API die businesscases berekent en simuleert, naar de API Design Rules van developer.overheid.nl. Er wordt niets
 * bewaard. Het rekenen gebeurt in threads, met grenzen aan omvang, rekenwerk, trekkingen, tijd, geheugen en het aantal
 * tegelijk, zodat geen verzoek de andere ophoudt.
 */
import { Buffer } from 'node:buffer'

import Fastify from 'fastify'
import { Piscina } from 'piscina'

import { API_VERSIE, openapi } from './openapi.mjs'
import { Probleem, ongeldigeCase, probleemVan } from './problemen.mjs'
import { simulatieVan, taalVan } from './vraag.mjs'

export const gewoneGrenzen = {
  /** Van de body van een verzoek. */
  bytes: 1_048_576,
  /** Cellen die een case mag vragen; drie miljoen is ongeveer een seconde. */
  werk: 3_000_000,
  trekkingen: 100_000,
  /** Milliseconden voor een verzoek, met het wachten erbij. */
  tijd: 20_000,
  /** Berekeningen tegelijk, en hoeveel er daarnaast mogen wachten. */
  tegelijk: 2,
  wachtend: 8,
  /** MB per rekenthread. */
  geheugen: 512,
}

/** Wat elk antwoord meekrijgt; HTTPS zelf is de zaak van de proxy ervoor. */
const vasteHeaders = {
  'api-version': API_VERSIE,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: 'Origin, Accept-Language',
}

/** Wat geen HTTP is, of te langzaam binnenkomt, bereikt geen route. */
const onleesbaar = (error, socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const soort = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'te-langzaam' : 'ongeldige-invoer'
  const probleem = new Probleem(soort, 'Het verzoek is niet te lezen.', 'The request cannot be read.')
  const body = JSON.stringify(probleem.inTaal('nl'))
  const headers = {
    ...vasteHeaders,
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
  }
  const regels = Object.entries(headers).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`)
  return socket.end(
    `HTTP/1.1 ${probleem.status} ${probleem.titels.en}\r\nconnection: close\r\n${regels.join('')}\r\n${body}`,
  )
}

const methoden = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** De dienst zonder poort; `herkomsten` zijn de websites die haar vanuit een browser mogen gebruiken. */
export const dienst = ({ grenzen: afwijkend = {}, herkomsten = [], logger = false } = {}) => {
  const grenzen = { ...gewoneGrenzen, ...afwijkend }
  const threads = new Piscina({
    filename: new URL('rekenen.mjs', import.meta.url).href,
    minThreads: 1,
    maxThreads: grenzen.tegelijk,
    resourceLimits: { maxOldGenerationSizeMb: grenzen.geheugen },
  })

  const antwoordMet = (error, request, reply) => {
    const probleem = probleemVan(error, grenzen)
    const taal = taalVan(request)
    if (probleem.status === 500) request.log.error(error)
    if (probleem.status === 503) reply.header('retry-after', Math.ceil(grenzen.tijd / 1000))
    return reply
      .code(probleem.status)
      .headers({ ...vasteHeaders, 'content-language': taal })
      .type('application/problem+json')
      .send(JSON.stringify(probleem.inTaal(taal)))
  }

  const app = Fastify({
    logger,
    bodyLimit: grenzen.bytes,
    requestTimeout: grenzen.tijd,
    // Ook een adres en een verzoek die niet te lezen zijn, krijgen een probleem als antwoord.
    frameworkErrors: antwoordMet,
    clientErrorHandler: onleesbaar,
  })
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(antwoordMet)
  app.addHook('onClose', () => threads.destroy())
  app.addHook('onRequest', async ({ headers: { origin } }, reply) => {
    reply.headers(vasteHeaders)
    if (herkomsten.includes(origin)) reply.header('access-control-allow-origin', origin)
  })
  app.setNotFoundHandler(({ url }) => {
    const [pad] = url.split('?')
    throw new Probleem('niet-gevonden', `Hier staat niets: ${pad}`, `There is nothing here: ${pad}`)
  })

  /** Een pad met zijn ene methode; elke andere wordt geweigerd, en OPTIONS zegt een browser wat mag. */
  const pad = (url, method, handler) => {
    const allow = [...(method === 'GET' ? ['HEAD'] : []), method, 'OPTIONS'].join(', ')
    app.route({ url, method, handler })
    app.route({
      url,
      method: methoden.filter((each) => each !== method),
      onRequest: async (request, reply) => {
        reply.header('allow', allow)
        throw new Probleem(
          'methode-niet-toegestaan',
          `${request.method} kan hier niet; wel: ${allow}.`,
          `${request.method} is not possible here; these are: ${allow}.`,
        )
      },
      handler: () => undefined,
    })
    app.options(url, async (request, reply) =>
      reply
        .code(204)
        .headers({ allow, 'access-control-allow-methods': allow, 'access-control-allow-headers': 'content-type' })
        .send(),
    )
  }

  let bezig = 0
  /** Rekent in een thread. Duurt het te lang, of wacht niemand meer op het antwoord, dan komt de thread vrij. */
  const gerekend = async (request, reply, simulatie) => {
    if (bezig >= grenzen.tegelijk + grenzen.wachtend)
      throw new Probleem(
        'bezet',
        'Alle rekenkracht is in gebruik. Probeer het later opnieuw.',
        'All computing power is in use. Try again later.',
      )
    const einde = new AbortController()
    const klok = setTimeout(() => einde.abort(), grenzen.tijd)
    reply.raw.once('close', () => einde.abort())
    bezig += 1
    try {
      const opdracht = { businesscase: request.body, taal: taalVan(request), werk: grenzen.werk, simulatie }
      const { fouten, json } = await threads.run(opdracht, { signal: einde.signal })
      if (fouten !== undefined) throw ongeldigeCase(fouten)
      return reply.type('application/json; charset=utf-8').send(json)
    } finally {
      bezig -= 1
      clearTimeout(klok)
    }
  }

  const beschrijving = JSON.stringify(openapi(grenzen))
  pad('/v1/berekeningen', 'POST', (request, reply) => gerekend(request, reply))
  pad('/v1/simulaties', 'POST', (request, reply) => {
    const { trekkingen, startgetal } = simulatieVan(request.query, grenzen, taalVan(request))
    return gerekend(request, reply, { draws: trekkingen, seed: startgetal })
  })
  pad('/v1/openapi.json', 'GET', (request, reply) =>
    reply.header('access-control-allow-origin', '*').type('application/json; charset=utf-8').send(beschrijving),
  )
  return app
}
