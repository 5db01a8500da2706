import { assert } from '@open-wc/testing';
import { systemVoiceURI, type Voice } from '../../src/speech/voice.js';
import { rankVoices, voiceFor, voiceOptions } from '../../src/speech/voice-rank.js';
import { realVoices, voice } from '../support/voices.js';

const zosia = voice('Zosia', 'pl-PL');
const android = voice('polski Polska', 'pl_PL');
const short = voice('Krzysztof', 'pl');
const zofia = voice('Zofia Online (Natural)', 'pl-PL', { online: true });
const google = voice('Google polski', 'pl-PL', { online: true });
const robot = voice('Polish espeak-ng', 'pl');
const daniel = voice('Daniel', 'en-GB');
const samantha = voice('Samantha', 'en-US');
const britishRobot = voice('English eSpeak', 'en-gb');
const script = voice('Tingting', 'zh-Hans-CN');

describe('voiceFor', () => {
  const table: [what: string, lang: string, voices: Voice[], expected: Voice | undefined][] = [
    ['a voice of the language', 'pl', [daniel, zosia], zosia],
    ['a voice of the region', 'pl-PL', [daniel, zosia], zosia],
    ['a voice with an underscore', 'pl-PL', [daniel, android], android],
    ['a voice without a region', 'pl-PL', [daniel, short], short],
    ['a voice whatever the case', 'PL-pl', [voice('A', 'PL_pl'), daniel], voice('A', 'PL_pl')],
    ['the region asked for', 'en-US', [daniel, samantha], samantha],
    ['another region rather than none', 'en-AU', [zosia, daniel], daniel],
    ['the region behind a script', 'zh-CN', [voice('A', 'zh-Hant-TW'), script], script],
    ['any region where none is asked for', 'en', [daniel, samantha], daniel],
    ['the first of equals', 'pl-PL', [voice('B', 'pl-PL'), zosia], voice('B', 'pl-PL')],
    ['a voice on this device rather than online', 'pl-PL', [zofia, google, zosia], zosia],
    ['a voice online rather than none', 'pl-PL', [daniel, google], google],
    ['eSpeak rather than none', 'pl-PL', [daniel, robot], robot],
    [
      'a local voice whichever region, where none is asked for',
      'pl',
      [voice('A', 'pl', { online: true }), zosia],
      zosia,
    ],
    ['any voice before eSpeak', 'pl-PL', [robot, zosia], zosia],
    ['a voice with a region before eSpeak without', 'pl', [robot, zosia], zosia],
    ['an online voice before eSpeak', 'pl', [robot, google], google],
    ['another region before eSpeak', 'en-GB', [britishRobot, samantha], samantha],
    ['none of another language', 'pl-PL', [daniel, samantha, script], undefined],
    ['none of a language that only begins alike', 'pl', [voice('A', 'plt-MG')], undefined],
    ['none for an unknown language', '', [zosia, daniel], undefined],
    ['none where there are none', 'pl', [], undefined],
  ];
  for (const [what, lang, voices, expected] of table) {
    it(`finds ${what}`, () => {
      assert.deepEqual(voiceFor(voices, lang), expected);
    });
  }

  const local: [what: string, voices: Voice[], expected: Voice | undefined][] = [
    ['leaves out online voices on demand', [google, robot], robot],
    ['finds none where all are online and that is not wanted', [google, zofia], undefined],
    ['finds the same as ever where none is online', [robot, zosia], zosia],
  ];
  for (const [what, voices, expected] of local) {
    it(what, () => {
      assert.deepEqual(voiceFor(voices, 'pl-PL', { localOnly: true }), expected);
    });
  }
});

