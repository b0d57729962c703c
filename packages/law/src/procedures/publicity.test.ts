import { expect, test } from 'vitest';

import { assess } from '../kernel/assess.ts';
import { contextAt, factsOf } from '../testing/facts.ts';
import { refused, taken } from '../testing/matter.ts';
import { approver, at, ViolationStory } from './violation/vectors.ts';
import { violation } from './violation/violation.ts';

const posted = { from: '2026-12-03', until: '2026-12-09', place: '演示公示栏' };

/** Decided, and not announced yet. */
function admonished(facts = factsOf()): ViolationStory {
  const story = new ViolationStory(facts);
  for (const step of ['open', 'hear', 'collect', 'propose', 'tell', 'statement']) taken(story.do(step));
  taken(story.do('decide', { outcome: 'admonition' }, approver));
  return story;
}

test('训诫 stands in the list of what is made public, which nothing waits for, with the result alone', () => {
  const story = admonished();
  const { tasks } = assess(violation, story.state!, story.facts, contextAt(at));
  expect(tasks).toContainEqual(expect.objectContaining({ step: 'publish', required: false }));
  const { papers } = taken(story.do('publish', posted));
  expect(papers).toMatchObject([{ kind: 'sanctionPublication', data: { introduce: 'none' } }]);
  expect(JSON.stringify(papers)).toContain('演示·扎西：2026年12月3日决定给予训诫');
});

test('a day that ends before it begins is refused', () => {
  const backwards = { ...posted, until: '2026-12-02' };
  expect(refused(admonished().do('publish', backwards))).toEqual(['violation.publication-days']);
});
