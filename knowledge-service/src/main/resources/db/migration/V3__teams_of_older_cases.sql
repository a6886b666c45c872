-- Cases from before they had teams get them from what was published about their tickets, if it tells.
alter table solved_case add column teams_sought boolean not null default false;
create index solved_case_teamless on solved_case (ticket_id) where teams = '{}' and not erased and not teams_sought;