describe('voiceFor, where a back end lists what it has', () => {
  const table: [backEnd: keyof typeof realVoices, lang: string, expected: string | undefined][] = [
    ['edgeOnWindows', 'pl', 'Microsoft Adam - Polish (Poland)'],
    ['edgeOnWindows', 'uk', 'Microsoft Polina Online (Natural) - Ukrainian (Ukraine)'],
    ['edgeOnWindows', 'de', undefined],
    ['chromeOnWindows', 'de-DE', 'Microsoft Hedda - German (Germany)'],
    ['chromeOnWindows', 'pl', 'Google polski'],
    ['chromeOnWindows', 'en-GB', 'Google UK English Female'],
    ['chromeOnWindows', 'uk', undefined],
    ['firefoxOnWindows', 'pl', 'Microsoft Paulina Desktop - Polish'],
    ['chromeOnMac', 'pl', 'Ewa (Premium)'],
    ['chromeOnMac', 'en', 'Daniel (Enhanced)'],
    ['chromeOnMac', 'en-US', 'Samantha'],
    ['chromeOnMac', 'de', 'Anna'],
    ['chromeOnMac', 'uk', 'Lesya'],
    ['safariOnPhone', 'pl', 'Zosia'],
    ['safariOnPhone', 'uk-UA', 'Lesya'],
    ['safariOnPhone', 'en', 'Samantha'],
    ['chromeOnAndroid', 'pl', 'polski Polska'],
    ['chromeOnAndroid', 'uk-UA', 'ukraiński Ukraina'],
    ['firefoxOnAndroid', 'pl', 'pl-pl-x-oda-network'],
    ['firefoxOnAndroid', 'en-US', 'en-us-x-sfg-local'],
    ['linux', 'pl-PL', 'Polski mbrola-pl-1'],
    ['linux', 'uk', 'Ukrainian espeak-ng'],
    ['linux', 'de', undefined],
  ];
  for (const [backEnd, lang, expected] of table) {
    it(`finds ${expected ?? 'none'} for ${lang} in ${backEnd}`, () => {
      assert.equal(voiceFor<Voice>(realVoices[backEnd], lang)?.name, expected);
    });
  }
});

