import { defineOnce } from './define-once.js';
import { NaGlosTransportElement } from './transport-element.js';

/** Registers what is needed once something is read. */
export function defineTransport(): void {
  defineOnce('na-glos-transport', NaGlosTransportElement);
}
