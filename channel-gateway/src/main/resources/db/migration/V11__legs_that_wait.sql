-- Reports about telephones of which nobody knows yet to which call they belong, until the report comes that tells it.
create table waiting_report (
    id            uuid        primary key,
    account       text        not null,
    call_id       text        not null,
    first_call_id text,
    report        jsonb       not null,
    media_type    text        not null,
    original      bytea       not null,
    integration   uuid        not null,
    received_at   timestamptz not null
);
create index waiting_report_call on waiting_report (account, call_id);
create index waiting_report_first_call on waiting_report (account, first_call_id) where first_call_id is not null;
create index waiting_report_received_at on waiting_report (received_at);

-- What a telephone system called the call before it was forwarded, where that is not its id here.
alter table call_event add column first_call text;
create index call_event_first_call on call_event (first_call) where first_call is not null;
