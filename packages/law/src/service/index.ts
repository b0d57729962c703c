export * from './acknowledgement.ts';
export * from './answer-term.ts';
export * from './named.ts';
export * from './service.ts';
