import { day } from '@guitu/law';
import type { CaseFacts, FormValues, NamedPerson } from '@guitu/law';
import { expect, test } from 'vitest';

import { officeStep, paperComposer } from '../../testing/composed-paper.ts';
import { paperFacts } from '../../testing/paper-source.ts';

const composed = paperComposer();

const members: readonly NamedPerson[] = [
  { name: '示例所员', role: 'office', sex: 'female', organisation: '尼西司法所', phone: '0887-0000000' },
  { name: '示例亲属', role: 'family', sex: 'male' },
];

const minor: CaseFacts['supervisee'] = {
  name: '示例小央',
  sex: 'male',
  birthOn: day('2009-05-01'),
  minorAtCrime: true,
  guardian: '示例大央',
};

const inTeam = { matterId: 'team-1', from: day('2026-03-01'), members };
const declaration: FormValues = {
  heldAt: '2026-03-02T01:30:00.000Z',
  place: '尼西司法所',
  host: '示例所员',
  hostOffice: 'office',
  present: ['team', 'family'],
  presentNames: '示例亲属',
  contents: ['papers', 'crimeFacts', 'term', 'duties', 'rights', 'team', 'other'],
  crimeFacts: '示例犯罪事实。',
  deprived: '附加剥夺政治权利一年。\n禁止进入示例歌舞厅',
  confirmation: 'signed',
};

test('a declaration says what was declared, by whom, before whom', async () => {
  const facts = paperFacts({
    team: inTeam,
    crime: '示例罪',
    decision: { authority: '示例人民法院', number: '（2026）示例刑初1号', on: day('2025-12-20') },
  });
  const data = await composed(
    'inductionDeclaration',
    'inductionDeclaration',
    facts,
    officeStep('declare', { ...declaration, public: true }),
  );
  expect(data).toMatchObject({
    judgment: {
      authority: '示例人民法院',
      number: '（2026）示例刑初1号',
      decidedOn: '2025-12-20',
      crime: '示例罪',
    },
    crimeFacts: '示例犯罪事实。',
    termDeclared: true,
    host: '示例所员',
    hostBody: '尼西司法所',
    delegatedBy: '香格里拉市社区矫正管理局',
    present: ['矫正小组成员', '家属'],
    held: 'publicly',
    minor: null,
    confirmation: { manner: 'signed', witness: '', note: '' },
    team: { members: [{ name: '示例所员', roleText: '司法所工作人员' }, { name: '示例亲属' }] },
  });
  expect(data.duties?.limits).toEqual([
    '在社区矫正期间不准出境',
    '附加剥夺政治权利一年',
    '禁止进入示例歌舞厅',
  ]);
  expect(data.duties?.consequences.join()).toContain('撤销缓刑');
});

test('the standing texts are those of the measure', async () => {
  const facts = paperFacts({ team: inTeam, measure: 'control' });
  const data = await composed(
    'inductionDeclaration',
    'inductionDeclaration',
    facts,
    officeStep('declare', declaration),
  );
  expect(data.duties?.limits[0]).toContain('言论、出版、集会、结社、游行、示威');
  expect(data.duties?.consequences.join()).not.toMatch(/撤销|收监/u);
});

test('an entry made afterwards prints no part that was not declared', async () => {
  const facts = paperFacts({ team: inTeam });
  const data = await composed('inductionDeclaration', 'inductionDeclaration', facts, {
    ...officeStep('declare', { ...declaration, contents: ['term', 'duties'] }),
    mode: 'record',
  });
  expect(data).toMatchObject({ judgment: null, crimeFacts: null, rights: null, team: null, other: null });
  expect(data).toMatchObject({ termDeclared: true, duties: { rules: expect.anything() } });
});

const told = officeStep(
  'notifyGuardian',
  {
    guardian: '示例大央',
    notifiedOn: '2026-03-01',
    heldAt: '2026-03-02T01:30:00.000Z',
    place: '尼西司法所',
  },
  '2026-03-01T02:00:00.000Z',
);

test('the guardian of a minor is called, and stands in the declaration that is not public', async () => {
  const facts = paperFacts({ supervisee: minor, team: inTeam });
  const notice = await composed('guardianNotice', 'inductionDeclaration', facts, told);
  expect(notice).toMatchObject({
    guardian: '示例大央',
    notifiedOn: '2026-03-01',
    heldAt: '2026-03-02T01:30:00.000Z',
    place: '尼西司法所',
    stub: { to: '示例大央', preparedBy: '示例经办', issuedOn: '2026-03-01' },
  });
  const data = await composed(
    'inductionDeclaration',
    'inductionDeclaration',
    facts,
    told,
    officeStep('declare', {
      ...declaration,
      present: ['team', 'guardian'],
      confirmation: 'fingerprint',
      witness: '示例教师',
    }),
  );
  expect(data).toMatchObject({
    held: 'privately',
    minor: { guardian: '示例大央' },
    confirmation: { manner: 'fingerprint', witness: '示例教师' },
  });
  expect(data.minor?.duties.length).toBeGreaterThan(0);
  expect(data.rights?.join()).toContain('犯罪记录依法封存');
});
