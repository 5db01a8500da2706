import { decoded } from './decoded.js';
const fileName = /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|heic|avif)$|^https?:/iu;

/** What cameras, programs and editors call any picture. */
const anyPicture =
  /(?<!\p{L})(?:(?:whatsapp|signal) image|zrzut(?: ekranu)?|screen ?shot|bez ?(?:nazwy|tytu[łl]u)|img|dscn?|dscf|dcim|pxl|mvi|gopr|image|photo|picture|banner|placeholder|spacer|thumb(?:nail)?|untitled|unnamed|received|resized|copy|edited|foto(?:grafia)?|zdj[eę]cie|obraz(?:ek)?|grafika|ilustracja|ikona|miniatura|baner|kopia|kopiowanie|fullsizerender|at|z|o|godz)(?!\p{L})/giu;

/** "Makowski_okladka", "0225-zamek-02", "12345" anywhere, a piece of TeX. */
const codeName =
  /_|\p{N}{5}|[{}\\]|^(?=\S*(?:\d|-\S*-))[a-z\d]+(?:-[a-z\d]+)+$|^(?=\S*\d)\S*-\S*-\S*$/u;

/**
 * The alternative text of an image, if it says what is seen rather than how the file is called, and
 * nothing beside it says the same.
 */
export function imageText(image: Element): string {
  const alt = (image.getAttribute('aria-label') ?? image.getAttribute('alt') ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (alt === '' || image.matches('[role="presentation"], [role="none"]')) return '';
  if (fileName.test(alt) || codeName.test(alt) || isNamedAfterFile(image, alt)) return '';
  // Otherwise a name is what is left without "zdjęcie" and numbers.
  const named = alt.replace(anyPicture, '');
  if (!/\p{L}{3}/u.test(named)) return '';
  return isToldBeside(image, alt) ? '' : alt;
}

function isNamedAfterFile(image: Element, alt: string): boolean {
  const [path = ''] = (image.getAttribute('src') ?? '').split(/[?#]/u, 1);
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/u, '');
  return [file, decoded(file)].includes(alt);
}

/** Whether the link around it says where it leads, or the caption or what is beside it the same. */
function isToldBeside(image: Element, alt: string): boolean {
  const said = plain(alt);
  if (plain(image.closest('a')?.textContent) !== '') return true;
  const figure = image.closest('figure');
  if (plain(figure?.querySelector('figcaption')?.textContent).includes(said)) return true;
  let alone = figure ?? image;
  while (alone.parentElement?.textContent.trim() === '') alone = alone.parentElement;
  const beside = [image, alone].flatMap((element) => [
    element.previousElementSibling,
    element.nextElementSibling,
  ]);
  beside.push(image.ownerDocument.querySelector('h1'));
  return beside.some((element) => {
    const text = plain(element?.textContent.slice(0, 200));
    return text === said || (element?.matches(captions) && text.startsWith(said));
  });
}

/** What captions are, and are called. */
const captions = 'figcaption, [class*="caption"], [class*="podpis"]';

function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
