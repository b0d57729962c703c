export { openDemonstration } from './open-demonstration.ts';
export { demonstrationPassword } from './accounts.ts';
export { inventRegister } from './invent/register-workbook.ts';
export type { InventedRegister, RegisterOrder } from './invent/register-workbook.ts';
export { faultKinds } from './invent/faults.ts';
export type { PlantedFault } from './invent/faults.ts';
