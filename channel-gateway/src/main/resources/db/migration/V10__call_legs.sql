-- Whose telephone of a call a report was about: the id under which the telephone system led this leg, where it is another
-- one than the call's, the operators, and the number.
alter table call_event add column leg text, add column operators text[], add column number text, add column cause text;
create index call_event_leg on call_event (leg) where leg is not null;

-- When the call was over, as it was told; and whether the report that began it told its account, not only an extension.
alter table call add column ended_at timestamptz, add column account_named boolean not null default true;
update call set ended_at = hangup.at
from (select call, max(at) as at from call_event where step = 'ENDED' group by call) hangup
where hangup.call = call.id;
