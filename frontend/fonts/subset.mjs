// Cuts the site's letters out of Noto Sans (SIL Open Font License 1.1) into themes/fonts. Run by hand when the letters
// change:  cd frontend/fonts && npm install && npm run subset
// Weights 400 to 700 stay variable in one file a script; what is outside these letters falls back to the reader's fonts.
import subset from 'subset-font';
import { readFileSync, writeFileSync } from 'node:fs';

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const files = {
  arabic: 'node_modules/@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
  latin: 'node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
  tifinagh: 'node_modules/@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2',
};
// letters of Arabic as written in Morocco, with ڭ گ پ ڤ چ of names, vowel signs and joiners
const arabic =
  range(0x621, 0x63a) + range(0x640, 0x652) + range(0x660, 0x669) + '٠\u0670\u0671پچژڤکڭگی،؛؟٪٫٬۔ \u200c\u200d\u200e\u200f';
const signs = range(0x20, 0x40) + '\u00a0·«»–—‘’“”…−×%/|[]_';
const latin = range(0x41, 0x5a) + range(0x61, 0x7a) + range(0xc0, 0xff) + 'ŒœŸ°€•‹›→←&#@$^`{}~\\' + range(0xa1, 0xbf);
// the letters of IRCAM's Neo-Tifinagh, with the labialisation mark
const tifinagh = range(0x2d30, 0x2d67) + '\u2d6f\u2d70';

const variable = { variationAxes: { wght: { min: 400, max: 700, default: 400 } } };
const faces = [
  ['arabic', files.arabic, arabic, variable],
  ['signs', files.latin, signs, variable],
  ['latin', files.latin, latin, variable],
  ['tifinagh', files.tifinagh, tifinagh, {}],
  // the languages' own names, which every page shows, without the whole alphabet of each
  ['name-arabic', files.arabic, 'العربية', { variationAxes: { wght: 500 } }],
  ['name-french', files.latin, 'Français ', { variationAxes: { wght: 500 } }],
  ['name-tamazight', files.tifinagh, 'ⵜⴰⵎⴰⵣⵉⵖⵜ', {}],
];
for (const [name, file, letters, options] of faces) {
  const face = await subset(readFileSync(file), letters, { targetFormat: 'woff2', ...options });
  writeFileSync(`../../themes/fonts/${name}.woff2`, face);
  console.log(name, face.length);
}
