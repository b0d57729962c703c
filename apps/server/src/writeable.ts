/**
 * While it is being made. Members that are sometimes there are set, not spread: in Node.js 20 what follows a spread makes an object slow,
 * here and wherever it is read.
 */
export type Writeable<T> = { -readonly [Name in keyof T]: T[Name] };
