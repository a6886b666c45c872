-- When a message reached us that was said earlier: it is ours to answer from then on, wherever it stands for the eye.
alter table message add column reached_at timestamptz;
