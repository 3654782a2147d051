/** How much work the tests do: `npm test` is quick, `npm run test:full` full, `npm run test:deep` deep. */
const efforts = {
  quick: { runs: 25, workbooks: 3 },
  full: { runs: 100, workbooks: 15 },
  deep: { runs: 1000, workbooks: 60 },
} as const

const asked = process.env['MBC_EFFORT'] ?? 'quick'
if (!(asked in efforts)) throw new Error(`MBC_EFFORT is '${asked}'; it is one of ${Object.keys(efforts).join(', ')}.`)

/**
 * The number of generated cases that every property is held against, and of generated workbooks that LibreOffice
 * recalculates.
 */
export const { runs, workbooks } = efforts[asked as keyof typeof efforts]
