import { setImmediate } from 'node:timers/promises';

import { SaxesParser } from 'saxes';

import { damaged } from './import-refusal.ts';

/** What a reader of one part wants to hear. Names come without prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK = 256 * 1024;

/**
 * Reads one XML part and calls the listener. After every piece it calls `pause`, which also lets the server answer somebody else.
 * No entities but the five of XML exist for this parser, so none can be piled up. Throws `UnreadableFile` for broken XML.
 */
export async function readXml(part: Buffer, listener: XmlListener, pause?: () => void): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: false });
  parser.on('opentag', (tag) => listener.open?.(local(tag.name), tag.attributes as Record<string, string>));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(local(tag.name)));
  parser.on('error', () => {
    throw damaged();
  });
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < part.length; at += CHUNK) {
    parser.write(decoder.decode(part.subarray(at, at + CHUNK), { stream: true }));
    pause?.();
    await setImmediate();
  }
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
