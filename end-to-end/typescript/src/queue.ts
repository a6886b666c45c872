import assert from 'node:assert/strict';
import { done, given, refused, type Hotline, type Ticket } from './clients.js';

/** Finds it in every order of the queue, and is told what cannot be asked. */
export async function findsIt({ tickets }: Hotline, ticket: Ticket, word: string): Promise<void> {
  for (const sort of ['waitingSince', 'dueAt', '-priority', '-lastActivityAt', '-createdAt']) {
    const query = { sort, status: ['NEW', 'OPEN'] as Ticket['status'][], snoozed: false, q: word, limit: 10 };
    const { items } = await given(tickets.GET('/v1/tickets', { params: { query } }));
    assert.deepEqual(items.map(item => item.id), [ticket.id], sort);
    assert.ok((items[0]?.passage?.marks.length ?? 0) > 0);
  }
  const counted = await given(tickets.GET('/v1/tickets/count', { params: { query: { q: word } } }));
  assert.deepEqual(counted, { count: 1, more: false });
  const problem = await refused(tickets.GET('/v1/tickets', { params: { query: { sort: 'colour' } } }));
  assert.equal(problem.errors?.[0]?.field, 'sort');
}

/** Keeps a question under a name; what it counts is what it lists. */
export async function keepsAView({ tickets }: Hotline, ticket: Ticket, word: string): Promise<void> {
  const body = { name: `Mine ${word}`, sharing: 'PRIVATE', query: `operator=me&q=${word}` } as const;
  const view = await given(tickets.POST('/v1/views', { body }));
  const params = { path: { id: view.id } };
  const { items } = await given(tickets.GET('/v1/views/{id}/tickets', { params }));
  assert.deepEqual(items.map(item => item.id), [ticket.id]);
  assert.equal((await given(tickets.GET('/v1/views/{id}/count', { params }))).count, items.length);
  await done(tickets.DELETE('/v1/views/{id}', { params }));
}

/** Knows whose it is, what else that customer has, and what was solved that is like it. */
export async function knowsTheCustomer(desk: Hotline, ticket: Ticket, word: string): Promise<void> {
  const query = { q: `${word}@example.org` };
  const { items } = await given(desk.tickets.GET('/v1/customers', { params: { query } }));
  assert.deepEqual(items.map(customer => customer.id), [ticket.customer.id]);
  const history = await given(
    desk.tickets.GET('/v1/tickets', { params: { query: { customer: ticket.customer.id } } }),
  );
  assert.ok(history.items.some(item => item.id === ticket.id));
  const body = { text: ticket.subject, ticketId: ticket.id };
  const suggested = await given(desk.knowledge.POST('/v1/suggestions', { body }));
  assert.ok(Array.isArray(suggested.articles));
}
