import { findOfficer } from '../officers.mjs';
import { dayAhead } from '../world.mjs';

const destinations = [
  { text: '丽江市古城区', region: 530_702_000_000 },
  { text: '昆明市五华区', region: 530_102_000_000 },
  { text: '大理州大理市', region: 532_901_000_000 },
];

/** A further leave, after all those asked for before; every third with a paper that was uploaded. */
export async function applyForLeave({ world, hand, person }) {
  const { random } = world;
  const from = person.ahead;
  const until = from + random.integer(0, 2);
  person.ahead = until + 2;
  const upload = world.uploads.filter(({ officer }) => officer === person.keeper).at(-1);
  await hand.command({
    kind: 'leave.start',
    officer: person.keeper,
    method: 'POST',
    path: `/api/cases/${person.id}/matters`,
    caseId: person.id,
    body: {
      procedure: 'leave',
      values: {
        reason: random.pick(['medical', 'family', 'work']),
        reasonText: '演示·外出办事',
        destination: random.pick(destinations),
        from: dayAhead(from),
        until: dayAhead(until),
        contact: '13900000000',
        urgent: true,
        ...(upload === undefined || random.next() > 0.4
          ? {}
          : { evidence: [{ hash: upload.hash, name: '证明.pdf' }] }),
      },
    },
    learn: ({ matter }) => person.matters.push({ id: matter.id, today: from === 0, ...standing(matter) }),
  });
}

/** The next thing somebody owes to a leave that was asked for: advice, decision, a contact, the return, sometimes an annulment. */
export async function goOnWithLeave({ world, hand, person }) {
  const running = person.matters.filter(({ over }) => !over);
  if (running.length === 0) return applyForLeave({ world, hand, person });
  const matter = world.random.pick(running);
  const step = nextStep(world, person, matter);
  if (step === undefined) {
    matter.over = true;
    return undefined;
  }
  const { officer, ...act } = step;
  return hand.command({
    kind: 'leave.act',
    officer,
    method: 'POST',
    path: `/api/matters/${matter.id}/acts`,
    caseId: person.id,
    body: { ...act, expectedRevision: matter.revision },
    learn: (content) => Object.assign(matter, standing(content.matter)),
  });
}

function nextStep({ random, officers }, person, matter) {
  const { waiting } = matter;
  if (waiting === 'decide' || waiting === 'review' || waiting === 'countyReview') {
    const officer = findOfficer(officers, matter.office, person.officeCode);
    if (officer === undefined) return { officer: person.county, act: 'withdraw', reason: '演示·不再外出' };
    if (waiting !== 'decide') {
      return { officer, act: 'step', step: waiting, values: { opinion: 'agree', text: '演示·情况属实' } };
    }
    const refused = random.next() < 0.15;
    const values = refused
      ? { outcome: 'refused', reasons: '演示·材料不足' }
      : { outcome: 'approved', prohibitionChecked: true };
    return { officer, act: 'step', step: 'decide', values };
  }
  if (waiting === 'notify') return { officer: person.county, act: 'step', step: 'notify', values: {} };
  if (waiting !== 'return') return undefined;
  if (matter.today && random.next() < 0.5) {
    return {
      officer: person.keeper,
      act: 'step',
      step: 'return',
      values: { returnedAt: new Date().toISOString() },
    };
  }
  if (random.next() < 0.2) {
    return {
      officer: findOfficer(officers, matter.decidedBy, person.officeCode),
      act: 'annul',
      reason: '演示·决定有误',
    };
  }
  return {
    officer: person.keeper,
    act: 'step',
    step: 'contact',
    values: { method: 'telephone', text: '演示·一切正常' },
  };
}

function standing({ revision, waiting, status, steps }) {
  const decision = steps.find(({ name }) => name === 'decide');
  return {
    revision,
    waiting: waiting?.step,
    office: waiting?.office,
    decidedBy: decision?.office,
    over: !['open', 'running'].includes(status),
  };
}
