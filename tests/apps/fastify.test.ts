import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, problemCodes, resultsJson } from '../../src/index.js'
import { simulationJson } from '../../src/report/publication/index.js'
import { simulateSync } from '../../src/risk/index.js'
import { installedRecipes } from './installed-recipes.js'

type Data = Record<string, unknown>
interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

const input = JSON.parse(readFileSync('examples/recepten/kleine-case.json', 'utf8')) as Data & {
  readonly interventions: readonly (Data & { readonly enrolment: readonly Data[] })[]
}
const parsed = parseBusinessCase(input)
if (!parsed.ok) throw new Error('The case of the recipes is not in order.')
const { businessCase } = parsed

/** The small case with other numbers in its only intervention. */
const withIntervention = (change: Data): Data => ({
  ...input,
  interventions: input.interventions.map((each) => ({ ...each, ...change })),
})

let folder = ''
const started: ChildProcess[] = []
beforeAll(() => {
  folder = installedRecipes(['fastify', 'piscina'])
  writeFileSync(
    join(folder, 'recepten/fastify/begrensd.mjs'),
    `import { dienst } from './dienst.mjs'
await dienst({ grenzen: JSON.parse(process.argv[2]), logger: true }).listen({ port: 0, host: '127.0.0.1' })`,
  )
})
afterAll(() => {
  for (const server of started) server.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Starts a program of the recipe on a free port, and returns where it listens. */
const origin = async (program: string, args: readonly string[] = []): Promise<string> => {
  const server = spawn(process.execPath, [join(folder, 'recepten/fastify', program), ...args], {
    env: { ...process.env, PORT: '0', HERKOMSTEN: 'https://rekenen.example.nl https://elders.example.nl' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(server)
  return new Promise((resolve, reject) => {
    let log = ''
    server.stdout.on('data', (chunk) => {
      log += String(chunk)
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(log) ?? []
      if (address !== undefined) resolve(address)
    })
    server.on('exit', () => {
      reject(new Error(`The server did not start:\n${log}`))
    })
  })
}

const asked = async (url: string, options: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(url, options)
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const posted = async (url: string, body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  asked(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: signal ?? null,
  })

interface Problem {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly errors?: readonly (Data & { readonly code: string; readonly pointer?: string; readonly message: string })[]
}
/** What an answer says is wrong, after a check that it says so as RFC 9457 asks. */
const problemOf = ({ status, headers, text }: Answer): Problem => {
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json(?:;|$)/)
  expect(headers.get('api-version')).toBe('1.0.0')
  const problem = JSON.parse(text) as Problem
  expect(problem).toMatchObject({ status, title: expect.any(String) as string, detail: expect.any(String) as string })
  return problem
}

describe('the recipe for Fastify', () => {
  let api = ''
  beforeAll(async () => {
    api = `${await origin('server.mjs')}/v1`
  })

  it('calculates what the library calculates, to the byte', async () => {
    const { status, headers, text } = await posted(`${api}/berekeningen`, input)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(text).toBe(resultsJson(calculate(businessCase)))
  })

  it('simulates what the library simulates, to the byte', async () => {
    const { status, text } = await posted(`${api}/simulaties?trekkingen=500&startgetal=7`, input)
    expect(status).toBe(200)
    expect(text).toBe(simulationJson(simulateSync(businessCase, { draws: 500, seed: 7 })))
  })

  it.each(['nl', 'en'] as const)(
    'names every problem of a case with its address, code, values and text: %s',
    async (language) => {
      const wrong = withIntervention({ success: 60, targetGroup: 'gezinen' })
      const found = parseBusinessCase(wrong, { language })
      if (found.ok) throw new Error('This case is wrong.')
      expect(found.problems.map(({ address }) => address)).toEqual(
        expect.arrayContaining(['interventions.begeleider.success', 'interventions.begeleider.targetGroup']),
      )
      const { status, errors = [] } = problemOf(
        await posted(`${api}/berekeningen`, wrong, { 'accept-language': `${language}-NL,${language};q=0.9` }),
      )
      expect(status).toBe(400)
      const plain = JSON.parse(JSON.stringify(found.problems)) as readonly Data[]
      expect(errors).toEqual(plain.map((problem) => expect.objectContaining({ in: 'body', ...problem }) as unknown))
      expect(errors.map(({ pointer }) => pointer)).toEqual(
        expect.arrayContaining(['#/interventions/0/success', '#/interventions/0/targetGroup']),
      )
    },
  )

  it('names what cannot be carried out, of a case that reads well', async () => {
    const enrolment = input.interventions[0]!.enrolment.map((cohort) => ({ ...cohort, households: 500 }))
    const { status, errors } = problemOf(await posted(`${api}/berekeningen`, withIntervention({ enrolment })))
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ in: 'body', code: 'enrolment-above-group', address: expect.any(String) as string }])
  })

  it('says that a simulation has nothing to draw', async () => {
    const { status, errors } = problemOf(await posted(`${api}/simulaties`, withIntervention({ success: 0.4 })))
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ in: 'body', code: 'nothing-uncertain' }])
  })

  it('names everything that is wrong with the query', async () => {
    const { status, errors } = problemOf(await posted(`${api}/simulaties?trekkingen=1e9&startgetal=x&draws=3`, input))
    expect(status).toBe(400)
    expect(errors).toMatchObject([
      { in: 'query', name: 'draws', code: 'unknown-key', values: { known: ['trekkingen', 'startgetal'] } },
      { in: 'query', name: 'trekkingen', code: 'out-of-bounds', value: '1e9', values: { least: 1, most: 100_000 } },
      { in: 'query', name: 'startgetal', code: 'out-of-bounds', value: 'x' },
    ])
  })

  it.each([
    ['JSON that is cut off', '/berekeningen', { method: 'POST', body: '{"name":', type: 'application/json' }, 400],
    ['no body', '/berekeningen', { method: 'POST', type: 'application/json' }, 400],
    [
      'a key that would change a prototype',
      '/berekeningen',
      { method: 'POST', body: '{"__proto__":{}}', type: 'application/json' },
      400,
    ],
    [
      'a body above the limit',
      '/berekeningen',
      { method: 'POST', body: `"${'x'.repeat(1_100_000)}"`, type: 'application/json' },
      413,
    ],
    [
      'a form in the place of JSON',
      '/berekeningen',
      { method: 'POST', body: 'a=1', type: 'application/x-www-form-urlencoded' },
      415,
    ],
    ['text in the place of JSON', '/berekeningen', { method: 'POST', body: '{}', type: 'text/plain' }, 415],
    ['a path that is not there', '/resultaten', {}, 404],
    ['a path with a slash at its end', '/openapi.json/', {}, 404],
    ['a path that cannot be read', '/%zz', {}, 400],
    ['another method', '/berekeningen', {}, 405],
  ] as const)(
    'refuses %s with a problem',
    async (_, path, { type, ...request }: RequestInit & { type?: string }, expected) => {
      const answer = await asked(`${api}${path}`, {
        ...request,
        headers: type === undefined ? {} : { 'content-type': type },
      })
      expect(problemOf(answer).status).toBe(expected)
      expect(answer.status).toBe(expected)
      if (expected === 405) expect(answer.headers.get('allow')).toBe('POST, OPTIONS')
    },
  )

  it('answers what is no HTTP with a problem', async () => {
    const { hostname, port } = new URL(api)
    const said = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(port), hostname, () => socket.write('niets\r\n\r\n'))
      socket
        .on('data', (data) => (text += String(data)))
        .on('end', () => {
          resolve(text)
        })
        .on('error', reject)
    })
    expect(said).toMatch(/^HTTP\/1\.1 400 .*\r\ncontent-type: application\/problem\+json\r\n/s)
    expect(JSON.parse(said.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 400 })
  })

  it('protects every answer, and lets in only the websites that it knows', async () => {
    const preflight = { method: 'OPTIONS', headers: { origin: 'https://rekenen.example.nl' } }
    for (const [path, options] of [['/openapi.json'], ['/niets'], ['/berekeningen', preflight]] as const) {
      const { headers } = await asked(`${api}${path}`, options)
      expect(Object.fromEntries(headers)).toMatchObject({
        'api-version': '1.0.0',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'strict-transport-security': expect.stringMatching(/^max-age=\d+$/) as string,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
    }
    const allowed = async (from: string) =>
      (await posted(`${api}/berekeningen`, input, { origin: from })).headers.get('access-control-allow-origin')
    expect(await allowed('https://rekenen.example.nl')).toBe('https://rekenen.example.nl')
    expect(await allowed('https://vreemd.example.com')).toBeNull()
    expect((await asked(`${api}/openapi.json`)).headers.get('access-control-allow-origin')).toBe('*')
  })

  it('describes itself in valid OpenAPI, which its answers follow', async () => {
    const document = JSON.parse((await asked(`${api}/openapi.json`)).text) as Data & {
      readonly paths: Record<string, Data>
    }
    const validator = new Validator()
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    // Every reference leads to something.
    validator.resolveRefs()
    expect(Object.keys(document.paths)).toEqual(['/berekeningen', '/simulaties', '/openapi.json'])

    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).addSchema(document, 'api')
    const faultsOf = (schema: string, data: unknown): unknown => {
      const check = ajv.getSchema(`api#/components/schemas/${schema}`)!
      return check(data) === true ? [] : check.errors
    }
    const [berekening, simulatie, probleem] = await Promise.all([
      posted(`${api}/berekeningen`, input),
      posted(`${api}/simulaties?trekkingen=100`, input),
      posted(`${api}/berekeningen`, withIntervention({ success: 60 })),
    ])
    expect(faultsOf('Businesscase', input)).toEqual([])
    expect(faultsOf('Berekening', JSON.parse(berekening.text))).toEqual([])
    expect(faultsOf('Simulatie', JSON.parse(simulatie.text))).toEqual([])
    expect(faultsOf('Probleem', JSON.parse(probleem.text))).toEqual([])
    // The schemas refuse what they should.
    expect(faultsOf('Businesscase', withIntervention({ success: 'zestig' }))).not.toEqual([])
    expect(faultsOf('Berekening', {})).not.toEqual([])
    expect(problemCodes.every((code) => JSON.stringify(document).includes(code))).toBe(true)
  })
})

