-- Since when a ticket stands where it stands, and since when the customer waits for an answer to what he wrote.
alter table ticket
    add column status_since timestamptz,
    add column unanswered_since timestamptz,
    add column last_responded_at timestamptz;

update ticket t set last_responded_at = coalesce(
    (select max(m.occurred_at) from message m
     where m.ticket_id = t.id and m.direction = 'OUTBOUND' and m.author_kind = 'OPERATOR'),
    t.first_responded_at)
where t.status <> 'CLOSED' or t.merged_into is not null;

-- Only where nobody has answered yet: one more answer was not promised before.
update ticket t set unanswered_since = (
    select min(m.occurred_at) from message m
    where m.ticket_id = t.id and m.direction = 'INBOUND' and m.author_kind = 'CUSTOMER' and not m.auto_generated
      and m.channel <> 'VOICE' and (t.last_responded_at is null or m.occurred_at > t.last_responded_at))
where t.status <> 'CLOSED' and t.first_responded_at is null;
