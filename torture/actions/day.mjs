const entries = [
  {
    kind: 'routineReport',
    values: { manner: 'inPerson', contents: ['law', 'supervision', 'education', 'service', 'social'] },
  },
  { kind: 'contact', values: { means: 'phone', reached: 'person' } },
  { kind: 'visit', values: { place: 'home', met: 'person', privacy: true } },
];

/** An entry of the day: a report, a telephone call, a visit. */
export function enterEntry({ world, hand, person }) {
  const entry = world.random.pick(entries);
  return hand.command({
    kind: 'entry',
    officer: person.keeper,
    method: 'POST',
    path: `/api/cases/${person.id}/entries`,
    caseId: person.id,
    body: { ...entry, happenedAt: new Date().toISOString() },
  });
}

/** A data item of the register set right. The new value is one of its own, so that the last one can be told at the end. */
export function editRegister({ hand, person }) {
  person.edits = (person.edits ?? 0) + 1;
  const employer = `演示单位${person.edits}·${person.id.slice(-6)}`;
  return hand.command({
    kind: 'edit',
    officer: person.keeper,
    method: 'PUT',
    path: `/api/cases/${person.id}/register`,
    caseId: person.id,
    body: { values: { employer }, reason: '演示·换了单位' },
  });
}

/** Somebody around the person. */
export function addRelation({ world, hand, person }) {
  return hand.command({
    kind: 'relation',
    officer: person.keeper,
    method: 'POST',
    path: `/api/cases/${person.id}/relations`,
    caseId: person.id,
    body: { kind: 'other', name: `演示·邻居${world.random.integer(1, 999)}`, relationship: '邻居' },
  });
}
