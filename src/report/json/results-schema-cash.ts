import * as z from 'zod'

import type { CashResults } from '../../calculation/index.js'
import type { AsJson } from './as-json.js'
import {
  called,
  decimal,
  described,
  flow,
  internalRateOfReturn,
  payback,
  whole,
  yearRow,
} from './results-schema-parts.js'

/** Schema of the cash view of a party. */
export const cashSchema = called(
  'cash',
  z.strictObject({
    costs: flow('What the party pays for the interventions; negative.'),
    incidentalCosts: flow('The part of the costs that ends: projects, one-off costs, costs per entering household.'),
    structuralCosts: flow('The part of the costs that goes on.'),
    statedCosts: z.exactOptional(flow('The costs without contingency and VAT; absent where the case states neither.')),
    contingency: z.exactOptional(flow('The contingency in these costs; absent where the case states none.')),
    vat: z.exactOptional(flow('The VAT in these costs, which is not recovered; absent where the case states none.')),
    savings: flow('Cashable savings as they first fall to payers, less transfers lost.'),
    avoided: z.exactOptional(
      flow('The part of these savings that the party no longer pays; absent where the case has no transfer.'),
    ),
    transfersLost: z.exactOptional(
      flow(
        'The part that the party no longer receives, such as a benefit; negative, and absent where the case has no transfer.',
      ),
    ),
    settlement: flow('What settlement in the region then moves.'),
    retained: flow('Savings after settlement.'),
    proceeds: z.exactOptional(
      flow('Income received in cash: of effects, and with the interventions; absent where there is none.'),
    ),
    received: flow('What agreements and the fund bring.'),
    paid: flow('What agreements and the fund take; negative.'),
    agreed: decimal('What is received and paid together, at present value.'),
    expenditure: flow('What the party spends: costs, and what agreements and the fund take; negative.'),
    income: flow(
      'What comes in or is no longer spent: retained savings, proceeds, and what agreements and the fund bring.',
    ),
    net: flow('Costs, retained savings, proceeds, and what is received and paid.'),
    byPeriod: described(
      z.strictObject({
        expenditure: yearRow('Expenditure in each period.'),
        income: yearRow('Income in each period.'),
        net: yearRow('Net cash in each period.'),
      }),
      'Expenditure, income and net cash by period, not by budget year.',
    ),
    cumulative: yearRow('Net cash up to and including each year.'),
    cumulativeByPeriod: described(
      z.strictObject({
        afterStart: yearRow('Cumulative cash after what falls at the start of each period.'),
        atEnd: yearRow('Cumulative cash at the end of each period.'),
      }),
      'The path of cumulative cash by period, not by budget year: it jumps at the start of a period and runs evenly through it.',
    ),
    nominalNet: z.nullable(yearRow('Net cash in euros of each year itself; null where the case states no inflation.')),
    nominalExpenditure: z.nullable(yearRow('Expenditure in euros of each year itself.')),
    nominalIncome: z.nullable(yearRow('Income in euros of each year itself.')),
    npv: decimal('Net present value of the cash.'),
    annualEquivalent: decimal('The same amount in each year of the timeline that has this net present value.'),
    benefitCostRatio: z.nullable(
      decimal(
        'Present value of what is retained, comes in and is received, over that of costs and what is paid; null where nothing is paid.',
      ),
    ),
    internalRateOfReturn,
    payback: payback('When cumulative cash turns, and stays, non-negative.'),
    discountedPayback: payback('The same for discounted cash.'),
    extraYears: z.nullable(
      decimal(
        'Years after the timeline in which the net cash of its last year would cover the shortfall; zero where nothing is short, null where that year brings nothing.',
      ),
    ),
    peakFunding: described(
      z.strictObject({
        amount: decimal('The deepest the cumulative cash goes below zero, as a positive amount.'),
        year: z.nullable(whole),
      }),
      'How much must be advanced at most, and in which budget year.',
    ),
    structuralEffect: z.nullable(
      decimal(
        'Mean net cash of the whole years after the last incidental cost, those in which effects run out included; null where no whole year follows it.',
      ),
    ),
    structuralGap: yearRow(
      'What structural costs take from the regular budget beyond what is retained, comes in and is received.',
    ),
    structuralYears: decimal('How many whole years follow the last incidental cost.'),
  }),
) satisfies z.ZodType<AsJson<CashResults>>
