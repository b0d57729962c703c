import { asRefusal, isWorthRepeating } from './database-error.ts';

const attempts = 3;

/** Runs a transaction again after a deadlock, in which nothing was written; what it cannot do becomes a refusal. */
export async function repeated<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt < attempts && isWorthRepeating(error)) continue;
      throw asRefusal(error);
    }
  }
}
