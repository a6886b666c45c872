-- What operators can do, and how many tickets of a channel they take at a time; nothing is kept of those who take everything.
create table operator_skills (
    operator   uuid  primary key references operator,
    definition jsonb not null
);

-- How the tickets of a team find their operators; nothing is kept of a team that does as usual.
create table team_routing (
    team       text  primary key references team,
    definition jsonb not null
);

-- Why a ticket went to a team or an operator, and what became of that. What is OFFERED is an offer: a ticket has one at most, and so has
-- an operator.
create table routing_decision (
    id                   uuid        primary key,
    ticket_id            uuid        not null references ticket,
    team                 text        not null,
    operator             uuid,
    reason               text        not null check (reason in ('RULE', 'STICKY', 'LEAST_LOADED', 'LONGEST_IDLE')),
    outcome              text        not null
        check (outcome in ('CHOSEN', 'GIVEN', 'OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    rule                 text,
    ring                 integer,
    language_proficiency integer,
    category_proficiency integer,
    fitting              integer,
    open_tickets         integer,
    idle_since           timestamptz,
    decided_at           timestamptz not null,
    expires_at           timestamptz,
    answered_at          timestamptz,
    check (outcome <> 'OFFERED' or operator is not null and expires_at is not null)
);
create index routing_decision_ticket on routing_decision (ticket_id, id);
create unique index routing_decision_offered_ticket on routing_decision (ticket_id) where outcome = 'OFFERED';
create unique index routing_decision_offered_operator on routing_decision (operator) where outcome = 'OFFERED';
create index routing_decision_expiry on routing_decision (expires_at) where outcome = 'OFFERED';
create index routing_decision_declined on routing_decision (team, answered_at) where outcome = 'DECLINED';

-- A queue in its order; it finds what waits in a team as the index before it did.
create index ticket_queue on ticket
    (team, array_position(array['URGENT', 'HIGH', 'NORMAL', 'LOW'], priority), waiting_since, id)
    where operator is null and status in ('NEW', 'OPEN');
drop index ticket_waiting;
-- What customers opened again and nobody has worked on since; whoever has it may not be there.
create index ticket_returned on ticket (team)
    where operator is not null and status = 'OPEN' and status_before = 'RESOLVED' and snoozed_until is null;
