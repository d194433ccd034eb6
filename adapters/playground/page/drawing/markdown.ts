/** The markdown that Teams reads in cards: bold, italic, links. Everything else stays text. */

const TOKENS =
  /\\([\\`*_{}[\]()#+\-.!|~<>])|\[((?:\\.|[^\]\\])+)\]\(((?:https?:|tel:|mailto:)[^\s)]+)\)|\*\*(.+?)\*\*|(?<![\w*])[_*](?!\s)(.+?)(?<!\s)[_*](?![\w*])/g;

/** HTML of a card's text; whatever is not one of the four marks comes out as typed. */
export function htmlOf(markdown: string): string {
  let html = '';
  let from = 0;
  for (const match of markdown.matchAll(TOKENS)) {
    const [whole, literal, label, href, bold, italic] = match;
    html += escapeHtml(markdown.slice(from, match.index));
    if (literal !== undefined) html += escapeHtml(literal);
    else if (label !== undefined && href !== undefined) html += `<a href="${escapeHtml(href)}">${htmlOf(label)}</a>`;
    else if (bold !== undefined) html += `<strong>${htmlOf(bold)}</strong>`;
    else if (italic !== undefined) html += `<em>${htmlOf(italic)}</em>`;
    from = match.index + whole.length;
  }
  return html + escapeHtml(markdown.slice(from));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
