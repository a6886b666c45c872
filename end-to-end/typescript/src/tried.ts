import { randomUUID } from 'node:crypto';
import { done, given, until, type Hotline, type Ticket } from './clients.js';

/** Works through a procedure whose last step fails, and answers what was tried. */
export async function followsAProcedure(desk: Hotline, ticket: Ticket): Promise<string> {
  const { tickets } = desk;
  const body = {
    articleId: randomUUID(),
    revision: 1,
    title: 'How to restart a printer',
    steps: ['Unplug it.', 'Wait.'],
    sideEffects: 'What waits to be printed is lost.',
  };
  const params = { path: { id: ticket.id } };
  const checklist = await given(tickets.POST('/v1/tickets/{id}/checklists', { params, body }));
  const step = (number: number) => ({ path: { id: ticket.id, checklist: checklist.id, step: number } });
  await done(
    tickets.PUT('/v1/tickets/{id}/checklists/{checklist}/steps/{step}', {
      params: step(1),
      body: { outcome: 'DONE' },
    }),
  );
  await done(
    tickets.PUT('/v1/tickets/{id}/checklists/{checklist}/steps/{step}', {
      params: step(2),
      body: { outcome: 'FAILED', note: 'No light.' },
    }),
  );
  const { items } = await given(tickets.GET('/v1/tickets/{id}/checklists', { params }));
  return (items[0]?.steps ?? []).map(one => `${one.number}. ${one.text} ${one.outcome}`).join('\n');
}

/** Hands it to the second line and takes that back. */
export async function handsItOnAndTakesItBack(desk: Hotline, ticket: Ticket, tried: string): Promise<void> {
  const body = {
    ticketId: ticket.id,
    kind: 'FUNCTIONAL',
    toTeam: 'second-line',
    reason: 'It stays dark.',
    tried,
  } as const;
  const escalation = await until('the ticket at the escalations', async () => {
    const { data } = await desk.escalations.POST('/v1/escalations', { body });
    return data;
  });
  await level(desk, ticket, 'SECOND');
  await done(
    desk.escalations.POST('/v1/escalations/{id}/withdrawal', {
      params: { path: { id: escalation.id } },
      body: { reason: 'It is the fuse.' },
    }),
  );
  await level(desk, ticket, 'FIRST');
}

function level(desk: Hotline, ticket: Ticket, wanted: Ticket['level']): Promise<Ticket> {
  return until(`the ticket at the ${wanted} level`, async () => {
    const now = await given(desk.tickets.GET('/v1/tickets/{id}', { params: { path: { id: ticket.id } } }));
    return now.level === wanted ? now : undefined;
  });
}
