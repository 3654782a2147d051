/** A case that shows one rule, or few, in numbers that can be worked by hand. */
export interface RuleCase {
  readonly about: string
  readonly case: unknown
}

/** A team that the gemeente pays. */
export const yearly = { id: 'team', kind: 'yearly', amount: 1000, payers: 'gemeente' } as const
