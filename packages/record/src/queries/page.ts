const sizeAtMost = 200;

/** A page of a list; pages count from 1. */
export interface Page {
  readonly page?: number;
  readonly size?: number;
}

/** Limit and offset, with the size kept between 1 and 200. */
export function limits(page: Page, usualSize = 50): { limit: number; offset: number } {
  const limit = Math.min(Math.max(Math.trunc(page.size ?? usualSize), 1), sizeAtMost);
  return { limit, offset: (Math.max(Math.trunc(page.page ?? 1), 1) - 1) * limit };
}
