import type { Cluster } from './cluster.ts';
import { launch } from './launch.ts';
import type { Progress } from './slow-work.ts';

/** Options of startCluster. */
export interface ClusterOptions {
  /** The data folder (see defaultDataFolder). The database takes the sub-folder `postgres`. */
  readonly folder: string;
  /** Gets a Chinese line about anything that takes longer than a second. */
  readonly progress?: Progress;
}

/**
 * Starts the embedded PostgreSQL of a data folder, making it first if need be. Whatever an earlier,
 * killed process left there (a half-made database, a server still running) is cleared away. What was
 * committed is on the disk: `fsync` is never off here.
 * @throws ClusterProblem with a stable code and a Chinese sentence
 */
export function startCluster(options: ClusterOptions): Promise<Cluster> {
  return launch({ folder: options.folder, progress: options.progress ?? (() => undefined) });
}
