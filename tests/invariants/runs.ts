/** How many generated cases each invariant is held against; a long run may ask for more. */
export const runs = Number(process.env['MBC_RUNS'] ?? 1000)
