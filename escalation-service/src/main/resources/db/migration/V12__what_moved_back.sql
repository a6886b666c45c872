-- What a split or an undone merge had taken away can come back.
alter table sla_moment drop constraint sla_moment_kind_check;
alter table sla_moment add check (kind in ('ANSWERED', 'ANSWER_WENT_BACK', 'PAUSED', 'RESUMED', 'RESOLVED', 'SOLVED_AGAIN',
    'TAKEN_UP_AGAIN', 'CLOSED', 'WITHDRAWN', 'RESTORED', 'MOVED_AWAY', 'MOVED_BACK'));
