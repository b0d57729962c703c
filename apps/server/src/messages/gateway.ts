/** What came of handing a message over. */
export type Handed =
  | { readonly outcome: 'sent'; readonly answer: string }
  /** Not now: the gateway is away, busy or over its limit. */
  | { readonly outcome: 'later'; readonly answer: string }
  /** Never, as it is: nobody by that name, no right to send. */
  | { readonly outcome: 'refused'; readonly answer: string };

/** Something outside that carries messages. The only thing a new channel has to bring. */
export interface MessageGateway {
  /** Never throws for what happens outside; says it instead. */
  send(message: { readonly addressees: string; readonly text: string }): Promise<Handed>;
}
