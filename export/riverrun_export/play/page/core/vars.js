// CSS custom properties from a template, without a style attribute, which the page's content policy forbids.

import { noChange } from "../vendor/lit-html/lit-html.js";
import { Directive, directive } from "../vendor/lit-html/directive.js";

class Vars extends Directive {
  /** @param {Record<string, string | number>} _properties */
  render(_properties) {
    return noChange;
  }

  /**
   * @param {{element: HTMLElement}} part
   * @param {[Record<string, string | number>]} properties
   */
  update(part, [properties]) {
    for (const [name, value] of Object.entries(properties)) part.element.style.setProperty(`--${name}`, String(value));
    return noChange;
  }
}

/** `<div ${vars({at: 0.5})}>` sets `--at: 0.5`. */
export const vars = directive(Vars);
