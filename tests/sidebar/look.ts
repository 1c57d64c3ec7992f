/* Run in the page by page.evaluate: each stands alone. */

/** Texts whose contrast with their ground is less than 4.5 : 1, with that contrast. */
export function faintTexts(): string[] {
  const rgb = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = rgb(color).map(part => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return rgb(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  return [...document.body.querySelectorAll('*')]
    .filter(element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()))
    .filter(element => element.tagName !== 'SCRIPT')
    .flatMap(element => {
      const [light, dark] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))].sort((a, b) => b - a);
      const contrast = (light! + 0.05) / (dark! + 0.05);
      return contrast < 4.5 ? [`${element.textContent}: ${contrast.toFixed(2)}`] : [];
    });
}

/** Elements that stick out of the page or of their own box. */
export function cutOff(): string[] {
  const { clientWidth } = document.documentElement;
  return [...document.body.querySelectorAll('#page *:not(.heard, .whisker, input, select, option, textarea)')]
    .filter(element => element.getBoundingClientRect().right > clientWidth + 0.5 || element.scrollWidth > element.clientWidth + 1)
    .filter(element => getComputedStyle(element).display !== 'inline')
    .map(element => `${element.tagName}.${element.className}: ${element.textContent}`);
}

/** How much wider than the window the page is; 0 where nothing scrolls sideways. */
export function overhang(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(scrollWidth - clientWidth, 0);
}

/** Buttons that are on and coloured; the pale grounds of counts are no such colour. */
export function colouredButtons(): string[] {
  const isGrey = (color: string): boolean => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return Math.max(r, g, b) - Math.min(r, g, b) < 60;
  };
  return [...document.querySelectorAll('button')]
    .filter(button => !isGrey(getComputedStyle(button).backgroundColor))
    .map(button => button.textContent!);
}
