/** The corners where a player can dock; start and end follow the direction of writing. */
export const placements = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

/** A corner of the window. */
export type Placement = (typeof placements)[number];
