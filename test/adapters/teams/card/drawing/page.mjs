/** Runs in Chromium: draws a card with Microsoft's own renderer and the host config of Teams' clients. */
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { hostConfig } from '../../../../../adapters/playground/page/drawing/host-config';
import { htmlOf } from '../../../../../adapters/playground/page/drawing/markdown';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = htmlOf(text);
  result.didProcess = true;
};

globalThis.draw = (json, theme, width) => {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(theme));
  card.onExecuteAction = action => globalThis.pressed.push(action.data);
  card.parse(json);
  const faults = card.validateProperties().validationEvents.map(({ message }) => message);
  const frame = document.getElementById('frame');
  frame.style.width = `${width}px`;
  document.body.className = theme;
  frame.replaceChildren(card.render());
  return faults;
};
globalThis.pressed = [];

/** Elements that hang out of the card's frame, or hide part of their own text: their tag and words. */
globalThis.cutOff = () => {
  const frame = document.getElementById('frame').getBoundingClientRect();
  return [...document.querySelectorAll('#frame *')]
    .filter(element => element.offsetParent !== null)
    .filter(element => {
      const box = element.getBoundingClientRect();
      const hidden = getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return box.right > frame.right + 1 || box.left < frame.left - 1 || hidden;
    })
    .map(element => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
};
