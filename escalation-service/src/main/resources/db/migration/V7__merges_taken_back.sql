-- A ticket that only a merge had reopened is solved again when the merge is taken back.
alter table sla_moment drop constraint sla_moment_kind_check;
alter table sla_moment add check (kind in ('ANSWERED', 'PAUSED', 'RESUMED', 'RESOLVED', 'SOLVED_AGAIN', 'TAKEN_UP_AGAIN',
    'CLOSED', 'WITHDRAWN', 'RESTORED', 'MOVED_AWAY'));
