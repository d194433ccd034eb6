/** The host config of Teams' clients, in its two themes; contrast is at least 4.5 to 1 on the card's background. */

const FONT = "'Segoe UI', 'Open Sans', system-ui, sans-serif";

const LIGHT = {
  text: '#242424',
  subtle: '#616161',
  accent: '#4f52b2',
  good: '#0e700e',
  warning: '#8a3707',
  attention: '#b10e1c',
  emphasis: '#f5f5f5',
  line: '#e0e0e0',
};
const DARK: typeof LIGHT = {
  text: '#ffffff',
  subtle: '#c2c2c2',
  accent: '#a9acf5',
  good: '#8fd18f',
  warning: '#fcb15f',
  attention: '#f49199',
  emphasis: '#1f1f1f',
  line: '#4d4d4d',
};

/** What the renderer needs to draw a card as Teams does. */
export function hostConfig(theme: 'light' | 'dark'): object {
  const ink = theme === 'light' ? LIGHT : DARK;
  const color = (normal: string) => ({ default: normal, subtle: normal });
  const foregroundColors = {
    default: { default: ink.text, subtle: ink.subtle },
    dark: color(ink.text),
    light: color(ink.subtle),
    accent: color(ink.accent),
    good: color(ink.good),
    warning: color(ink.warning),
    attention: color(ink.attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors, borderColor: ink.line });
  return {
    fontFamily: FONT,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: ink.line },
    supportsInteractivity: true,
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: style('transparent'),
      emphasis: style(ink.emphasis),
      accent: style(ink.emphasis),
      good: style(ink.emphasis),
      warning: style(ink.emphasis),
      attention: style(ink.emphasis),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    textBlock: { headingLevel: 3 },
    factSet: {
      title: { color: 'default', size: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 12,
    },
    table: { cellSpacing: 8 },
  };
}
