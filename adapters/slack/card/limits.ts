/** Slack's Block Kit limits, in characters or items: the one table that the renderer, its tests and the manifest's test read. */
export const LIMITS = {
  text: 40_000,
  messageBlocks: 50,
  viewBlocks: 100,
  header: 150,
  section: 3_000,
  field: 2_000,
  fields: 10,
  contextElements: 10,
  contextText: 3_000,
  actions: 25,
  actionId: 255,
  blockId: 255,
  /** What Slack accepts on a button; a client shows about 30 of them. */
  buttonText: 75,
  buttonValue: 2_000,
  buttonLabel: 75,
  selectOptions: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  modalTitle: 24,
  modalButton: 24,
  privateMetadata: 3_000,
  suggestedPrompts: 4,
} as const;

/** Cuts a plain text to a limit and says so with an ellipsis; never splits a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const last = kept.charCodeAt(kept.length - 1);
  const splits = last >= 0xd800 && last <= 0xdbff;
  return `${(splits ? kept.slice(0, -1) : kept).trimEnd()}…`;
}
