-- What was answered in a conversation is erased with whoever alone spoke in it, in whosever ticket it was.
create index outbound_message_conversation on outbound_message (conversation_id);
