/** The fund a contribution is for where its act names none. */
export const regular = 'regular-budget'
