/**
 * What a problem is about, by name, as plain data, beside its path and its value: for a sentence of your own, in a form
 * or in another language. Each name means the same in every problem; what a problem does not have is absent. Numbers are
 * numbers, months are texts (`2026-01`), years are numbers, ids and fields are texts.
 */
export interface ProblemValues {
  /** The least that is allowed, itself included: a number, a month or a year. */
  readonly least?: string | number
  /** The most that is allowed, itself included: a number, a month or a year. */
  readonly most?: string | number
  /** What is allowed lies above this: a number, a month or a year. */
  readonly above?: string | number
  /** What is allowed lies below this: a number, a month or a year. */
  readonly below?: string | number
  /** What belongs here. */
  readonly expected?: ValueKind
  /** What is there: another kind of value, or the number that is held against a limit. */
  readonly found?: string | number
  /** What can be chosen from: words of a closed list, fields of which one is needed, or what solves it. */
  readonly choices?: readonly (string | number)[]
  /** What exists and could be named here: ids, fields, addresses or years; at most 100 of them. */
  readonly known?: readonly (string | number)[]
  /** What is likely intended, the likeliest first. */
  readonly nearest?: readonly (string | number)[]
  /** The list of the case in which an id is looked up. */
  readonly list?: string
  /** The fields that it is about together, or that are needed beside this one. */
  readonly fields?: readonly string[]
  /** How many there are. */
  readonly count?: number
  /** How many more there are than are named. */
  readonly more?: number
  /** The place in the list of the line that it conflicts with, from 1. */
  readonly position?: number
  /** What parts add up to. */
  readonly total?: number
  /** What they should add up to. */
  readonly whole?: number
  /** What is missing from the whole; below zero where there is too much. */
  readonly difference?: number
  /** The mean of what is stated. */
  readonly mean?: number
  /** The kind of distribution. */
  readonly distribution?: string
  /** The month in which it shows. */
  readonly month?: string
  /** The year in which it shows, or to which an amount is converted. */
  readonly year?: number
  /** The first month of what it is about. */
  readonly from?: string
  /** The last month of what it is about. */
  readonly through?: string
  /** The last month that can be chosen. */
  readonly latest?: string
  /** The length of the timeline in years. */
  readonly years?: number
  /** The most years of a timeline. */
  readonly mostYears?: number
  /** The number of periods of the timeline. */
  readonly periods?: number
  /** The most periods of a timeline. */
  readonly mostPeriods?: number
  /** Ids or names of the lines that it is about together. */
  readonly ids?: readonly string[]
  /** The ids of the interventions that it is about. */
  readonly interventions?: readonly string[]
  /** The id of an intervention. */
  readonly intervention?: string
  /** The id of a party. */
  readonly party?: string
  /** The id of a target group. */
  readonly targetGroup?: string
  /** The id of a cost item or an income item. */
  readonly item?: string
  /** The id of a project. */
  readonly project?: string
  /** The id of a line of a programme. */
  readonly line?: string
  /** The id of an agreement. */
  readonly agreement?: string
  /** The id of a budget. */
  readonly budget?: string
  /** A domain of costs. */
  readonly domain?: string
  /** The id of a price index. */
  readonly index?: string
  /** Another id, address or figure that it conflicts with. */
  readonly other?: string
  /** The places where it shows, as paths. */
  readonly places?: readonly string[]
}

/** What kind of value a field takes, or holds. */
export type ValueKind =
  | 'number'
  | 'whole-number'
  | 'fraction'
  | 'text'
  | 'yes-or-no'
  | 'list'
  | 'object'
  | 'choice'
  | 'id'
  | 'month'
  | 'year'
  | 'month-or-year'
  | 'day-or-month'
