/** The page that draws blocks with a real renderer; bundled by canvas.ts and run in Chromium. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Message } from 'slack-blocks-to-jsx';

const LOGO =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 36'><rect width='36' height='36' rx='8' fill='%23007a5a'/><path d='M11 10h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4h-2a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z' fill='white'/></svg>";

/** Emoji that Slack draws as pictures of its own; drawn here too, so that no font of the machine is needed. */
const PICTURES = { '🟢': 'green', '🟡': 'yellow', '🔴': 'red', '⚪': 'white', '⚠️': 'warning' };
const PICTURED = new RegExp(`(${Object.keys(PICTURES).join('|')})`, 'u');

function picture(emoji) {
  const span = document.createElement('span');
  span.className = `picture ${PICTURES[emoji]}`;
  span.dataset.emoji = emoji;
  return span;
}

function drawEmoji(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (PICTURED.test(walker.currentNode.data)) texts.push(walker.currentNode);
  for (const text of texts) {
    const pieces = text.data.split(PICTURED).map(piece => (piece in PICTURES ? picture(piece) : piece));
    text.replaceWith(...pieces);
  }
}

/** The renderer takes `verbatim` for no markup at all; in Slack it only stops bare words from being linked. */
const drawable = blocks => JSON.parse(JSON.stringify(blocks, (key, one) => (key === 'verbatim' ? undefined : one)));

window.draw = ({ blocks, surface, theme, at }) => {
  document.body.dataset.theme = theme;
  document.body.dataset.surface = surface;
  const message = createElement(Message, {
    blocks: drawable(blocks),
    theme,
    name: 'Dealer contacts',
    logo: LOGO,
    time: new Date(at),
    withoutWrapper: surface === 'view',
    data: { users: [{ id: 'U0ASKER01', name: 'Sam' }] },
  });
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  flushSync(() => createRoot(root).render(message));
  drawEmoji(root);
};

/** What was drawn, as a reader meets it: words, links with their targets, buttons, menus; a line for each run of text. */
window.outline = () => {
  const lines = [''];
  const say = text => {
    lines[lines.length - 1] += text;
  };
  const sayLines = text => {
    const [first, ...rest] = text.split('\n');
    say(first.replace(/\s+/g, ' '));
    for (const line of rest) lines.push(line.replace(/\s+/g, ' '));
  };
  const walk = node => {
    if (node.nodeType === Node.TEXT_NODE) return sayLines(node.textContent);
    if (!(node instanceof Element) || ['STYLE', 'SCRIPT', 'SVG', 'IMG'].includes(node.tagName.toUpperCase())) return;
    if (node.dataset.emoji !== undefined) return say(node.dataset.emoji);
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const block = !display.startsWith('inline') || node.tagName === 'BUTTON';
    if (block || node.tagName === 'BR') lines.push('');
    if (node.tagName === 'BUTTON') {
      say(`(button) ${node.textContent.trim()}`);
      lines.push('');
      return;
    }
    if (node.tagName === 'INPUT') say(`(field) ${node.placeholder || node.value}`);
    const bold =
      Number(getComputedStyle(node).fontWeight) >= 700 && Number(getComputedStyle(node.parentElement).fontWeight) < 700;
    if (bold) say('**');
    node.childNodes.forEach(walk);
    if (node.tagName === 'A') say(` <${node.getAttribute('href')}>`);
    if (bold) say('**');
    if (block) lines.push('');
  };
  walk(document.querySelector('main'));
  return lines
    .map(line => line.trim())
    .filter(line => line !== '' && line !== '****')
    .join('\n');
};
