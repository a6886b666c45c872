-- Whether somebody said how urgent the ticket is, when it was opened or classified: what is assumed, or what a mailbox wishes, is no example.
alter table ticket add column priority_said boolean not null default false;

-- What solved tickets teach: what was said first in them, as numbers that stand for its words, and what they turned out to be.
create table ticket_example (
    ticket_id uuid        primary key references ticket,
    team      text        not null references team,
    category  text,
    priority  text        check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    language  text,
    words     integer[]   not null,
    solved_at timestamptz not null,
    check (category is not null or priority is not null)
);
create index ticket_example_words on ticket_example using gin (words);
create index ticket_example_newest on ticket_example (solved_at desc);
create index ticket_example_group on ticket_example (team, (coalesce(category, '')), solved_at desc);

-- Tickets of which something changed that may matter to their examples. Nobody waits for it: it has no key that two could want.
create table example_task (
    id        bigint generated always as identity primary key,
    ticket_id uuid   not null references ticket
);

-- What was proposed to somebody, and what came of it. It is of the ticket, not of the examples, and stays when they go. The ticket is not
-- referred to by a key: keeping what was shown would wait for whoever holds the ticket and waits for what is kept.
create table proposal (
    id         uuid             primary key,
    ticket_id  uuid             not null,
    team       text             not null references team,
    attribute  text             not null check (attribute in ('CATEGORY', 'PRIORITY', 'LANGUAGE')),
    value      text             not null,
    confidence double precision not null check (confidence between 0 and 1),
    shown_at   timestamptz      not null,
    outcome    text             check (outcome in ('ACCEPTED', 'REFUSED')),
    judged_by  uuid,
    judged_at  timestamptz,
    check ((outcome is null) = (judged_by is null)),
    check ((outcome is null) = (judged_at is null))
);
create index proposal_ticket on proposal (ticket_id);
create index proposal_shown on proposal (shown_at) include (team, attribute, outcome);

-- What was solved before, as far as it is new enough to be an example.
insert into example_task (ticket_id)
select id from ticket
where status = 'RESOLVED' or status = 'CLOSED' and closure_reason = 'SOLVED'
order by created_at desc limit 20000;
