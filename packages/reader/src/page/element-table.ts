/** A value for each element of one page, by the numbers of the elements: what a map of elements does, in a fraction of the time. */
import type { PageElement } from './parse.js';

export class ElementTable<Value extends {} | null> {
  readonly #values: (Value | undefined)[] = [];

  get({ order }: PageElement): Value | undefined {
    return this.#values[order];
  }

  set({ order }: PageElement, value: Value): void {
    while (this.#values.length <= order) this.#values.push(undefined);
    this.#values[order] = value;
  }

  has({ order }: PageElement): boolean {
    return this.#values[order] !== undefined;
  }
}
