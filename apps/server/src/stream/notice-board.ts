/** Something changed: enough to fetch it anew, nothing about it. */
export interface Notice {
  readonly type: 'matter' | 'import' | 'paper' | 'case';
  readonly id: string;
  readonly caseId: string | null;
  /** Who holds what changed: only sessions whose range contains it are told. */
  readonly holderCode: number;
}

export type Listener = (notice: Notice) => void;

/** Where changes are announced and listened to, in every process of the installation. */
export interface NoticeBoard {
  announce(notice: Notice): void;
  /** @returns how to stop listening */
  listen(listener: Listener): () => void;
  close(): Promise<void>;
}

/** A board inside one process; the one in the database builds on it. */
export function localBoard(): NoticeBoard & { readonly tell: (notice: Notice) => void } {
  const listeners = new Set<Listener>();
  const tell = (notice: Notice): void => {
    for (const listener of listeners) listener(notice);
  };
  return {
    tell,
    announce: tell,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => listeners.clear(),
  };
}
