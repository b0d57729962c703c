/** The items asked for first, in this order. All others are folded away in their groups. */
export const firstItems: readonly string[] = ['name', 'idNumber', 'sex', 'birthOn', 'phone', 'measure'];
