import type {
  BusinessCaseInput,
  CostItemInput,
  DecimalValue,
  EffectInput,
  MoneyInput,
  PayersInput,
  QuantityInput,
  SharesInput,
} from '../../src/index.js'
import { unambiguous } from '../../src/case/spelling/unambiguous.js'
import { Decimal } from '../../src/money/index.js'

type Factor = DecimalValue

type ByDate = readonly { readonly value?: DecimalValue | undefined }[]

/** A stated number or amount times a factor, with its price level and source; each of a list by date. */
const times = <Written extends QuantityInput | MoneyInput | ByDate>(written: Written, factor: Factor): Written => {
  if (Array.isArray(written))
    return (written as ByDate).map((each) => times(each as QuantityInput, factor)) as unknown as Written
  const product = (stated: DecimalValue): string => unambiguous(new Decimal(stated).times(factor).toString())
  return typeof written === 'object' && 'value' in written && written.value !== undefined
    ? Object.assign({}, written, { value: product(written.value) })
    : (product(written as DecimalValue) as Written)
}

/**
 * The same case with twice as many households in every group and cohort, and every amount that does not go by household
 * twice as large. Costs for each household, prices, volumes and shares stay: they are met by twice as many households.
 */
export const doubled = (input: BusinessCaseInput): BusinessCaseInput => ({
  ...input,
  populations: input.populations?.map((population) => ({ ...population, households: times(population.households, 2) })),
  targetGroups: input.targetGroups.map((group) =>
    group.households === undefined ? group : { ...group, households: times(group.households, 2) },
  ),
  interventions: input.interventions.map((intervention) => ({
    ...intervention,
    enrolment: intervention.enrolment?.map((cohort) => ({ ...cohort, households: times(cohort.households, 2) })),
    costs: intervention.costs?.map((cost) =>
      cost.kind === 'per-household'
        ? cost
        : cost.kind === 'once'
          ? { ...cost, amount: times(cost.amount, 2) }
          : { ...cost, amount: times(cost.amount, 2) },
    ),
    ...(intervention.income === undefined
      ? {}
      : {
          income: intervention.income.map((income) =>
            income.kind === 'per-household'
              ? income
              : income.kind === 'once'
                ? { ...income, amount: times(income.amount, 2) }
                : { ...income, amount: times(income.amount, 2) },
          ),
        }),
  })),
})

/** The ids that a cost item or a party gets where it is split in two. */
export const halvesOf = (id: string): readonly [string, string] => [`${id}-een`, `${id}-twee`]

/** Whether the volume of an item is split, or the price of each unit. */
export type SplitItemBy = 'volume' | 'price'

/**
 * The same case with one cost item split into two that sum to it: a share of its volume (or its price) and the rest.
 * Every effect on it becomes two: the same reduction, and the two parts of a new volume or an amount.
 */
export const withItemSplit = (
  input: BusinessCaseInput,
  id: string,
  share: Factor,
  by: SplitItemBy,
): BusinessCaseInput => {
  const parts = halvesOf(id).map((half, i) => ({
    half,
    factor: i === 0 ? new Decimal(share) : new Decimal(1).minus(share),
  }))
  const item = (whole: CostItemInput): CostItemInput[] =>
    parts.map(({ half, factor }) => ({
      ...whole,
      id: half,
      ...(by === 'volume' ? { volume: times(whole.volume, factor) } : { price: times(whole.price, factor) }),
      ...(whole.valuationGroup === undefined ? {} : { valuationGroup: `${whole.valuationGroup}-${half}` }),
    }))
  const effect = (whole: EffectInput): EffectInput[] =>
    parts.map(({ half, factor }) => ({
      ...whole,
      id: `${whole.id ?? whole.costItem}-op-${half}`,
      costItem: half,
      ...(whole.volume === undefined || by === 'price' ? {} : { volume: times(whole.volume, factor) }),
      ...(whole.amount === undefined ? {} : { amount: times(whole.amount, factor) }),
    }))
  return {
    ...input,
    costItems: input.costItems.flatMap((whole) => (whole.id === id ? item(whole) : [whole])),
    interventions: input.interventions.map((intervention) => ({
      ...intervention,
      effects: intervention.effects?.flatMap((whole) => (whole.costItem === id ? effect(whole) : [whole])),
    })),
  }
}

/**
 * The same case with one party split into two that pay what it paid; what only one party can receive, the first of the
 * two receives.
 */
export const withPartySplit = (input: BusinessCaseInput, id: string, share: Factor): BusinessCaseInput => {
  const [one, other] = halvesOf(id)
  const rest = new Decimal(1).minus(share)
  const receiver = (party: string): string => (party === id ? one : party)
  const shares = (stated: SharesInput): SharesInput => {
    if (typeof stated === 'string') return stated === id ? { [one]: share, [other]: rest } : stated
    return Object.fromEntries(
      Object.entries(stated).flatMap(([party, part]): [string, QuantityInput][] =>
        party === id
          ? [
              [one, times(part, share)],
              [other, times(part, rest)],
            ]
          : [[party, part]],
      ),
    )
  }
  const payers = (stated: PayersInput): PayersInput =>
    isList(stated) ? stated.map((period) => ({ ...period, shares: shares(period.shares) })) : shares(stated)
  const received = <Income extends { readonly recipients: PayersInput; readonly payer?: string | undefined }>(
    income: Income,
  ): Income => ({
    ...income,
    recipients: payers(income.recipients),
    ...(income.payer === undefined ? {} : { payer: receiver(income.payer) }),
  })
  return {
    ...input,
    parties: input.parties.flatMap((party) =>
      party.id === id ? [one, other].map((half) => ({ ...party, id: half, kind: party.kind ?? 'overig' })) : [party],
    ),
    costItems: input.costItems.map((item) => ({
      ...item,
      payers: payers(item.payers),
      ...(item.recipient === undefined ? {} : { recipient: receiver(item.recipient) }),
    })),
    ...(input.incomeItems === undefined ? {} : { incomeItems: input.incomeItems.map(received) }),
    interventions: input.interventions.map((intervention) => ({
      ...intervention,
      ...(intervention.income === undefined ? {} : { income: intervention.income.map(received) }),
      costs: intervention.costs?.map((cost) =>
        cost.payers === undefined ? cost : { ...cost, payers: payers(cost.payers) },
      ),
      societalEffects: intervention.societalEffects?.map((effect) => ({
        ...effect,
        beneficiary: receiver(effect.beneficiary),
      })),
    })),
    pm: input.pm?.map((item) => ({ ...item, beneficiary: receiver(item.beneficiary) })),
    ...(input.budget === undefined ? {} : { budget: { ...input.budget, sources: payers(input.budget.sources) } }),
  }
}

const isList = (stated: PayersInput): stated is Exclude<PayersInput, SharesInput> => Array.isArray(stated)
