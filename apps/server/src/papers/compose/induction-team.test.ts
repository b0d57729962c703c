import { day } from '@guitu/law';
import type { CaseFacts, NamedPerson } from '@guitu/law';
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

const formed = officeStep('form', { members, from: '2026-03-02', duties: '所员负责走访。' });

test('the letter of a team names its members in words, and the six duties', async () => {
  const data = await composed('responsibilityLetter', 'team', paperFacts(), formed);
  expect(data).toMatchObject({
    from: '2026-03-02',
    division: '所员负责走访。',
    changeReason: null,
    guardian: null,
    members: [
      {
        name: '示例所员',
        roleText: '司法所工作人员',
        organisation: '尼西司法所',
        phone: '0887-0000000',
      },
      { name: '示例亲属', roleText: '家庭成员', organisation: '', phone: '' },
    ],
  });
  expect(data.duties).toHaveLength(6);
});

test('a changed team gets a new letter that says why; a minor’s is signed by the guardian', async () => {
  const expert: NamedPerson = { name: '示例教师', role: 'minorExpert', sex: 'female' };
  const facts = paperFacts({ supervisee: minor });
  const data = await composed(
    'responsibilityLetter',
    'team',
    facts,
    officeStep('form', { members: [...members, expert], from: '2026-03-02' }),
    officeStep(
      'change',
      { members: [expert], from: '2026-03-09', reason: '所员调离。' },
      '2026-03-09T02:00:00.000Z',
    ),
  );
  expect(data).toMatchObject({
    from: '2026-03-09',
    changeReason: '所员调离',
    guardian: '示例大央',
    members: [{ name: '示例教师', roleText: '熟悉未成年人身心特点的人员' }],
  });
  expect(data.manner.join()).toContain('未成年人身份信息保密');
});

test('who was a minor at the crime and is grown up has no guardian to sign', async () => {
  const supervisee = {
    name: '示例小央',
    sex: 'male',
    birthOn: day('2004-05-01'),
    minorAtCrime: true,
  } as const;
  const facts = paperFacts({ supervisee });
  const letter = await composed(
    'responsibilityLetter',
    'team',
    facts,
    officeStep('form', {
      members: [...members, { name: '示例教师', role: 'minorExpert', sex: 'female' }],
      from: '2026-03-02',
    }),
  );
  expect(letter.guardian).toBeNull();
  expect(letter.manner.join()).toContain('未成年人身份信息保密');
});
