/** What is said in place of an element; nothing if what is inside it is said. */
export function replacement(element: Element): string | undefined {
  const said = element.getAttribute('data-na-glos-say')?.trim();
  if (said) return said;
  if (element.localName === 'img') return imageText(element);
  return element.localName === 'abbr' ? expansion(element) : undefined;
}

/** Longer explanations are no expansions. */
const longestExpansion = 60;

function expansion(element: Element): string | undefined {
  const title = element.getAttribute('title')?.trim() ?? '';
  return /\p{L}/u.test(title) && title.length <= longestExpansion ? title : undefined;
}

const fileName = /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|heic|avif)$/iu;
const cameraName =
  /^(?:IMG|DSCN?|DCIM|PXL|MVI|Screenshot|Zrzut(?: ekranu)?|image|photo|picture|foto|zdj[eę]cie|obraz|grafika|FullSizeRender|unnamed|bez ?nazwy|received|Resized|kopia)[\s_()\-\p{N}]*$/iu;

/** An alternative text, if it says what is seen rather than how the file is called. */
function imageText(image: Element): string {
  const alt = image.getAttribute('alt')?.replace(/\s+/gu, ' ').trim() ?? '';
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const link = image.closest('a')?.textContent ?? '';
  const isName =
    fileName.test(alt) || cameraName.test(alt) || /_|\p{N}{5}/u.test(alt) || !/\p{L}{3}/u.test(alt);
  const isRepeated = [caption, link].some((text) => text.includes(alt) && text.trim() !== '');
  return isName || isRepeated ? '' : `${alt.replace(/[.!?…]$/u, '')}.`;
}
