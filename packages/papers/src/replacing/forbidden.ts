/**
 * Words by which a template could reach beyond the data it is given: files, packages of the network, the clock, code out of text. A
 * template has no use for them, so it is refused wherever one stands outside of strings and comments.
 */
const forbidden =
  /(?<![\w-])(?:read|json|yaml|toml|csv|xml|cbor|plugin|image|bibliography|eval|sys|std|include|context|query|locate|counter|state)(?![\w-])|datetime\s*\.\s*today/gu;

const strings = /"(?:\\.|[^"\\])*"/gu;
const comments = /\/\/[^\n]*|\/\*[\s\S]*?\*\//gu;
const imports = /(?<![\w-])import\s+("(?:\\.|[^"\\])*"|\S+)/gu;
const ours = /^"\/common\/[a-z]+\.typ"$/u;

/** What of a source may not stand in a template, each named once; empty where nothing is at fault. */
export function forbiddenIn(source: string): string[] {
  // A mark of a comment inside a string is no comment, so strings go first where the source is searched for words.
  const code = source.replaceAll(strings, '""').replaceAll(comments, '');
  const words = (code.match(forbidden) ?? []).map((word) => word.replaceAll(/\s/gu, ''));
  const foreign = [...source.replaceAll(/^\s*\/\/[^\n]*/gmu, '').matchAll(imports)]
    .map(([, from]) => from ?? '')
    .filter((from) => !ours.test(from))
    .map((from) => `import ${from}`);
  return [...new Set([...words, ...foreign])];
}
