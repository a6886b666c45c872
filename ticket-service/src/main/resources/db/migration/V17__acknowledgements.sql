-- How often somebody was written to by the hotline itself within the hour, at an address or in a conversation.
create index message_acknowledged_address on message (address, occurred_at)
    where direction = 'OUTBOUND' and author_kind = 'SYSTEM' and auto_generated;
create index message_acknowledged_conversation on message (conversation_id, occurred_at)
    where direction = 'OUTBOUND' and author_kind = 'SYSTEM' and auto_generated;