describe('voiceFor, for somebody who reads Polish', () => {
  /** "name|language", and what else is odd: "online", or an address. */
  const listed = (line: string): Voice => {
    const [name = '', lang = '', more = name] = line.split('|');
    const online = more === 'online';
    return voice(name, lang, online ? { online } : { voiceURI: more });
  };
  const table: [oddity: string, lines: string[], expected: string | undefined][] = [
    ['an underscore', ['Polish Poland|pl_PL', 'English US|en_US'], 'Polish Poland'],
    ['three letters and junk', ['polski|pol-POL-f000', 'English|eng-USA-f000'], 'polski'],
    ['three letters alone', ['polski|pol', 'English|eng'], 'polski'],
    ['capitals', ['Polski|PL', 'English|EN'], 'Polski'],
    ['small letters', ['Polski|pl-pl', 'English|en-us'], 'Polski'],
    ['a script', ['A|pl-Latn-PL'], 'A'],
    ['an encoding', ['A|pl_PL.UTF-8'], 'A'],
    ['blanks', ['A| pl-PL '], 'A'],
    ['a currency', ['A|pl_PL@euro'], 'A'],
    [
      'an extension',
      ['pl-pl-x-oda-network|pl-PL', 'pl-pl-x-oda-local|pl-PL-x-oda-local'],
      'pl-pl-x-oda-local',
    ],
    ['Silesian and Kashubian', ['Silesian|szl-PL', 'Kashubian|csb-PL'], undefined],
    ['Malagasy, which begins alike', ['A|plt-MG'], undefined],
    ['English as Poles speak it', ['English (Poland)|en-PL', 'A|pl-PL'], 'A'],
    [
      'a Polish voice that says it is English',
      ['Microsoft Paulina - Polish (Poland)|en-US'],
      undefined,
    ],
    ['a Polish name without a language', ['Zosia|', 'Anna|en-GB'], undefined],
    ['a word for a language', ['Zosia|Polish'], undefined],
    ['no language, and none at all', ['A|zxx', 'B|und', 'C|mul'], undefined],
    ['neighbours', ['Lesya|uk-UA', 'Milena|ru-RU', 'Zuzana|cs-CZ', 'Laura|sk-SK'], undefined],
    [
      'a voice of many languages, in English',
      [
        'Microsoft AvaMultilingual Online (Natural)|en-US|online',
        'Microsoft Paulina - Polish (Poland)|pl-PL',
      ],
      'Microsoft Paulina - Polish (Poland)',
    ],
    [
      "Edge's natural voices",
      ['Microsoft Zofia Online (Natural) - Polish (Poland)|pl-PL|online', 'Microsoft David|en-US'],
      'Microsoft Zofia Online (Natural) - Polish (Poland)',
    ],
    [
      'natural voices that claim to be here',
      [
        'Microsoft Zofia Online (Natural) - Polish (Poland)|pl-PL',
        'Microsoft Adam - Polish (Poland)|pl-PL',
      ],
      'Microsoft Adam - Polish (Poland)',
    ],
    [
      'natural voices that are here',
      [
        'Microsoft Adam - Polish (Poland)|pl-PL',
        'Microsoft Zofia (Natural) - Polish (Poland)|pl-PL',
      ],
      'Microsoft Zofia (Natural) - Polish (Poland)',
    ],
    [
      "Google's voice and Adam",
      ['Google polski|pl-PL|online', 'Microsoft Adam - Polish (Poland)|pl-PL'],
      'Microsoft Adam - Polish (Poland)',
    ],
    [
      "Google's voice and eSpeak",
      ['Polish espeak-ng|pl', 'Google polski|pl-PL|online'],
      'Google polski',
    ],
    [
      "Google's voices by number",
      ['Google polski|pl-PL|online', 'Google Polski 1 (Natural)|pl-PL'],
      'Google Polski 1 (Natural)',
    ],
    ['Samsung', ['pl_PL|pl_PL', 'en_US|en_US'], 'pl_PL'],
    ["Samsung's own names", ['SMTf00|pl_PL', 'SMTf01|en_US'], 'SMTf00'],
    [
      "Android's long names",
      [
        'Android Speech Recognition and Synthesis from Google pl-pl-x-oda-network|pl-PL',
        'Android Speech Recognition and Synthesis from Google pl-pl-x-oda-local|pl-PL',
      ],
      'Android Speech Recognition and Synthesis from Google pl-pl-x-oda-local',
    ],
    [
      'ChromeOS',
      ['eSpeak Polish|pl', 'Android eSpeak pl|pl', 'Chrome OS Polski 4|pl-PL'],
      'Chrome OS Polski 4',
    ],
    ['eSpeak alone', ['eSpeak NG Polish|pl'], 'eSpeak NG Polish'],
    [
      "eSpeak's variants alone",
      ['Polish+whisper espeak-ng|pl', 'Polish+croak espeak-ng|pl'],
      'Polish+whisper espeak-ng',
    ],
    [
      "eSpeak's plain voice behind its variants",
      ['Polish+croak espeak-ng|pl', 'Polish espeak-ng|pl'],
      'Polish espeak-ng',
    ],
    ['eSpeak under no name, with variants', ['Polish|pl', 'Polish+Annie|pl', 'Magda|pl'], 'Magda'],
    ['RHVoice', ['Polish espeak-ng|pl', 'Natan|pl'], 'Natan'],
    ['MBROLA', ['Polish espeak-ng|pl', 'polish-mbrola-1|pl'], 'polish-mbrola-1'],
    [
      'Piper',
      ['Polish espeak-ng|pl', 'pl_PL-gosia-medium piper|pl-PL'],
      'pl_PL-gosia-medium piper',
    ],
    ['Pico', ['pico Polish|pl-PL', 'Zosia|pl-PL'], 'Zosia'],
    [
      'Festival and eSpeak',
      ['Polish espeak-ng|pl', 'cstr_pl_em_diphone festival|pl'],
      'Polish espeak-ng',
    ],
    ['Flite, which has no Polish', ['cmu_us_kal|en-US', 'cmu_us_slt|en-US'], undefined],
    [
      'WebKit on Linux, where all claim to be online',
      ['Polski|pl|online', 'English|en|online'],
      'Polski',
    ],
    [
      'a Mac, with better and worse',
      ['Zosia|pl-PL', 'Ewa (Enhanced)|pl-PL', 'Zosia (Premium)|pl-PL'],
      'Zosia (Premium)',
    ],
    ['a Mac in Polish', ['Zosia|pl-PL', 'Ewa (ulepszony)|pl-PL'], 'Ewa (ulepszony)'],
    [
      'a Mac in Polish, as it says it now',
      ['Krzysztof|pl-PL', 'Zosia (Ulepszona)|pl-PL'],
      'Zosia (Ulepszona)',
    ],
    ['Eloquence', ['Eddy (polski (Polska))|pl-PL', 'Zosia|pl-PL'], 'Zosia'],
    ['Eloquence alone', ['Grandma (polski (Polska))|pl-PL'], 'Grandma (polski (Polska))'],
    ['a joke and a voice', ['Whisper|pl-PL', 'Zosia|pl-PL'], 'Zosia'],
    ['jokes alone', ['Bad News|en-US', 'Bahh|en-US', 'Zarvox|en-US'], undefined],
    [
      "a phone's small and large voices",
      [
        'Ewa|pl-PL|com.apple.voice.super-compact.pl-PL.Ewa',
        'Krzysztof|pl-PL|com.apple.voice.premium.pl-PL.Krzysztof',
      ],
      'Krzysztof',
    ],
    [
      'Siri',
      [
        'Zosia|pl-PL|com.apple.voice.compact.pl-PL.Zosia',
        'Siri|pl-PL|com.apple.ttsbundle.siri_Zosia_pl-PL_compact',
      ],
      'Siri',
    ],
    ['one name in two languages', ['Google|en-US|online', 'Google|pl-PL|online'], 'Google'],
    [
      'IVONA beside Windows',
      ['IVONA 2 Ewa|pl-PL', 'Microsoft Paulina Desktop - Polish|pl-PL'],
      'IVONA 2 Ewa',
    ],
    [
      'Vocalizer beside eSpeak',
      ['Polish espeak-ng|pl', 'Vocalizer Expressive Zosia Harpo 22kHz|pl-PL'],
      'Vocalizer Expressive Zosia Harpo 22kHz',
    ],
    [
      'Acapela beside eSpeak',
      ['Polish espeak-ng|pl', 'Acapela Ania22k_HQ|pl-PL'],
      'Acapela Ania22k_HQ',
    ],
    [
      'a Polish voice of another country',
      ['Google polski|pl-PL|online', 'Polish in Britain|pl-GB'],
      'Polish in Britain',
    ],
    [
      "a phone's voices here and on the network",
      ['pl-pl-x-bmg-network|pl-PL', 'pl-pl-x-bmg-local|pl-PL'],
      'pl-pl-x-bmg-local',
    ],
    ['two of one name', ['Ewa|pl-PL|a', 'Ewa|pl-PL|b'], 'Ewa'],
  ];
  for (const [oddity, lines, expected] of table) {
    it(`finds ${expected ?? 'none'} among ${oddity}`, () => {
      assert.equal(voiceFor(lines.map(listed), 'pl-PL')?.name, expected);
    });
  }
});

