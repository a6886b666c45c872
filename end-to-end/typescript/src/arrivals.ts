import { given, until, type Hotline, type Ticket } from './clients.js';

/** A mail as the relay of the hotline hands it over, and the ticket that it becomes. */
export async function mailed(integration: Hotline, desk: Hotline, word: string, subject: string, text: string): Promise<Ticket> {
  const mail = [
    `From: Ann Martin <${word}@example.org>`,
    'To: support@hotline.example',
    `Subject: ${subject}`,
    `Message-ID: <${word}-${subject.length}-${Date.now()}@example.org>`,
    `Date: ${new Date().toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    '',
    text,
  ].join('\r\n');
  const { interactionId } = await given(
    integration.gateway.POST('/v1/inbound/email', {
      body: mail,
      bodySerializer: raw => raw,
      headers: { 'Content-Type': 'message/rfc822' },
    }),
  );
  return filed(desk, interactionId);
}

/** The ticket in which something that came in was filed. */
export function filed(desk: Hotline, interaction: string): Promise<Ticket> {
  return until('the ticket', async () => {
    const { items } = await given(desk.tickets.GET('/v1/tickets', { params: { query: { interaction } } }));
    return items[0];
  });
}
