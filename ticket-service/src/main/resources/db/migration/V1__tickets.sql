create extension if not exists unaccent;

-- Full text: words are found with or without their accents, in the forms of their language.
create text search configuration hotline_french (copy = french);
alter text search configuration hotline_french
    alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration hotline_english (copy = english);
alter text search configuration hotline_english
    alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration hotline_simple (copy = simple);
alter text search configuration hotline_simple
    alter mapping for hword, hword_part, word with unaccent, simple;

create table team (
    key   text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name  text not null,
    level text not null check (level in ('FIRST', 'SECOND', 'THIRD'))
);

create table operator (
    id               uuid        primary key,
    name             text        not null,
    team             text        not null references team,
    level            text        not null check (level in ('FIRST', 'SECOND', 'THIRD')),
    presence         text        not null check (presence in ('AVAILABLE', 'BUSY', 'WRAP_UP', 'AWAY', 'OFFLINE')),
    presence_since   timestamptz not null,
    last_assigned_at timestamptz,
    capacity         integer     not null check (capacity between 0 and 1000),
    version          bigint      not null
);
create index operator_available on operator (team) where presence = 'AVAILABLE';

create table customer (
    id         uuid        primary key,
    name       text,
    created_at timestamptz not null
);

-- The address is inserted before its customer, so that of two who meet the same stranger only one makes a customer.
create table channel_address (
    kind        text not null check (kind in ('EMAIL', 'PHONE', 'CHAT', 'WEB', 'TELEGRAM', 'OTHER', 'ANONYMOUS')),
    address     text not null,
    customer_id uuid not null references customer deferrable initially deferred,
    primary key (kind, address)
);
create index channel_address_customer on channel_address (customer_id);

create sequence ticket_number;

create table ticket (
    id                  uuid        primary key,
    number              text        not null unique,
    subject             text        not null,
    status              text        not null check (status in ('NEW', 'OPEN', 'PENDING', 'ON_HOLD', 'RESOLVED', 'CLOSED')),
    customer_id         uuid        not null references customer,
    channel             text        not null check (channel in ('EMAIL', 'CHAT', 'VOICE', 'WEB', 'SMS', 'WHATSAPP', 'TELEGRAM', 'OTHER')),
    account             text        not null,
    conversation_id     uuid        not null,
    auto_generated      boolean     not null,
    opened_by           uuid,
    created_at          timestamptz not null,
    type                text        not null check (type in ('INCIDENT', 'REQUEST', 'QUESTION', 'COMPLAINT', 'BILLING', 'LEGAL')),
    category            text,
    priority            text        not null check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    language            text,
    team                text        not null references team,
    level               text        not null check (level in ('FIRST', 'SECOND', 'THIRD')),
    operator            uuid,
    involved_teams      text[]      not null,
    waiting_since       timestamptz not null,
    episode             integer     not null,
    reopen_count        integer     not null,
    first_responded_at  timestamptz,
    resolved_at         timestamptz,
    close_at            timestamptz,
    closed_at           timestamptz,
    closure_reason      text        check (closure_reason in ('SOLVED', 'DUPLICATE', 'SPAM', 'ABANDONED')),
    merged_into         uuid        references ticket,
    status_before_merge text,
    tags                text[]      not null,
    sequence            bigint      not null,
    version             bigint      not null,
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((merged_into is null) = (status_before_merge is null))
) with (fillfactor = 85);
create index ticket_created_at on ticket (created_at, id);
create index ticket_customer on ticket (customer_id);
create index ticket_conversation on ticket (conversation_id) where channel <> 'EMAIL';
create index ticket_waiting on ticket (team, waiting_since) where operator is null and status in ('NEW', 'OPEN');
create index ticket_operator on ticket (operator) where operator is not null and status <> 'CLOSED';
create index ticket_close_at on ticket (close_at) where status = 'RESOLVED';

create table ticket_link (
    ticket_id uuid not null references ticket,
    other_id  uuid not null references ticket,
    kind      text not null check (kind in ('FOLLOW_UP', 'RELATED', 'SPLIT', 'DUPLICATE')),
    primary key (ticket_id, other_id, kind)
);
create index ticket_link_other on ticket_link (other_id);

