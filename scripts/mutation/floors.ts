/**
 * The floors that are mutated, from the fastest to the slowest, and for each the tests that must notice: those of the
 * floor itself. A mutant that only a test of another floor notices survives, and so asks for a test where it belongs.
 */
export const floors = {
  money: ['tests/money/**/*.test.ts'],
  games: ['tests/games/**/*.test.ts'],
  sheet: ['tests/sheet/**/*.test.ts'],
  rules: ['tests/rules/**/*.test.ts'],
  calculation: ['tests/calculation/**/*.test.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Floor = keyof typeof floors

/** The floors of which a change is mutated in the checks: the tests of the others take too long for each mutant. */
export const quickFloors: readonly Floor[] = ['money', 'games', 'sheet']

export const floorNames = Object.keys(floors) as Floor[]

/** The floors that patterns such as `src/money/**` lie on; all where there are none. */
export const floorsOf = (patterns: readonly string[]): readonly Floor[] =>
  patterns.length === 0
    ? floorNames
    : floorNames.filter((floor) => patterns.some((pattern) => pattern.startsWith(`src/${floor}/`)))
