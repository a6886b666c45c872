-- Addresses at which systems of others push messages or reports about calls, signed with a secret that is sealed and shown once; all that
-- comes by one is on its account.
create table inbound_webhook (
    id uuid primary key,
    name text not null,
    channel text not null check (channel in ('CHAT', 'VOICE', 'WEB', 'SMS', 'WHATSAPP', 'TELEGRAM', 'OTHER')),
    account text not null,
    integration uuid not null,
    active boolean not null,
    secret text not null,
    former_secret text,
    former_until timestamptz,
    version bigint not null,
    created_at timestamptz not null,
    unique (channel, account),
    check ((former_secret is null) = (former_until is null))
);
