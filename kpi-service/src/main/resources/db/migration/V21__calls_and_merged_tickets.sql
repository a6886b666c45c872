-- Calls that were nobody's contact are none in merged tickets either: what was counted ahead with them is counted anew.
select mark_all_days(now(), now() + interval '5 minutes');
