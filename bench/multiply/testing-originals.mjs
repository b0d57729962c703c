import { addChange, deleteRows, insertRows, newId, stamp, systemAccess, write } from '@guitu/record';

import { makeChanges, orderOf } from '../real-changes.mjs';

const county = 533_401_000_000;

/**
 * Three cases for a test of the multiplication. One has a matter whose row was altered later, a task that was done (and so is
 * deleted), a clock (whose key has two columns), and a prohibition written in the chain of a body, as a sweep may.
 */
export async function makeOriginals(chain) {
  await makeChanges(chain, 4);
  const { rows } = await chain.owner.query('select id from guitu.supervision_case order by id limit 1');
  const caseId = rows[0].id;
  const matterId = newId();
  const order = (chainId) => ({ ...orderOf('bench.leave', chainId, caseId), holderCode: county });
  const common = (change) => ({ case_id: caseId, holder_code: county, ...stamp(change) });
  await write(chain.record, chain.writer, order(caseId), async (transaction, change) => {
    const own = common(change);
    const at = change.at;
    await insertRows(transaction, 'matter', [
      {
        id: matterId,
        procedure: 'leave',
        definition_version: '1',
        status: 'running',
        summary: '示例',
        state: {},
        opened_at: at,
        ...own,
      },
    ]);
    await insertRows(transaction, 'task', [{ ...taskOf(matterId, 'decide', at), ...own }]);
    await insertRows(transaction, 'clock', [{ ...clockOf(matterId, at), ...own }]);
    return null;
  });
  await write(chain.record, chain.writer, order(caseId), async (transaction, change) => {
    await transaction
      .updateTable('matter')
      .set({ status: 'closed', ...stamp(change) })
      .where('id', '=', matterId)
      .execute();
    await deleteRows(
      transaction,
      change,
      'task',
      ['matter_id', 'step'],
      [{ matter_id: matterId, step: 'decide' }],
    );
    return null;
  });
  const ofBody = { ...orderOf('bench.sweep', chain.writer.bodyId, null), holderCode: county };
  await write(chain.record, systemAccess(), ofBody, async (transaction, change) => {
    const forbidden = { kind: 'place', content: '示例场所', begins: '2026-01-01' };
    await insertRows(transaction, 'prohibition', [{ id: newId(), ...forbidden, ...common(change) }]);
    await addChange(chain.record, transaction, systemAccess(), order(caseId));
    return null;
  });
  return caseId;
}

function taskOf(matterId, step, since) {
  return {
    matter_id: matterId,
    step,
    procedure: 'leave',
    title: '决定',
    office: 'countyAgency',
    body_code: county,
    since,
    required: true,
  };
}

function clockOf(matterId, at) {
  return {
    matter_id: matterId,
    name: 'decide',
    procedure: 'leave',
    title: '决定',
    started_at: at,
    due_at: at,
    kind: 'legal',
  };
}
