import type { Guideline } from './guideline.js'

/** Chapters of docs/method.md that findings rest on, by number, as they are called there. */
const chapters = {
  2: { nl: 'tijd', en: 'time' },
  3: { nl: 'nulalternatief', en: 'baseline' },
  4: { nl: 'huishoudens met effect', en: 'households in effect' },
  5: { nl: 'besparingsladder', en: 'the savings ladder' },
  6: { nl: 'overlap en toerekening', en: 'overlap and attribution' },
  7: { nl: 'verzilveren', en: 'from saving to cash' },
  8: { nl: 'wie betaalt, wie bespaart', en: 'who pays, who keeps it' },
  9: { nl: 'verdisconteren', en: 'discounting' },
  13: { nl: 'wat er niet in zit', en: 'what is not in it' },
} as const

/** A chapter of our own method, where no published text was read that asks the same. */
export const method = (chapter: keyof typeof chapters): Guideline => ({
  id: `method-${chapter}`,
  name: {
    nl: `eigen methode (docs/method.md), hoofdstuk ${chapter}: ${chapters[chapter].nl}`,
    en: `own method (docs/method.md), chapter ${chapter}: ${chapters[chapter].en}`,
  },
})

/** The chapter on stating that a number is uncertain, in docs/method-risk.md. */
export const methodOfRisk: Guideline = {
  id: 'method-risk-1',
  name: {
    nl: 'eigen methode (docs/method-risk.md), hoofdstuk 1: zeggen dat een getal onzeker is',
    en: 'own method (docs/method-risk.md), chapter 1: stating that a number is uncertain',
  },
}
