-- Whoever wants to hear what happens to a ticket.
create table watcher (
    ticket_id uuid        not null references ticket,
    operator  uuid        not null,
    since     timestamptz not null,
    primary key (ticket_id, operator)
);

-- What somebody is told of; it is known by the entry of the timeline that tells the same, and who did it. Who may not see the ticket is shown none of it.
create table notice (
    operator  uuid        not null,
    id        uuid        not null,
    ticket_id uuid        not null references ticket,
    kind      text        not null check (kind in ('MENTIONED', 'CUSTOMER_WROTE', 'REPLIED', 'STATUS_CHANGED')),
    status    text        not null,
    at        timestamptz not null,
    read_at   timestamptz,
    primary key (operator, id)
);
create index notice_in_order on notice (operator, (read_at is not null), id desc);
create index notice_at on notice (at);

-- Colleagues are mentioned by their names, in capitals or not.
create index operator_name on operator (lower(name));
