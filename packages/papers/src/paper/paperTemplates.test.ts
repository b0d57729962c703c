import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { samples } from '../samples/samples.ts';
import { paperTemplates, paperTitle } from './paperTemplates.ts';

const folder = new URL('../../templates/', import.meta.url);

describe('paperTemplates', () => {
  it.each(Object.entries(paperTemplates))('%s has the template and the version it names', (_, paper) => {
    const head = readFileSync(new URL(paper.template, folder), 'utf8').split('\n').slice(0, 2);
    expect(head[0]).toContain(`// 文书：${paper.title}`);
    expect(head[1]).toBe(`// 版本：${paper.version}`);
  });

  it.each(['general', 'leave', 'intake', 'induction', 'discharge', 'forms', 'dossier'])(
    'knows every template of %s',
    (part) => {
      const files = readdirSync(new URL(`${part}/`, folder)).map((name) => `${part}/${name}`);
      expect(Object.values(paperTemplates).map((paper) => paper.template)).toEqual(
        expect.arrayContaining(files),
      );
    },
  );

  it('names an extension and a correction by their own titles', () => {
    const extension = { originalNumber: '（2026）香矫外准字第 1 号', originalEndsOn: '2026-11-20' };
    expect(paperTitle('leaveDecision', samples.leaveDecision)).toBe('准予外出决定书');
    expect(paperTitle('leaveDecision', { ...samples.leaveDecision, extension })).toBe('延长外出期限决定书');
    expect(paperTitle('annulmentNotice', samples.annulmentNotice)).toBe('撤销通知书');
    expect(paperTitle('annulmentNotice', { ...samples.annulmentNotice, kind: 'correct' })).toBe('更正通知书');
  });
});
