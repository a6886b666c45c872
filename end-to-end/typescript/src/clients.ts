import createClient, { type Client } from 'openapi-fetch';
import type { paths as Escalations } from '../target/api/escalations.d.ts';
import type { paths as Gateway } from '../target/api/gateway.d.ts';
import type { paths as Knowledge } from '../target/api/knowledge.d.ts';
import type { components, paths as Tickets } from '../target/api/tickets.d.ts';

export type Ticket = components['schemas']['TicketView'];
export type Problem = components['schemas']['Problem'];

/** The services of one hotline, as whoever a token is of. */
export interface Hotline {
  readonly tickets: Client<Tickets>;
  readonly gateway: Client<Gateway>;
  readonly escalations: Client<Escalations>;
  readonly knowledge: Client<Knowledge>;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

/** The hotline that the environment names, for whoever the token in a variable of it is of. */
export function hotlineAs(role: 'OPERATOR' | 'SUPERVISOR' | 'INTEGRATION'): Hotline {
  const headers = { Authorization: `Bearer ${setting(`${role}_TOKEN`)}` };
  return {
    tickets: createClient<Tickets>({ baseUrl: setting('TICKETS'), headers }),
    gateway: createClient<Gateway>({ baseUrl: setting('GATEWAY'), headers }),
    escalations: createClient<Escalations>({ baseUrl: setting('ESCALATIONS'), headers }),
    knowledge: createClient<Knowledge>({ baseUrl: setting('KNOWLEDGE'), headers }),
  };
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: Problem;
  readonly response: Response;
}

/** What was answered; whoever is refused learns by which rule. */
export async function given<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (data === undefined) {
    throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
  }
  return data;
}

/** Nothing is answered but that it was done. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) {
    throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
  }
}

/** The problem with what is refused. */
export async function refused(call: Promise<Answer<unknown>>): Promise<Problem> {
  const { error, response } = await call;
  if (response.ok || error === undefined) {
    throw new Error(`${response.status} ${response.url} was not refused`);
  }
  return error;
}

/** Asks until it is there. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const there = await ask();
    if (there !== undefined) {
      return there;
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error(`${what} does not come`);
}
