/** What a supervisee keeps to while away (社区矫正法 23、27；实施办法 27、28); a bureau may replace it. */
export const standardLeaveObligations: readonly string[] = [
  '遵守法律、法规、社区矫正监督管理规定和被宣告的禁止令',
  '按照批准的事由、目的地和期限外出，不得擅自改变',
  '保持通信畅通，接受电话、实时视频等方式的监督管理',
  '目的地机构协助监督管理的，到达和离开时向其报告',
];

/** Where to turn against a decision: objection to the body that decided, supervision by the procuratorate. */
export function leaveRemedy(decidedBy: string, countyProcuratorate: string): string {
  return `对本决定有异议的，可以向${decidedBy}提出；也可以向${countyProcuratorate}申请法律监督。`;
}
