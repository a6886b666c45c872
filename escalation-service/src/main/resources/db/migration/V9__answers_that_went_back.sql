-- A call that a merge had brought, and which had answered a ticket, went back with the merge.
alter table sla_moment drop constraint sla_moment_kind_check;
alter table sla_moment add check (kind in ('ANSWERED', 'ANSWER_WENT_BACK', 'PAUSED', 'RESUMED', 'RESOLVED', 'SOLVED_AGAIN',
    'TAKEN_UP_AGAIN', 'CLOSED', 'WITHDRAWN', 'RESTORED', 'MOVED_AWAY'));
