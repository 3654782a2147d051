import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build, type BuildOptions } from 'esbuild'
import { chromium, type BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { nodeWorkers } from '../../src/workers/node/index.js'
import { simulate } from '../../src/risk/index.js'
import { linearCase, linearInput } from '../risk/uncertain-case.js'
import { browserFlags } from './browser-flags.js'
import { installedApp } from './installed-app.js'

const correlations = [{ between: ['costItems.ggz.price', 'costItems.wmo.volume'] as [string, string], rank: 0.4 }]
const options = { draws: 30_000, seed: 21 }

/**
 * A page such as a user's site would have: it simulates with two Web Workers, and once more without, and shows the
 * numbers.
 */
const pageScript = `
import { parseBusinessCase } from './src/case/index.js'
import { simulate } from './src/risk/index.js'
import { webWorkers } from './src/workers/web/index.js'

const allowed = (attempt) => { try { attempt(); return true } catch { return false } }
const simulated = async (workers) => {
  const parsed = parseBusinessCase(${JSON.stringify(linearInput({ correlations }))})
  const { businessCase, ...results } = await simulate(parsed.businessCase, { ...${JSON.stringify(options)}, ...workers })
  return results
}
const show = (what) => {
  const place = document.createElement('pre')
  place.id = 'outcome'
  place.textContent = JSON.stringify(what)
  document.body.append(place)
}
Promise.all([simulated({ workers: webWorkers(2) }), simulated({})]).then(
  ([shared, alone]) => show({
    shared,
    alone,
    evaluates: allowed(() => new Function('return 1')()),
    assembles: allowed(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
  }),
  (error) => show({ error: String(error) }),
)
`

const policies = [
  { name: 'without a content security policy', policy: undefined, evaluates: true, assembles: true },
  {
    name: 'where WebAssembly is allowed and eval is not',
    policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'",
    evaluates: false,
    assembles: true,
  },
  {
    name: 'where neither is allowed',
    policy: "default-src 'none'; script-src 'self'; worker-src 'self'",
    evaluates: false,
    assembles: false,
  },
] as const

const bundled = async (from: Pick<BuildOptions, 'stdin' | 'entryPoints'>): Promise<string> => {
  const { outputFiles } = await build({
    ...from,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

let folder = ''
let browser: BrowserContext
let server: Server
let origin = ''
let expected: unknown
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simulation-'))
  const files = new Map([
    ['/page.js', await bundled({ stdin: { contents: pageScript, resolveDir: '.', loader: 'ts' } })],
    ['/worker.js', await bundled({ entryPoints: ['src/workers/web/worker.ts'] })],
  ])
  server = createServer(({ url = '/' }, response) => {
    // A worker follows the policy that is served with its own script, so each policy has a folder of its own.
    const [, place = '', file = ''] = /^\/(\d)(\/.*)$/.exec(url) ?? []
    const policy = policies[Number(place)]?.policy
    const script = files.get(file)
    response.setHeader(
      'content-type',
      script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
    )
    if (policy !== undefined) response.setHeader('content-security-policy', policy)
    response.end(script ?? '<!doctype html><title>Simulatie</title><body><script type="module" src="page.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: installedApp('chromium'),
    args: browserFlags,
  })
  const results = await simulate(linearCase({ correlations }), { ...options, workers: nodeWorkers(2) })
  expected = JSON.parse(JSON.stringify({ ...results, businessCase: undefined }))
})
afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('simulation in a browser', () => {
  it.each(policies.map((policy, place) => ({ ...policy, place })))(
    'gives the numbers of Node to the last bit, with Web Workers and without: $name',
    async ({ place, evaluates, assembles }) => {
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      try {
        await page.goto(`${origin}/${place}/`)
        const shown = page.locator('#outcome')
        await shown.waitFor({ state: 'attached', timeout: 60_000 })
        const outcome = JSON.parse((await shown.textContent()) ?? 'null') as Record<string, unknown>
        expect(faults).toEqual([])
        expect(outcome['error']).toBeUndefined()
        expect({ evaluates: outcome['evaluates'], assembles: outcome['assembles'] }).toEqual({ evaluates, assembles })
        expect(outcome['shared']).toEqual(expected)
        expect(outcome['alone']).toEqual(expected)
      } finally {
        await page.close()
      }
    },
  )
})
