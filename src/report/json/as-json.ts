/** The type of a structure written as JSON: decimals are strings. */
export type AsJson<T> = T extends { readonly toDecimalPlaces: unknown } | { readonly __brand: string }
  ? string
  : T extends readonly (infer Item)[]
    ? readonly AsJson<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: AsJson<T[Key]> }
      : T
