-- An answer can be promised to everything that the customer writes after the first one.
alter table sla_policy add column next_response_seconds bigint check (next_response_seconds > 0);
alter table escalation_rule drop constraint escalation_rule_target_check;
alter table escalation_rule add check (target in ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'));
alter table sla_clock drop constraint sla_clock_target_check;
alter table sla_clock add check (target in ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'));
alter table sla_clock drop constraint sla_clock_ticket_id_episode_target_key;
alter table sla_clock add unique (ticket_id, episode, target, started_at);
alter table sla_moment drop constraint sla_moment_kind_check;
alter table sla_moment add check (kind in
    ('ANSWERED', 'PAUSED', 'RESUMED', 'RESOLVED', 'TAKEN_UP_AGAIN', 'CLOSED', 'WITHDRAWN', 'RESTORED', 'MOVED_AWAY'));

-- The policies with which the hotline began, where nobody has changed them: as much time as for the first answer.
update sla_policy set next_response_seconds = first_response_seconds where version = 1
    and key in ('urgent', 'high', 'normal', 'low');
