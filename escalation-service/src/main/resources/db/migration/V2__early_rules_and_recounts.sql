-- A rule may act some time before a promise is due; it looks at each clock once.
alter table escalation_rule add column seconds_before bigint not null default 0 check (seconds_before >= 0);
create table rule_look (
    rule_id  uuid not null references escalation_rule (id) on delete cascade,
    clock_id uuid not null,
    primary key (rule_id, clock_id)
);

-- When a calendar changes its running clocks are reckoned anew, a batch at a time.
alter table sla_clock add column calendar_version bigint not null default 1;
alter table calendar add column recounted_version bigint not null default 1;
