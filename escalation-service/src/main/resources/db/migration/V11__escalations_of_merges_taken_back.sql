-- How an escalation stood when it was withdrawn with its ticket: so it stands again when the merge is taken back.
alter table escalation add column status_before text check (status_before in ('REQUESTED', 'ACCEPTED'));
