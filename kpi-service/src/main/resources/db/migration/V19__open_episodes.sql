-- Each episode is in one of them: those that are open with what the backlog asks of them, the others by when they ended.
drop index episode_measure_ended_at;
create index episode_measure_ended_at on episode_measure (ended_at) where ended_at is not null;
create index episode_measure_open on episode_measure (started_at)
    include (ticket_id, episode, created_at, undone, excluded, channel, account, team, level, restated_at) where ended_at is null;
