// npm run rules:mutate: switches every enforced rule off, one by one, and shows that its vectors notice.
import { ensure } from './ensure.mjs';
import { endWith } from './repository.mjs';
import { runVitest } from './run-vitest.mjs';

await ensure({ builds: false }).catch(endWith);
const { passed, failed } = await runVitest(
  ['--reporter=verbose', 'packages/law/src/rules/mutation.test.ts'],
  process.env,
);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
