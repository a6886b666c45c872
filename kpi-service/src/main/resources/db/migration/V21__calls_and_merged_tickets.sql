-- When the customer wrote something in a ticket to which a merge had brought something before, with calls in between; a rebuild tells
-- it of older merges.
alter table interaction_measure add column continued_at timestamptz;

-- Calls that were nobody's contact are none in merged tickets either: what was counted ahead with them is counted anew.
select mark_all_days(now(), now() + interval '5 minutes');
