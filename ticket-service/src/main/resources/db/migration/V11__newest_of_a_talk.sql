-- Where the next message of a talk belongs, and whom a call returns, is asked of the newest tickets only.
drop index ticket_conversation;
create index ticket_talk on ticket (conversation_id, customer_id, id) where channel <> 'EMAIL';
create index ticket_missed_call on ticket (customer_id, created_at)
    where channel = 'VOICE' and first_responded_at is null and opened_by is null;
