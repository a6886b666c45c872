import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { answersIt, runsAMacro } from './answers.js';
import { mailed } from './arrivals.js';
import { done, given, hotlineAs, refused, type Ticket } from './clients.js';
import { findsIt, keepsAView, knowsTheCustomer } from './queue.js';
import { changesOf } from './stream.js';
import { followsAProcedure, handsItOnAndTakesItBack } from './tried.js';

const desk = hotlineAs('OPERATOR');
const lead = hotlineAs('SUPERVISOR');
const integration = hotlineAs('INTEGRATION');
const word = `w${randomUUID().slice(0, 8)}`;

const of = (ticket: Ticket) => ({ path: { id: ticket.id } });
const again = (ticket: Ticket) => given(desk.tickets.GET('/v1/tickets/{id}', { params: of(ticket) }));

async function takesIt(ticket: Ticket, operator: string): Promise<void> {
  const params = of(ticket);
  const lease = await given(desk.tickets.POST('/v1/tickets/{id}/lease', { params }));
  assert.ok(lease.mine);
  const outdated = { ...params, header: { 'If-Match': '"999999"' } };
  const late = await refused(
    desk.tickets.POST('/v1/tickets/{id}/assignment', { params: outdated, body: { operator } }),
  );
  assert.equal(late.status, 412);
  await done(lead.tickets.POST('/v1/tickets/{id}/assignment', { params, body: { operator } }));
  const body = { type: 'INCIDENT', category: 'printer', priority: 'HIGH', tags: [word, 'printer'] } as const;
  await done(desk.tickets.POST('/v1/tickets/{id}/classification', { params, body: { ...body, tags: [...body.tags] } }));
  await done(desk.tickets.PUT('/v1/tickets/{id}/watchers/me', { params }));
  await done(desk.tickets.POST('/v1/tickets/{id}/notes', { params, body: { text: 'The warranty ends in May.' } }));
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await done(desk.tickets.POST('/v1/tickets/{id}/snooze', { params, body: { until } }));
  assert.notEqual((await again(ticket)).snoozedUntil, null);
  await done(desk.tickets.POST('/v1/tickets/{id}/unsnooze', { params }));
}

async function joinsAndParts(ticket: Ticket): Promise<void> {
  const other = await mailed(integration, desk, `${word}b`, `Again ${word}`, 'It is me again, from home.');
  await done(lead.tickets.POST('/v1/tickets/{id}/merge', { params: of(other), body: { into: ticket.id } }));
  assert.equal((await again(other)).mergedInto, ticket.id);
  await done(lead.tickets.POST('/v1/tickets/{id}/unmerge', { params: of(other) }));
  assert.equal((await again(other)).mergedInto, null);
  const { items } = await given(
    lead.tickets.POST('/v1/tickets/bulk', { body: { ids: [other.id, randomUUID()], action: 'SPAM' } }),
  );
  assert.deepEqual(items.map(item => item.status), [200, 404]);
}

async function solvesAndCloses(ticket: Ticket, operator: string): Promise<void> {
  const params = of(ticket);
  await done(lead.tickets.POST('/v1/tickets/{id}/assignment', { params, body: { operator } }));
  const body = { solution: 'The fuse was blown.', wrapUpCode: 'hardware', handlingSeconds: 300 };
  await done(desk.tickets.POST('/v1/tickets/{id}/resolution', { params, body }));
  await done(desk.tickets.POST('/v1/tickets/{id}/reopening', { params }));
  const solved = await given(desk.tickets.POST('/v1/tickets/{id}/resolution', { params, body }));
  assert.equal(solved.reopenCount, 1);
  await done(lead.tickets.POST('/v1/tickets/{id}/closure', { params, body: { reason: 'SOLVED' } }));
  const { items } = await given(desk.escalations.GET('/v1/tickets/{id}/clocks', { params }));
  assert.ok(items.length > 0);
}

async function readsWhatHappened(ticket: Ticket): Promise<void> {
  const params = { ...of(ticket), query: { limit: 100 } };
  const { items } = await given(desk.tickets.GET('/v1/tickets/{id}/timeline', { params }));
  const kinds = items.map(entry => entry.kind);
  const first = ['OPENED', 'ASSIGNED', 'CLASSIFIED', 'NOTED', 'SNOOZED', 'REPLY_TAKEN_BACK', 'REPLIED'] as const;
  const then = ['PAUSED', 'RESUMED', 'STEP_FAILED', 'RESOLVED', 'REOPENED', 'CLOSED'] as const;
  assert.deepEqual([...first, ...then].filter(kind => !kinds.includes(kind)), []);
}

const me = await given(desk.tickets.GET('/v1/operators/me'));
await done(desk.tickets.PUT('/v1/operators/me/presence', { body: { presence: 'BUSY' } }));
const changes = changesOf(desk);
const ticket = await mailed(integration, desk, word, `Printer ${word}`, 'My printer stays dark. What can I do?');
await findsIt(desk, ticket, word);
await knowsTheCustomer(desk, ticket, word);
await takesIt(ticket, me.id);
await keepsAView(desk, ticket, word);
await answersIt(desk, ticket, word);
await runsAMacro(desk, lead, ticket, word);
await handsItOnAndTakesItBack(desk, ticket, await followsAProcedure(desk, ticket));
await joinsAndParts(ticket);
await solvesAndCloses(ticket, me.id);
await readsWhatHappened(ticket);
await changes.until(ticket, 'CLOSED');
changes.end();
console.log(`closed ${ticket.id}`);