describe('rankVoices', () => {
  const names = (...given: Parameters<typeof rankVoices>): string[] =>
    rankVoices(...given).map(({ name }) => name);

  it('puts voices of this device first, by quality, and online ones behind', () => {
    assert.deepEqual(names(realVoices.chromeOnMac, 'pl-PL'), [
      'Ewa (Premium)',
      'Krzysztof (ulepszony)',
      'Zosia',
      'Google polski',
    ]);
  });

  it('leaves out jokes', () => {
    assert.notInclude(names(realVoices.chromeOnMac, 'en-US'), 'Albert');
    assert.notInclude(names(realVoices.safariOnPhone, 'en-US'), 'Bells');
  });

  it("takes eSpeak's variants for one voice, and lists it by its plain name", () => {
    assert.deepEqual(names(realVoices.linux, 'pl'), ['Polski mbrola-pl-1', 'Polish espeak-ng']);
    assert.deepEqual(names([...realVoices.linux].reverse(), 'pl').at(-1), 'Polish espeak-ng');
  });

  it('takes variants for one that are told apart by their address alone', () => {
    const at = (address: string): Voice =>
      voice('polish', 'pl', { voiceURI: `urn:moz-tts:speechd:${address}?pl` });
    const ranked = rankVoices([at('polish+Adam'), at('polish')], 'pl');
    assert.deepEqual(ranked, [at('polish')]);
  });

  it('lists what is there twice once', () => {
    assert.deepEqual(names(realVoices.safariOnPhone, 'pl'), ['Zosia']);
  });

  it('keeps voices of one name in several regions apart', () => {
    assert.lengthOf(rankVoices([voice('A', 'en-GB'), voice('A', 'en-US')], 'en'), 2);
  });

  it('puts online voices last where there is no network', () => {
    const voices = [google, robot];
    assert.deepEqual(rankVoices(voices, 'pl'), [google, robot]);
    assert.deepEqual(rankVoices(voices, 'pl', { online: false }), [robot, google]);
  });

  it('knows a voice of Firefox on Android for online by its name alone', () => {
    assert.isEmpty(rankVoices(realVoices.firefoxOnAndroid, 'pl', { localOnly: true }));
  });

  it('bears a list that lies', () => {
    const lying = [{}, { name: null, lang: null }, { lang: 7 }, { lang: 'pl' }, zosia];
    assert.include(rankVoices(lying as Voice[], 'pl'), zosia);
  });

  it('changes nothing in the list', () => {
    const voices = Object.freeze([robot, zosia]);
    rankVoices(voices, 'pl');
    assert.deepEqual(voices, [robot, zosia]);
  });

  describe('puts first the voice that was chosen', () => {
    const choice = { voiceURI: 'urn:zosia', name: 'Zosia', lang: 'pl-PL' };
    const better = voice('Ewa (Premium)', 'pl-PL');
    const table: [what: string, there: Voice][] = [
      ['by all three', voice('Zosia', 'pl-PL', { voiceURI: 'urn:zosia' })],
      ['by its address, when its name changed', voice('Zofia', 'pl-PL', { voiceURI: 'urn:zosia' })],
      ['by its name, when its address changed', voice('Zosia', 'pl-PL', { voiceURI: 'urn:new' })],
      [
        'though its language is written otherwise',
        voice('Zosia', 'pl_PL', { voiceURI: 'urn:zosia' }),
      ],
      ['though it is online', voice('Zosia', 'pl-PL', { online: true, voiceURI: 'urn:zosia' })],
    ];
    for (const [what, there] of table) {
      it(what, () => {
        assert.equal(voiceFor([better, there], 'pl', { choice }), there);
      });
    }

    it('by the address rather than by the name', () => {
      const named = voice('Zosia', 'pl-PL', { voiceURI: 'urn:other' });
      const addressed = voice('Zofia', 'pl-PL', { voiceURI: 'urn:zosia' });
      assert.equal(voiceFor([named, addressed], 'pl', { choice }), addressed);
    });

    it('by the language where two have one name and address', () => {
      const british = voice('Daniel', 'en-GB');
      const american = voice('Daniel', 'en-US');
      assert.equal(voiceFor([british, american], 'en', { choice: american }), american);
    });

    it('unless it is gone', () => {
      assert.equal(voiceFor([daniel, better], 'pl', { choice }), better);
    });

    it('unless it speaks another language', () => {
      assert.isUndefined(voiceFor([daniel], 'pl', { choice: daniel }));
    });

    it('unless only voices of this device are wanted and it is not', () => {
      assert.equal(voiceFor([google, zosia], 'pl', { choice: google, localOnly: true }), zosia);
    });
  });
});

