/** How much work the tests do: quick by itself, more with `--mode full` or `--mode deep`. */
export type Effort = 'quick' | 'full' | 'deep'

export const effortOf = (mode: string): Effort => (mode === 'full' || mode === 'deep' ? mode : 'quick')
