import { betweenParties } from './between-parties.js'
import { savingsAndCosts } from './savings-and-costs.js'
import type { RuleCase } from './rule-case.js'
import { timeAndPrices } from './time-and-prices.js'

/** A case for each rule, by the name of its vector. */
export const ruleCases: Readonly<Record<string, RuleCase>> = { ...timeAndPrices, ...savingsAndCosts, ...betweenParties }
