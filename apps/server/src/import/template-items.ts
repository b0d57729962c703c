import { coreItems } from '@guitu/law';
import type { Item } from '@guitu/law';

/** The items a register usually has, in the order in which the template shows them. */
export const templateItems: readonly Item[] = coreItems.filter((item) => item.inTemplate === true);
