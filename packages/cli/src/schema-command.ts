/** `firsthand schema`: the report's format as JSON Schema (draft 2020-12), for programs that read it. */
export async function schemaText(): Promise<string> {
  const [{ reportSchema }, { toJSONSchema }] = await Promise.all([import('@firsthand/core/schema'), import('zod')]);
  return `${JSON.stringify(toJSONSchema(reportSchema), null, 2)}\n`;
}
