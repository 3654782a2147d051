/** De beschrijving van de API (OpenAPI 3.1), met de JSON Schema's van de library: van een case, uitkomsten en een simulatie. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { problemCodes } from 'maatschappelijke-businesscase'

import { soortenVanProblemen } from './problemen.mjs'
import { vraagparameters } from './vraag.mjs'

export const API_VERSIE = '1.0.0'

const schemaVan = createRequire(import.meta.url)
const voorbeeld = JSON.parse(readFileSync(new URL('../kleine-case.json', import.meta.url), 'utf8'))

/** Een schema van de library als deel van dit document: zonder eigen naam, en met verwijzingen die van het geheel uitgaan. */
const ingebed = (bestand, naam) =>
  JSON.parse(JSON.stringify(schemaVan(`maatschappelijke-businesscase/${bestand}`)), (sleutel, waarde) => {
    if (typeof waarde !== 'string') return waarde
    if (sleutel === '$schema' || sleutel === '$id') return undefined
    return sleutel === '$ref' ? waarde.replace(/^#/, `#/components/schemas/${naam}`) : waarde
  })

const tekst = { type: 'string' }
const probleem = {
  type: 'object',
  required: ['status', 'title', 'detail'],
  properties: {
    type: { enum: soortenVanProblemen.map((soort) => `urn:maatschappelijke-businesscase:probleem:${soort}`) },
    status: { type: 'integer', description: 'De statuscode van HTTP.' },
    title: tekst,
    detail: { ...tekst, description: 'Wat er mis is en wat eraan te doen is, in de taal van de vraag.' },
    errors: {
      type: 'array',
      description: 'Alles wat er mis is met wat is verstuurd.',
      items: {
        type: 'object',
        required: ['in', 'code', 'message'],
        properties: {
          in: { enum: ['body', 'query'] },
          pointer: {
            ...tekst,
            description: 'JSON Pointer naar het veld in de body.',
            examples: ['#/interventions/0/success'],
          },
          name: { ...tekst, description: 'De vraagparameter.' },
          address: {
            ...tekst,
            description: 'Het adres van het getal in de case.',
            examples: ['interventions.begeleider.success'],
          },
          code: {
            ...tekst,
            description: `De soort fout, voor programma's; blijft gelijk. Van een case: ${problemCodes.join(', ')}. Van een berekening en een simulatie staan zij in docs/errors.md van de library.`,
          },
          subject: { ...tekst, description: 'De regel van de case waar het om gaat, in woorden.' },
          value: { description: 'Wat er staat.' },
          values: {
            type: 'object',
            description: 'Wat de melding noemt, als gegevens: grenzen, keuzes, wat er het meest op lijkt.',
          },
          message: tekst,
          reason: tekst,
          remedy: { ...tekst, description: 'Wat eraan te doen is.' },
          fix: { type: 'object', description: 'De wijziging die het oplost, waar dat er precies één is.' },
        },
      },
    },
  },
}

const ref = (soort, naam) => ({ $ref: `#/components/${soort}/${naam}` })
const headers = { 'API-Version': ref('headers', 'ApiVersie') }
const antwoord = (description, schema) => ({ description, headers, content: { 'application/json': { schema } } })
const fout = (description, meer = {}) => ({
  description,
  headers: { ...headers, ...meer },
  content: { 'application/problem+json': { schema: ref('schemas', 'Probleem') } },
})
const later = { 'Retry-After': { description: 'Na hoeveel seconden het opnieuw kan.', schema: { type: 'integer' } } }

/** Een POST met een case: er wordt niets bewaard, en hetzelfde verzoek geeft hetzelfde antwoord. */
const berekening = (operationId, summary, schema, bytes, parameters = []) => ({
  operationId,
  summary,
  tags: ['businesscases'],
  parameters: [ref('parameters', 'Taal'), ...parameters],
  requestBody: {
    required: true,
    content: {
      'application/json': { schema: ref('schemas', 'Businesscase'), examples: { klein: { value: voorbeeld } } },
    },
  },
  responses: {
    200: antwoord(summary, ref('schemas', schema)),
    400: fout('De case, de vraagparameters of de JSON klopt niet; alles wat er mis is, staat onder errors.'),
    413: fout(`De body is groter dan ${bytes} bytes.`),
    415: fout('De body is geen JSON.'),
    500: fout('Er ging iets mis in de server.'),
    503: fout('Alle rekenkracht is in gebruik, of de berekening duurde te lang.', later),
  },
})

export const openapi = (grenzen) => ({
  openapi: '3.1.0',
  info: {
    title: 'Maatschappelijke businesscases',
    version: API_VERSIE,
    description: 'Berekent en simuleert maatschappelijke businesscases. Er wordt niets bewaard.',
    contact: { name: 'Vul in', url: 'https://example.org/contact', email: 'api@example.org' },
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/v1' }],
  tags: [{ name: 'businesscases', description: 'Wat een sociale interventie kost en oplevert, en voor wie.' }],
  paths: {
    '/berekeningen': {
      post: berekening('maakBerekening', 'De uitkomsten van een case.', 'Berekening', grenzen.bytes),
    },
    '/simulaties': {
      post: berekening(
        'maakSimulatie',
        'Hoe de uitkomsten van een case verdeeld zijn als haar getallen onzeker zijn.',
        'Simulatie',
        grenzen.bytes,
        Object.entries(vraagparameters(grenzen)).map(
          ([
            name,
            {
              grenzen: { least, most },
              gewoon,
              uitleg,
            },
          ]) => ({
            name,
            in: 'query',
            description: uitleg,
            schema: { type: 'integer', minimum: least, maximum: most, default: gewoon },
          }),
        ),
      ),
    },
    '/openapi.json': {
      get: {
        operationId: 'leesBeschrijving',
        summary: 'Deze beschrijving.',
        tags: ['businesscases'],
        responses: { 200: antwoord('De beschrijving van de API.', { type: 'object' }) },
      },
    },
  },
  components: {
    schemas: {
      Businesscase: ingebed('case.schema.json', 'Businesscase'),
      Berekening: ingebed('results.schema.json', 'Berekening'),
      Simulatie: ingebed('simulation.schema.json', 'Simulatie'),
      Probleem: probleem,
    },
    parameters: {
      Taal: {
        name: 'Accept-Language',
        in: 'header',
        description: 'De taal van fouten: nl (gewoon) of en.',
        schema: { type: 'string', examples: ['nl', 'en'] },
      },
    },
    headers: {
      ApiVersie: { description: 'De volle versie van de API.', schema: { type: 'string', const: API_VERSIE } },
    },
  },
})
