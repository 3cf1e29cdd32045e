/** The address without what changes from one visit to the next. */
export const bare = (url: unknown): string => String(url).replace(/[?#].*|\/$/g, '');
