/**
 * The environment for PostgreSQL's programs: nothing is inherited, so that neither a stray PG… variable
 * nor a foreign library path changes the server. Messages are English, because we read them.
 */
export function serverEnvironment(): Record<string, string> {
  return { LC_ALL: textLocale(), LC_MESSAGES: 'C', TZ: 'UTC' };
}

/**
 * The operating system's locale for character classes. Never plain C: trigrams and lower() would not
 * know Chinese letters. macOS has no C.UTF-8.
 */
export function textLocale(): string {
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
}
