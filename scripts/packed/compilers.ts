/** The versions of TypeScript that the declarations are held to: the oldest and the newest of each major that programs have. */
export const compilers = ['5.4.5', '5.9.3', '6.0.3', '7.0.2'] as const