describe('the limits of the recipe for Fastify', () => {
  const limited = async (limits: Data): Promise<string> =>
    `${await origin('begrensd.mjs', [JSON.stringify(limits)])}/v1`

  it('refuse a case that takes too much work', async () => {
    const { status, errors } = problemOf(await posted(`${await limited({ werk: 10 })}/berekeningen`, input))
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ code: 'too-much-work', values: { work: 10 } }])
  })

  it('stop a calculation that takes too long, and say when to come back', async () => {
    const api = await limited({ tijd: 20, trekkingen: 10_000_000 })
    const answer = await posted(`${api}/simulaties?trekkingen=10000000`, input)
    expect(problemOf(answer)).toMatchObject({ status: 503, title: 'Duurt te lang' })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('take no more calculations than there is room for, and answer all the same', async () => {
    const api = await limited({ tegelijk: 1, wachtend: 1, trekkingen: 10_000_000, tijd: 300_000 })
    expect((await posted(`${api}/berekeningen`, input)).status).toBe(200)
    const leave = new AbortController()
    const long = Array.from({ length: 4 }, async () =>
      posted(`${api}/simulaties?trekkingen=10000000`, input, {}, leave.signal).catch(() => 'left' as const),
    )
    // One is calculated, one waits, and the others are refused. The loop is free all the while.
    const refused = await Promise.race(long)
    if (refused === 'left') throw new Error('No request was answered.')
    expect(problemOf(refused)).toMatchObject({ status: 503, title: 'Bezet' })
    expect((await asked(`${api}/openapi.json`)).status).toBe(200)
    // Who leaves makes room, long before ten million draws are done.
    leave.abort()
    expect(await Promise.all(long)).toContain('left')
    let after = await posted(`${api}/berekeningen`, input)
    while (after.status === 503) after = await posted(`${api}/berekeningen`, input)
    expect(after.text).toBe(resultsJson(calculate(businessCase)))
  })
})
