/* The parts that all pages share, of Polaris web components. */

import { el } from './dom.js';

/**
 * A page with its heading.
 * @param {string} heading
 * @param {{back?: {href: string, label: string}, primary?: Node, secondary?: Node[]}} options `back` for a sub-page
 */
export function page(heading, { back, primary, secondary = [] } = {}, ...children) {
  primary?.setAttribute('slot', 'primary-action');
  secondary.forEach((action) => action.setAttribute('slot', 'secondary-actions'));
  return el('s-page', { heading },
    back && el('s-link', { slot: 'breadcrumb-actions', href: back.href }, back.label),
    primary, secondary, children);
}

export function section(heading, ...children) {
  return el('s-section', { heading }, children);
}

export function stack(...children) {
  return el('s-stack', { gap: 'base' }, children);
}

/** @param {'info'|'success'|'warning'|'critical'} tone */
export function banner(tone, heading, ...children) {
  return el('s-banner', { tone, heading }, children.map((child) => typeof child === 'string' ? paragraph(child) : child));
}

export function paragraph(...children) {
  return el('s-paragraph', {}, children);
}

export function badge(tone, words) {
  return el('s-badge', { tone }, words);
}

/** @param {object} props such as {variant: 'primary', tone: 'critical', on: {click}} */
export function button(words, props = {}) {
  return el('s-button', props, words);
}

export function spinner(words = 'Loading') {
  return el('s-spinner', { accessibilityLabel: words });
}

/** What a list says while it has nothing to show. */
export function empty(heading, words, ...actions) {
  return el('s-stack', { gap: 'small', alignItems: 'center', 'data-empty': true },
    el('s-heading', {}, heading), paragraph(words), actions);
}

/** What went wrong and what to do, with a way to try again. */
export function failure(problem, again) {
  return banner('critical', problem.title ?? 'This could not be shown',
    problem.detail ?? 'Load the page again. If it stays, tell us what you did.',
    again && button('Try again', { slot: 'secondary-actions', on: { click: again } }));
}

/**
 * A table that becomes a list on a phone.
 * @param {{heading: string, slot?: string, format?: string}[]} columns
 * @param {(Node|string)[][]} rows
 */
export function table(label, columns, rows) {
  return el('s-table', { accessibilityLabel: label },
    el('s-table-header-row', {}, columns.map(({ heading, slot, format }) =>
      el('s-table-header', { listSlot: slot ?? 'labeled', format }, heading))),
    el('s-table-body', {}, rows.map((cells) => el('s-table-row', {},
      cells.map((cell) => el('s-table-cell', {}, cell))))));
}

/** Runs slow work with the button showing it, and never twice at once. */
export async function busy(button, work) {
  if (button.hasAttribute('loading')) {
    return undefined;
  }
  button.setAttribute('loading', '');
  try {
    return await work();
  } finally {
    button.removeAttribute('loading');
  }
}
