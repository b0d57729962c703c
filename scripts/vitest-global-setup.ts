import { serveTestDatabases } from '../packages/record/src/cluster/testing-server.ts';

/** One database server for the whole test run; vitest calls the returned function at the end. */
export default function setup(): Promise<() => Promise<void>> {
  return serveTestDatabases();
}
