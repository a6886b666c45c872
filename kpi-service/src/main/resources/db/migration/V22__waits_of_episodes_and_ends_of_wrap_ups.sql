-- Since when the oldest thing waited that a merge brought to an episode: a call may be the first answer to it. A rebuild tells it of
-- older merges.
alter table episode_measure add column awaited_since timestamptz;

-- When wrap-ups were over, so that as of a moment before they do not count. A rebuild tells it of older calls.
alter table call_measure add column wrapped_at timestamptz;
alter table call_segment_measure add column wrapped_at timestamptz;
