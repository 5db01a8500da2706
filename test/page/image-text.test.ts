import { assert } from '@open-wc/testing';
import { page, texts } from '../support/page.js';

const read = async (markup: string): Promise<string[]> =>
  texts(await page(`<div lang="pl">${markup}</div>`));

describe('the text of an image', () => {
  const telling = [
    ...['Ratusz zimą', 'Logo powiatu', 'Plakat: Dzień Dziecka 2023', 'Bielsko-Biała nocą', 'Żuk'],
    ...[
      'Covid-19',
      'Mapa objazdu – ul. Długa',
      'Zdjęcie przedstawia most',
      'Kopia umowy',
      'Oś czasu',
    ],
  ];
  for (const alt of telling) {
    it(`is told: ${alt}`, async () => {
      assert.deepEqual(await read(`<p><img alt="${alt}"></p>`), [`Ilustracja: ${alt}.`]);
    });
  }

  const names = [
    ...['', ' ', '-', '1', '...', 'IMG_1234', 'IMG 1234', 'IMG-20230101-WA0003', 'DSC00123'],
    ...['DSCN0001.JPG', 'DSC_0231 (Kopiowanie)', 'P1010234', '20230405_123456', '20210912 123012'],
    ...['FullSizeRender 9', 'FullSizeRender(9)', 'Zrzut ekranu 2023-01-02 123456', 'image001'],
    ...['Screenshot 2024-01-01 at 12.00.00', 'WhatsApp Image 2023-05-05 at 12.12.12', 'obraz 3'],
    ...['zdjęcie', 'Zdjęcie 12', 'Obrazek 2', 'foto_3', 'received_1234567', 'unnamed', 'bez nazwy'],
    ...['Bez tytułu', 'untitled-2', 'Kopia IMG_1234', 'Makowski_okladka kopia', '0225-zamek-02'],
    ...['baner-strona-www', 'plakat-2023', 'GOPR0123', 'placeholder', 'ikona', 'zamek.JPG'],
    ...['https://powiat.example/a', 'a1b2c3d4e5f6', '{\\displaystyle x^{2}}'],
  ];
  for (const alt of names) {
    it(`is not told: "${alt}"`, async () => {
      assert.deepEqual(await read(`<p>Tak <img alt="${alt}"></p>`), ['Tak']);
    });
  }

  const beside: [what: string, markup: string, expected: string[]][] = [
    [
      'its file has for a name',
      '<p>Tak<img src="/p/herb-gminy.png?1" alt="herb-gminy"></p>',
      ['Tak'],
    ],
    ['is meant for nobody', '<p>Tak<img role="presentation" alt="Ozdoba"></p>', ['Tak']],
    ['the link around it says', '<p><a href="#"><img alt="Strzałka"> Budżet</a></p>', ['Budżet']],
    [
      'its caption says in other letters',
      '<figure><img alt="otwarcie mostu."><figcaption>Otwarcie mostu w maju</figcaption></figure>',
      ['Otwarcie mostu w maju'],
    ],
    [
      'the line below says',
      '<div><a href="#"><img alt="Otwarcie mostu"></a><p>Otwarcie mostu.</p></div>',
      ['Otwarcie mostu.'],
    ],
    ['the title before says', '<h2>Nowy most</h2><p><img alt="Nowy most"></p>', ['Nowy most']],
    [
      'the image before says',
      '<p><img alt="Dzień Dziecka"></p><p><img alt="Dzień Dziecka"></p>',
      ['Ilustracja: Dzień Dziecka.'],
    ],
  ];
  for (const [what, markup, expected] of beside) {
    it(`is not told if it is what ${what}`, async () => {
      assert.deepEqual(await read(markup), expected);
    });
  }

  it('is told beside a caption that says something else, or nothing', async () => {
    assert.deepEqual(
      await read('<figure><img alt="Wstęga"><figcaption>Otwarcie mostu</figcaption></figure>'),
      ['Ilustracja: Wstęga.', 'Otwarcie mostu'],
    );
    assert.deepEqual(await read('<figure><img alt="Wstęga"><figcaption></figcaption></figure>'), [
      'Ilustracja: Wstęga.',
    ]);
  });

  it('is a word of the sentence that it stands in', async () => {
    assert.deepEqual(await read('<p>Naciśnij <img alt="lupę"> i czekaj.</p>'), [
      'Naciśnij lupę i czekaj.',
    ]);
  });

  it('keeps the mark that it ends with', async () => {
    assert.deepEqual(await read('<p><img alt="Czy zdążymy?"></p>'), ['Ilustracja: Czy zdążymy?']);
  });

  it('is told alone in a language that has no word for images', async () => {
    assert.deepEqual(await read('<p lang="fr"><img alt="La mairie"></p>'), ['La mairie.']);
  });
});
