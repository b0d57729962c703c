import type { Calendar, Catalogue, Moment } from '@guitu/law';
import type { Renderer } from '@guitu/papers';
import type { Record as GuituRecord } from '@guitu/record';

import type { Incident } from './incident.ts';
import type { NoticeBoard } from './stream/notice-board.ts';

/** What distinguishes one installation from another. */
export interface Installation {
  /** Invented people, watermarked; can never become a real installation. */
  readonly demonstration: boolean;
  readonly version: string;
  /** Who may sign in with what; only a demonstration says so. */
  readonly accounts?: readonly DemonstrationAccount[];
}

/** An account of the demonstration, printed at the start and on the sign-in page. */
export interface DemonstrationAccount {
  readonly signInName: string;
  readonly password: string;
  readonly title: string;
  readonly bodyName: string;
}

/** Everything a use case may reach. Built once, in `start/`; tests build their own with another clock. */
export interface Services {
  readonly record: GuituRecord;
  readonly renderer: Renderer;
  readonly notices: NoticeBoard;
  readonly calendar: Calendar;
  /** The procedures of this installation in all their versions. */
  readonly catalogue: Catalogue;
  /** The only clock of the server. */
  readonly now: () => Moment;
  readonly installation: Installation;
  /** Where unexpected errors go; the reader only gets the number. */
  readonly report: (incident: Incident) => void;
}
