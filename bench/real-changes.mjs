import {
  addChange,
  createCaseKey,
  json,
  nameSort,
  newId,
  putBodies,
  stamp,
  systemAccess,
  write,
} from '@guitu/record';

const county = 533_401_000_000;

/** Whoever writes the changes of the chain's own database; its body is entered there first. */
async function enterWriter(record) {
  const access = {
    role: 'agency',
    low: county,
    high: county + 999_999,
    accountId: newId(),
    accountName: '压测',
    bodyId: newId(),
    bodyName: '压测机构',
  };
  const body = {
    id: access.bodyId,
    kind: 'countyAgency',
    region_code: county,
    name: access.bodyName,
    parent_id: null,
  };
  const order = { ...orderOf('bench.body', access.bodyId, null), holderCode: county };
  await write(record, systemAccess('压测'), order, async (transaction) => {
    await putBodies(transaction, [{ ...body, range_low: access.low, range_high: access.high }]);
    return null;
  });
  return access;
}

/**
 * `count` changes the way the product makes them, each in the chain of its own case: a change, a person, a case, the
 * entries of both, a link. All in one transaction, as an import does it: here it is not the writing that is measured.
 */
export async function makeChanges(chain, count) {
  const { record } = chain;
  chain.writer ??= await enterWriter(record);
  const access = chain.writer;
  const order = { ...orderOf('bench.many', access.bodyId, null), holderCode: county };
  await write(record, access, order, async (transaction) => {
    const keyId = await createCaseKey(record, transaction);
    for (let index = 1; index < count; index += 1) {
      const caseId = newId();
      const change = await addChange(record, transaction, access, {
        ...orderOf('bench.intake', caseId, caseId),
        createsCase: true,
        holderCode: county,
      });
      await insertFile(transaction, change, caseId, keyId);
    }
    return null;
  });
}

/** A command of the measurement about a case, or (null) about a body. */
export function orderOf(command, chainId, caseId) {
  return {
    command,
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId,
    caseId,
    body: { note: '压测' },
  };
}

async function insertFile(transaction, change, caseId, keyId) {
  const personId = newId();
  const name = '压测示例';
  const common = {
    holder_code: county,
    key_id: keyId,
    name_sort: nameSort(name),
    sex: 'male',
    items: json({}),
    ...stamp(change),
  };
  await transaction
    .insertInto('person')
    .values({ id: personId, name, ...common })
    .execute();
  await transaction
    .insertInto('supervision_case')
    .values({
      id: caseId,
      person_id: personId,
      person_name: name,
      measure: 'probation',
      status: 'serving',
      ...common,
    })
    .execute();
}
