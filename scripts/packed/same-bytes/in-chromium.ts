import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from 'playwright-core'

import { staticSite } from '../static-site.js'

/** The digests that a page in Chromium shows, in a time zone and a language of its own. */
export const digestsInChromium = async (folder: string): Promise<string> => {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const site = await staticSite(folder)
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: execFileSync('/bin/sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    timezoneId: 'Pacific/Auckland',
    locale: 'de-CH',
  })
  try {
    const page = await browser.newPage()
    await page.goto(site.origin)
    const shown = page.locator('#digests').filter({ hasText: /\S/ })
    await shown.waitFor({ timeout: 300_000 })
    return (await shown.textContent()) ?? ''
  } finally {
    await browser.close()
    site.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
