/** How many facts a query shows when no limit is given. */
export const FIND_LIMIT = 10;
