import { assert } from '@open-wc/testing';
import type { startWorker } from '../../src/speech/embedded-worker.js';

const folder = new URL('https://powiat.example/czytnik/espeak/');
const { Worker: RealWorker } = globalThis;
let copies = 0;

/** The module as in a page of its own: it makes its policy once. */
async function freshModule(): Promise<{ startWorker: typeof startWorker }> {
  const path = `../../src/speech/embedded-worker.ts?copy=${copies++}`;
  return (await import(path)) as { startWorker: typeof startWorker };
}

type Rules = Record<'createScriptURL', (url: string) => string>;

describe('startWorker', () => {
  const trustedTypes = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
  let started: unknown[];

  /** In place of Trusted Types, which not all browsers have. */
  function trust(createPolicy: (name: string, rules: Rules) => Rules): void {
    const value = { createPolicy };
    Object.defineProperty(globalThis, 'trustedTypes', { value, configurable: true });
  }

  beforeEach(() => {
    started = [];
    globalThis.Worker = function (...args: unknown[]) {
      started.push(...args);
    } as unknown as typeof Worker;
  });
  afterEach(() => {
    globalThis.Worker = RealWorker;
    if (trustedTypes) Object.defineProperty(globalThis, 'trustedTypes', trustedTypes);
    else Reflect.deleteProperty(globalThis, 'trustedTypes');
  });

  it('starts the module of the folder', async () => {
    (await freshModule()).startWorker(folder);
    assert.equal(String(started[0]), 'https://powiat.example/czytnik/espeak/espeak-worker.js');
    assert.include(started[1], { type: 'module' });
  });

  it('makes one policy, that lets no other script through', async () => {
    const policies: [string, Rules][] = [];
    trust((name, rules) => {
      policies.push([name, rules]);
      return { createScriptURL: (url) => `trusted ${rules.createScriptURL(url)}` };
    });
    const module = await freshModule();
    module.startWorker(folder);
    module.startWorker(folder);
    assert.lengthOf(policies, 1);
    const [[name, rules]] = policies as [[string, Rules]];
    assert.equal(name, 'na-glos');
    assert.match(String(started[0]), /^trusted https:/);
    assert.throws(() => rules.createScriptURL('https://powiat.example/other.js'));
    assert.throws(() => rules.createScriptURL('https://powiat.example/?/espeak-worker.js'));
  });

  it('does without a policy where the page allows none, but does not require it', async () => {
    trust(() => {
      throw new TypeError('Policy "na-glos" disallowed.');
    });
    (await freshModule()).startWorker(folder);
    assert.lengthOf(started, 2);
  });

  for (const [code, refusal] of [
    ['unsupported', new TypeError('This document requires TrustedScriptURL')],
    ['embedded-voice-missing', new DOMException('another origin', 'SecurityError')],
  ] as const) {
    it(`says "${code}" where the browser refuses by ${refusal.name}`, async () => {
      globalThis.Worker = function () {
        throw refusal;
      } as unknown as typeof Worker;
      const { startWorker: start } = await freshModule();
      try {
        start(folder);
        assert.fail('it started');
      } catch (error) {
        assert.include(error, { name: 'EmbeddedVoiceError', code });
      }
    });
  }
});
