import { given, type Hotline, type Ticket } from './clients.js';
import type { components } from '../target/api/tickets.d.ts';

type Change = components['schemas']['ChangeView'];

/** What the screen is told of while it is open. */
export interface Changes {
  /** Until the ticket was told to be so. */
  until(ticket: Ticket, status: Ticket['status']): Promise<void>;
  end(): void;
}

/** Follows the stream of changes from now on. */
export function changesOf(desk: Hotline): Changes {
  const stop = new AbortController();
  const seen: Change[] = [];
  const listeners = new Set<() => void>();
  const reading = read(desk, stop.signal, change => {
    seen.push(change);
    listeners.forEach(listener => listener());
  });
  return {
    async until(ticket, status) {
      const told = () => seen.some(change => change.ticket === ticket.id && change.status === status);
      const arrived = new Promise<void>(resolve => {
        const look = () => (told() ? resolve() : undefined);
        listeners.add(look);
        look();
      });
      await Promise.race([arrived, reading.then(() => Promise.reject(new Error('the stream ended')))]);
    },
    end: () => stop.abort(),
  };
}

async function read(desk: Hotline, signal: AbortSignal, take: (change: Change) => void): Promise<void> {
  const stream = await given(desk.tickets.GET('/v1/tickets/stream', { parseAs: 'stream', signal }));
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const part of stream ?? []) {
      const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      lines.filter(line => line.startsWith('data:')).forEach(line => take(JSON.parse(line.slice(5)) as Change));
    }
  } catch (ended) {
    if (!signal.aborted) {
      throw ended;
    }
  }
}
