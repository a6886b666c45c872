-- When what waits for another report is taken as it is.
alter table waiting_report add column due_at timestamptz;
update waiting_report set due_at = received_at + interval '30 seconds';
alter table waiting_report alter column due_at set not null;
drop index waiting_report_received_at;
create index waiting_report_due_at on waiting_report (due_at);
