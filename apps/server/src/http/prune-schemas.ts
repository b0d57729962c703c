import type { jsonSchemaTransformObject } from 'fastify-type-provider-zod';

type Description = ReturnType<typeof jsonSchemaTransformObject>;

/**
 * Leaves out schemas nothing refers to. Every schema is described once as it comes in and once as it goes out, and most
 * travel in one direction only.
 */
export function pruneSchemas(description: Description): Description {
  if (!('components' in description)) return description;
  const { components, ...rest } = description;
  const schemas: Readonly<Record<string, unknown>> = components?.schemas ?? {};
  const needed = new Set<string>();
  const open = namesIn(rest);
  while (open.length > 0) {
    const name = open.pop();
    if (name === undefined || needed.has(name)) continue;
    needed.add(name);
    open.push(...namesIn(schemas[name]));
  }
  const kept = Object.entries(schemas).filter(([name]) => needed.has(name));
  return { ...description, components: { ...components, schemas: Object.fromEntries(kept) } } as Description;
}

/** The names of the schemas a part of the description refers to. */
function namesIn(part: unknown): string[] {
  const text = JSON.stringify(part) ?? '';
  return [...text.matchAll(/"#\/components\/schemas\/([^"/]+)/g)].map((match) => match[1] ?? '');
}
