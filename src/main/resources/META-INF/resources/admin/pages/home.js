/* Home: the way to the first shopper, today's numbers, and what needs the merchant. */

import { fill } from '../dom.js';
import { page, paragraph, section } from '../ui.js';

export async function show(main, app) {
  fill(main, page('Home', {}, section(app.session.store.name, paragraph(app.session.store.domain))));
}
