import type { BusinessCaseInput } from './input.js'

/**
 * A case as written, stated in code: words stay the words they are (`'resource'`, and not any text), an editor completes
 * the fields, and a field that does not exist does not compile. A part that stands by itself is of its own type
 * (`satisfies CostItemInput`). The case is not yet read: `parseBusinessCase` does that.
 *
 * @example
 * const input = defineCase({
 *   name: 'Leeg',
 *   timeline: { from: '2026-01', through: '2029-12' },
 *   prices: { level: 2026 },
 *   parties: [{ id: 'gemeente' }],
 *   targetGroups: [],
 *   costItems: [],
 *   interventions: [],
 * })
 * parseBusinessCase(input).ok // true
 */
export const defineCase = (input: BusinessCaseInput): BusinessCaseInput => input
