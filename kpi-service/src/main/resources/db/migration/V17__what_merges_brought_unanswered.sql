-- Since when the customer waits for the answer to what he wrote, where a merge brought something that he wrote before; a rebuild
-- tells it of older merges.
alter table interaction_measure add column awaited_since timestamptz;
