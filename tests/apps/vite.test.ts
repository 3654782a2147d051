import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { chromium, type BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, createServer, preview } from 'vite'

import { browserFlags } from './browser-flags.js'
import { installedApp } from './installed-app.js'
import { installedRecipes } from './installed-recipes.js'
import { outcome, shownOutcome } from './shown-outcome.js'

let folder = ''
let root = ''
let browser: BrowserContext
beforeAll(async () => {
  folder = installedRecipes()
  root = join(folder, 'recepten/vite')
  browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: installedApp('chromium'),
    args: browserFlags,
  })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const quiet = { configFile: false, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } } as const

describe('the recipe for Vite, without any setting', () => {
  it('simulates in workers while it is developed', async () => {
    const server = await createServer({ ...quiet, root, cacheDir: join(folder, 'cache') })
    try {
      await server.listen()
      const { text, faults } = await shownOutcome(browser, server.resolvedUrls?.local[0] ?? '')
      expect(faults).toEqual([])
      expect(text).toMatch(outcome)
    } finally {
      await server.close()
    }
  })

  it('simulates in workers once it is built', async () => {
    await build({ ...quiet, root, build: { outDir: 'dist' } })
    const server = await preview({ ...quiet, root, preview: { host: '127.0.0.1', port: 0 } })
    try {
      const { text, faults } = await shownOutcome(browser, server.resolvedUrls?.local[0] ?? '')
      expect(faults).toEqual([])
      expect(text).toMatch(outcome)
    } finally {
      await server.close()
    }
  })
})
