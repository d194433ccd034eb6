/** Letters and digits only, so that "Permits" and "permits." are one topic. */
export function fold(topic: string): string {
  return topic
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
