import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { chromium, type BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { staticSite, type StaticSite } from '../../scripts/packed/static-site.js'
import { browserFlags } from './browser-flags.js'
import { installedApp } from './installed-app.js'
import { installedRecipes } from './installed-recipes.js'
import { outcome, shownOutcome } from './shown-outcome.js'

let folder = ''
let site: StaticSite
let browser: BrowserContext
beforeAll(async () => {
  folder = installedRecipes()
  site = await staticSite(folder)
  browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: installedApp('chromium'),
    args: browserFlags,
  })
})
afterAll(async () => {
  await browser.close()
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the recipe for a page without a bundler', () => {
  it('reads, calculates and simulates in workers, from a plain web server', async () => {
    const { text, faults } = await shownOutcome(browser, `${site.origin}/recepten/zonder-bundelaar/`)
    expect(faults).toEqual([])
    expect(text).toMatch(outcome)
  })

  it('finds every entry of its import map, which each load by themselves', async () => {
    const page = await browser.newPage()
    try {
      await page.goto(`${site.origin}/recepten/zonder-bundelaar/`)
      // As text: the test runner would make its own import out of one that is written here.
      const loaded = await page.evaluate<readonly (readonly [string, number])[]>(`Promise.all(
        Object.keys(JSON.parse(document.querySelector('script[type=importmap]').textContent).imports).map(
          async (name) => [name, await import(name).then((module) => Object.keys(module).length, () => 0)],
        ),
      )`)
      expect(loaded.length).toBeGreaterThan(10)
      expect(loaded.filter(([, names]) => names === 0)).toEqual([])
    } finally {
      await page.close()
    }
  })
})
