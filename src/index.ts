export { NaGlosElement } from './elements/na-glos-element.js';
export type { Placement } from './elements/placement.js';
export { NaGlosOfferElement } from './elements/offer-element.js';
export { NaGlosPlayerElement } from './elements/player-element.js';
export { NaGlosSkipLinkElement } from './elements/skip-link-element.js';
export {
  NaGlosEndEvent,
  NaGlosErrorEvent,
  NaGlosPauseEvent,
  NaGlosResumeEvent,
  NaGlosSentenceEvent,
  NaGlosStartEvent,
  NaGlosWordEvent,
} from './elements/events.js';
export { findContent } from './page/find-content.js';
export type { Passage, PassageRole } from './page/passage.js';
export { passages, type PassagesOptions } from './page/passages.js';
export { defaultPreferences, type Preferences, preferencesFrom } from './reader/preferences.js';
export type { Announcer } from './reader/announcer.js';
export { Reader, type ReaderOptions } from './reader/reader.js';
export type { ReaderClock } from './reader/reader-clock.js';
export type {
  Line,
  ReadablePassage,
  ReaderState,
  ReadingErrorCode,
  ReadingProgress,
  ReadingSubject,
} from './reader/reader-state.js';
export type {
  SpeechEngine,
  SpeechErrorCode,
  Utterance,
  UtteranceListener,
  VoiceChoice,
} from './speech/engine.js';
export {
  type EmbeddedEngine,
  type EmbeddedVoice,
  FallbackEngine,
  type NativeEngine,
} from './speech/fallback-engine.js';
export type { Voice } from './speech/voice.js';
export { WebSpeechEngine } from './speech/web-speech-engine.js';
export { sentences } from './text/sentences.js';
export type { SpokenFormKind } from './text/language-rules.js';
export type { Span } from './text/span.js';
export { spokenText, type SpokenText, type SpokenTextOptions } from './text/spoken-text.js';
export { words } from './text/words.js';
