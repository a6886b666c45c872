-- What is learned of a call early is also when it began to ring.
alter table early_call drop constraint early_call_kind_check,
    add constraint early_call_kind_check check (kind in ('OFFERED', 'CONNECTED', 'ENDED'));
