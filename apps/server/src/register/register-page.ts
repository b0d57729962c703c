import { coreItems, itemGroupNames } from '@guitu/law';
import type { Item, ItemGroup } from '@guitu/law';
import { read } from '@guitu/record';

import { passesLevel } from '../access/levels.ts';
import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { optionsOf } from '../arrivals/items-form.ts';
import type { RegisterItem, RegisterPage } from '../contract/register.ts';
import type { Services } from '../services.ts';
import { editedElsewhere } from './editable.ts';
import { itemText } from './item-text.ts';
import type { KnownItems } from './known-items.ts';
import { loadKnownItems } from './known-items.ts';

/**
 * All data items of a case and its person, with the table and generation of every code; nothing when the case is not there or
 * not the visitor's. Whoever does not keep the file sees only the end of document numbers. The reading is noted.
 */
export async function findRegister(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<RegisterPage | undefined> {
  const known = await read(services.record, accessOf(visitor), (transaction) =>
    loadKnownItems(services.record, transaction, caseId),
  );
  if (known === undefined) return undefined;
  await noteReading(services, visitor, known.case, { subject: 'case', subjectId: caseId, route });
  const keeps = passesLevel('keeper', visitor.body.kind, visitor.account.roles);
  const editable = keeps && known.case.merged_into === null;
  return {
    groups: (Object.keys(itemGroupNames) as ItemGroup[]).map((group) => ({
      group,
      title: itemGroupNames[group],
      items: coreItems
        .filter((item) => item.group === group)
        .map((item) => itemRow(item, known, keeps, editable)),
    })),
    editable,
  };
}

function itemRow(item: Item, known: KnownItems, keeps: boolean, editable: boolean): RegisterItem {
  const shown = shownValue(item, known);
  const number = item.kind === 'idNumber' || (item.kind === 'number' && item.sensitive === true);
  const masked = !keeps && number && shown !== undefined;
  const elsewhere = editedElsewhere(item);
  return {
    name: item.name,
    title: item.title,
    kind: item.kind,
    value: masked ? null : (shown?.value ?? null),
    label: masked ? `尾号 ${shown.label.slice(-4)}` : (shown?.label ?? null),
    table: shown?.table ?? null,
    generation: shown?.generation ?? null,
    sensitive: item.sensitive === true,
    hint: elsewhere ?? item.hint ?? '',
    options: optionsOf(item),
    editable: editable && elsewhere === undefined,
    required: item.name === 'name' || item.name === 'measure',
  };
}

function shownValue(item: Item, known: KnownItems) {
  const value = known.values[item.name];
  if (value !== undefined) return itemText(item, value);
  if (item.name !== 'prohibitionContent' || known.prohibitions.length === 0) return undefined;
  const text = known.prohibitions.map((order) => order.content).join('\n');
  return { value: text, label: text, table: null, generation: null };
}
