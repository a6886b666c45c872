import assert from 'node:assert/strict';
import { done, given, until, type Hotline, type Ticket } from './clients.js';

/** Writes a reply that waits, takes it back, replies with a copy, and forwards what the customer said. */
export async function answersIt({ tickets }: Hotline, ticket: Ticket, word: string): Promise<void> {
  const params = { path: { id: ticket.id } };
  const late = { text: 'On Monday we shall know more.', delaySeconds: 600 };
  await done(tickets.POST('/v1/tickets/{id}/replies', { params, body: late }));
  const { items: waiting } = await given(tickets.GET('/v1/tickets/{id}/waiting-replies', { params }));
  const reply = waiting[0]?.id ?? assert.fail('no reply waits');
  await done(
    tickets.POST('/v1/tickets/{id}/waiting-replies/{reply}/withdrawal', {
      params: { path: { id: ticket.id, reply } },
    }),
  );
  const now = { text: 'Please send us a picture.', cc: [`boss-${word}@example.org`], pendingAfter: true };
  await done(tickets.POST('/v1/tickets/{id}/replies', { params, body: now }));
  const forward = { to: [`repairs-${word}@example.org`], text: 'Do you know this printer?' };
  await done(tickets.POST('/v1/tickets/{id}/forwards', { params, body: forward }));
  assert.equal((await given(tickets.GET('/v1/tickets/{id}', { params }))).status, 'PENDING');
  await done(tickets.POST('/v1/tickets/{id}/resumption', { params }));
  await until('the delivery', async () => {
    const { items } = await given(tickets.GET('/v1/tickets/{id}/messages', { params }));
    assert.ok(!items.some(said => said.text === late.text));
    return items.find(said => said.text === now.text && said.delivery?.status === 'DELIVERED');
  });
}

/** Runs a macro of the lead's as it was shown before. */
export async function runsAMacro(desk: Hotline, lead: Hotline, ticket: Ticket, word: string): Promise<void> {
  const key = `look-${word}`;
  await done(
    lead.tickets.PUT('/v1/templates/{key}/{language}', {
      params: { path: { key, language: 'en' } },
      body: { text: 'We look into {{number}}.' },
    }),
  );
  const macro = await given(
    lead.tickets.POST('/v1/macros', {
      body: {
        name: `Warranty ${word}`,
        actions: [
          { action: 'TAG', tags: ['warranty'] },
          { action: 'REPLY', template: key },
        ],
      },
    }),
  );
  const preview = await given(
    desk.tickets.GET('/v1/tickets/{id}/macros/{macro}/preview', {
      params: { path: { id: ticket.id, macro: macro.id } },
    }),
  );
  assert.equal(preview.reply?.text, `We look into ${ticket.number}.`);
  const run = await given(
    desk.tickets.POST('/v1/tickets/{id}/macro-runs', {
      params: { path: { id: ticket.id }, header: { 'If-Match': `"${preview.ticketVersion}"` } },
      body: { macro: macro.id, version: preview.version },
    }),
  );
  assert.ok(run.ticket.tags.includes('warranty'));
}