describe('voiceOptions', () => {
  it('marks online voices and gives qualities, with the system voice last', () => {
    const options = voiceOptions(realVoices.chromeOnMac, 'pl');
    assert.deepEqual(
      options.map(({ name, quality, online }) => [name, quality, online]),
      [
        ['Ewa (Premium)', 'very-high', false],
        ['Krzysztof (ulepszony)', 'high', false],
        ['Zosia', 'normal', false],
        ['Google polski', 'high', true],
        ['', 'normal', false],
      ],
    );
    assert.equal(options.at(-1)?.voiceURI, systemVoiceURI);
  });

  it('writes languages as BCP 47 does', () => {
    const languages = voiceOptions(realVoices.chromeOnAndroid, 'pl_PL').map(({ lang }) => lang);
    assert.deepEqual(languages, ['pl-PL', 'pl-PL']);
  });

  it('marks the system voice as online where there is no other', () => {
    assert.isTrue(voiceOptions([google], 'pl').at(-1)?.online);
  });

  it('offers no system voice that might send text away where that is not wanted', () => {
    const uris = voiceOptions([zosia], 'pl', { localOnly: true }).map(({ voiceURI }) => voiceURI);
    assert.deepEqual(uris, ['Zosia']);
  });

  it('offers nothing for a language without a voice', () => {
    assert.isEmpty(voiceOptions([daniel], 'pl'));
  });
});
