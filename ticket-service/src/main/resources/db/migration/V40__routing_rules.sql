-- Which matters go to which team: one list, of which the first rule that fits decides.
create table routing_rules (
    id         integer primary key check (id = 1),
    definition jsonb   not null,
    version    bigint  not null
);
insert into routing_rules (id, definition, version) values (1, '{"rules": []}', 0);
