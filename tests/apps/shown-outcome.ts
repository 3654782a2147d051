import type { BrowserContext } from 'playwright-core'

/** What the page of a recipe says once it is done, and what went wrong in it. */
export const shownOutcome = async (
  browser: BrowserContext,
  address: string,
): Promise<{ readonly text: string; readonly faults: readonly string[] }> => {
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  try {
    await page.goto(address)
    const shown = page.locator('#uitkomst').filter({ hasNotText: 'Bezig' })
    await shown.waitFor({ timeout: 120_000 })
    return { text: (await shown.textContent()) ?? '', faults }
  } finally {
    await page.close()
  }
}

/** What the pages of the recipes come to: the case calculated, and simulated in two workers of the browser. */
export const outcome = /^€ 82\.668, kans op winst 0\.8\d+$/