-- What came in has the id that the gateway gave the interaction, which makes filing it twice impossible.
create table message (
    id              uuid        primary key,
    ticket_id       uuid        not null references ticket,
    direction       text        not null check (direction in ('INBOUND', 'OUTBOUND', 'INTERNAL')),
    author_kind     text        not null check (author_kind in ('CUSTOMER', 'OPERATOR', 'SYSTEM')),
    author_id       uuid,
    channel         text        not null,
    account         text        not null,
    conversation_id uuid        not null,
    external_id     text,
    address         text,
    subject         text,
    text            text        not null,
    full_text       text,
    html            text,
    language        text,
    auto_generated  boolean     not null,
    occurred_at     timestamptz not null,
    delivery        text        check (delivery in ('QUEUED', 'DELIVERED', 'DEFERRED', 'BOUNCED')),
    delivery_reason text,
    delivery_at     timestamptz,
    search          tsvector generated always as (
        to_tsvector(
            case language
                when 'fr' then 'hotline_french'::regconfig
                when 'en' then 'hotline_english'::regconfig
                else 'hotline_simple'::regconfig
            end,
            coalesce(left(subject, 1000), '') || ' ' || left(text, 100000))
    ) stored
);
create index message_ticket on message (ticket_id, occurred_at, id);
create index message_external_id on message (external_id) where channel = 'EMAIL' and external_id is not null;
create index message_search on message using gin (search);

-- The bytes are the gateway's; here is what its readers have to know to ask for them.
create table attachment (
    message_id uuid    not null references message,
    id         uuid    not null,
    name       text    not null,
    type       text    not null,
    size       bigint  not null,
    primary key (message_id, id)
);

create table timeline_entry (
    ticket_id   uuid        not null references ticket,
    id          uuid        not null,
    kind        text        not null,
    actor_kind  text        not null check (actor_kind in ('CUSTOMER', 'OPERATOR', 'SYSTEM')),
    actor_id    uuid,
    status      text        not null,
    team        text        not null,
    level       text        not null,
    operator    uuid,
    cause       text,
    reference   uuid,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (ticket_id, id)
);

-- Messages that came with a merged ticket, so that they can go back with it.
create table merged_message (
    source_id  uuid not null references ticket,
    message_id uuid not null references message,
    primary key (source_id, message_id)
);

create table lease (
    ticket_id   uuid        primary key references ticket,
    operator_id uuid        not null,
    until       timestamptz not null
);

-- What was learned of a call before the call itself was filed.
create table early_call (
    event_id        uuid        primary key,
    interaction_id  uuid        not null,
    kind            text        not null check (kind in ('CONNECTED', 'ENDED')),
    operator_id     uuid,
    cause           text,
    occurred_at     timestamptz not null,
    recorded_at     timestamptz not null
);
create index early_call_interaction on early_call (interaction_id);

create table reply_template (
    key      text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    language text not null check (language ~ '^[a-z]{2}$'),
    subject  text,
    text     text not null,
    primary key (key, language)
);

insert into team (key, name, level) values
    ('first-line', 'First line', 'FIRST'),
    ('second-line', 'Second line', 'SECOND'),
    ('billing', 'Billing', 'FIRST');

insert into reply_template (key, language, subject, text) values
    ('received', 'fr', null, 'Bonjour {{customer}},

Nous avons bien reçu votre demande {{number}} et nous nous en occupons.

Bien cordialement'),
    ('received', 'en', null, 'Hello {{customer}},

We have received your request {{number}} and are looking into it.

Kind regards'),
    ('more-information', 'fr', null, 'Bonjour {{customer}},

Pour avancer sur votre demande {{number}}, il nous manque quelques précisions. Pourriez-vous répondre à ce message ?

Bien cordialement'),
    ('more-information', 'en', null, 'Hello {{customer}},

To go on with your request {{number}} we need to know a little more. Could you answer this message?

Kind regards'),
    ('solved', 'fr', null, 'Bonjour {{customer}},

Votre demande {{number}} est résolue. Si ce n''est pas le cas, il suffit de répondre à ce message.

Bien cordialement'),
    ('solved', 'en', null, 'Hello {{customer}},

Your request {{number}} is solved. If it is not, simply answer this message.

Kind regards');
