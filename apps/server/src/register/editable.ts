import type { Item } from '@guitu/law';

/** Items that are the outcome of a procedure: where they are changed instead. */
const elsewhere: Readonly<Record<string, string>> = {
  office: '由执行地变更或者内部移交改变',
  county: '由执行地变更改变',
  status: '由接收、解除、终止改变',
  level: '由“分类管理”改变',
  receivedOn: '由“交付接收”登记',
  prohibited: '由“禁止令”登记',
  prohibitionKind: '由“禁止令”登记',
  prohibitionContent: '由“禁止令”登记',
  prohibitionBegins: '由“禁止令”登记',
  prohibitionEnds: '由“禁止令”登记',
};

/** Why an item is not edited in the register but by its procedure; undefined where it may be edited. */
export function editedElsewhere(item: Item): string | undefined {
  return elsewhere[item.name];
}
