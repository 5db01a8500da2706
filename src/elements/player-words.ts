import { languageName, type Messages } from '../i18n/messages.js';
import type { ReaderState } from '../reader/reader-state.js';

type Starting = Extract<ReaderState, { status: 'starting' }>;

/** What a player shows: what the reader does, or that something waits to be read. */
export type ShownState = ReaderState | Pick<Starting, 'status' | 'subject'>;

/** What is happening, in words. */
export function statusOf(state: ShownState, messages: Messages): string {
  if (state.status === 'starting') return messages.starting;
  if (state.status === 'paused') return messages.paused;
  if (state.status !== 'speaking') return '';
  if (state.subject === 'selection') return messages.readingSelection;
  return state.subject === 'greeting' ? messages.readingGreeting : messages.readingContent;
}

/** What a person has to know: that it is over, or what went wrong; an empty string if nothing. */
export function noticeOf(state: ShownState, messages: Messages): string {
  if (state.status === 'finished') {
    const names = state.unspoken.map((lang) => languageName(lang, messages));
    return names.length > 0 ? messages.finishedWithout(names) : messages.finished;
  }
  if (state.status === 'paused' && state.by === 'system') return messages.pausedBySystem;
  return state.status === 'failed' ? failure(state, messages) : '';
}

function failure(
  { code, lang, subject }: Extract<ReaderState, { status: 'failed' }>,
  messages: Messages,
): string {
  switch (code) {
    case 'unsupported':
      return messages.unsupported;
    case 'no-voice':
      return messages.noVoice;
    case 'no-voice-for-language':
      return messages.noVoiceFor(languageName(lang, messages));
    case 'no-text':
      return subject === 'selection' ? messages.noSelection : messages.noText;
    case 'not-allowed':
      return messages.notAllowed;
    case 'silent':
      return messages.silent;
    case 'embedded-voice-missing':
      return messages.embeddedVoiceMissing;
    default:
      return messages.failed;
  }
}
