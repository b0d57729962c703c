/** The kinds of bodies (and of persons) that may act. */
export type Office =
  | 'judicialOffice'
  | 'countyAgency'
  | 'prefectureAgency'
  | 'provinceAgency'
  | 'countyBureau'
  | 'procuratorate'
  | 'court'
  | 'police'
  | 'prison'
  | 'supervisee'
  | 'system';

export const officeNames: Readonly<Record<Office, string>> = {
  judicialOffice: '司法所',
  countyAgency: '县级社区矫正机构',
  prefectureAgency: '州级社区矫正机构',
  provinceAgency: '省级社区矫正机构',
  countyBureau: '县级司法行政部门',
  procuratorate: '人民检察院',
  court: '人民法院',
  police: '公安机关',
  prison: '监狱',
  supervisee: '社区矫正对象',
  system: '系统',
};

/** `clerk` prepares, `approver` decides, `administrator` keeps accounts and parameters. A lone officer may hold several. */
export type Role = 'clerk' | 'approver' | 'administrator';

/** Who gives a command. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly office: Office;
  readonly bodyId: string;
  readonly bodyName: string;
  /** Region codes (12 digits, inclusive) that the body answers for. */
  readonly low: number;
  readonly high: number;
  readonly roles: readonly Role[];
}

/** Who acted according to a paper that is being entered afterwards. */
export interface StatedActor {
  readonly office: Office;
  readonly name: string;
  readonly bodyName?: string;
}

/** The mark an actor leaves in an event. */
export interface ActorStamp {
  readonly accountId: string;
  readonly name: string;
  readonly office: Office;
  readonly bodyName: string;
  /** Set when an officer enters what somebody else did on paper. */
  readonly stated?: StatedActor;
}

/** The office in whose name the act was done: the stated one for paper entries, else the actor's. */
export function actingOffice(actor: Actor, stated?: StatedActor): Office {
  return stated?.office ?? actor.office;
}
