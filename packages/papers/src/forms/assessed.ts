/** Whoever is assessed before a decision (被调查人), as forms 1 to 4 name one; a null is printed as （未登记）. */
export interface AssessedPerson {
  identity: '被告人' | '罪犯' | '犯罪嫌疑人';
  name: string;
  idKind: string;
  idNumber: string | null;
}
