/** Why a template cannot replace ours: a Chinese sentence each, for whoever wrote it. `diagnostics` are the typesetter's. */
export interface TemplateFault {
  code: 'forbidden' | 'fails' | 'omits' | 'endless' | 'changing';
  text: string;
  diagnostics: readonly string[];
}
