/* What tickets are called on the page. */

import { el } from '../../dom.js';
import { badge } from '../../ui.js';

export const DOOR = '/admin/api/tickets';

export const STATES = {
  received: ['Received', 'info'],
  looked_at: ['Being looked at', 'info'],
  waiting: ['Waiting for the shopper', 'warning'],
  resolved: ['Resolved', 'success'],
  refused: ['Refused', 'neutral'],
};
export const PRIORITIES = { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' };
export const KINDS = { defect: 'Defect', issue: 'Other' };

export const option = ([value, title]) => el('s-option', { value }, title);

export const stateOf = ({ state }) => badge(STATES[state]?.[1] ?? 'info', STATES[state]?.[0] ?? state);

export const about = ({ item, order }) => [item, order].filter(Boolean).join(' · ') || 'Nothing in particular';

export const from = ({ customer, phone_number: phone }) => customer || (phone ? `+${phone.replace(/^\+/, '')}` : 'A shopper');
