import { describe, expect, it } from 'vitest';

import type { PaperKind } from '../paper/paperTemplates.ts';
import { longSamples } from './longSamples.ts';

describe.each(Object.keys(longSamples) as PaperKind[])('the longest %s', (kind) => {
  const text = JSON.stringify(longSamples[kind]);

  it('has a Tibetan and a Lisu name and characters that few fonts have', () => {
    expect(text).toMatch(/\p{Script=Tibetan}/u);
    expect(text).toMatch(/\p{Script=Lisu}/u);
    for (const character of '𠮷䶮㛃') expect(text).toContain(character);
  });
});
