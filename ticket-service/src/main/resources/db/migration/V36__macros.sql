-- What operators do with tickets again and again, in one go: words to the customer, and actions. Without a team it is for all of them.
create table macro (
    id         uuid   primary key,
    team       text   references team,
    definition jsonb  not null,
    version    bigint not null
);

-- The macro by which it happened, as it was called then.
alter table timeline_entry add column macro text;
