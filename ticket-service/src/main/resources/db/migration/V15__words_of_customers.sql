-- What a customer said is found in whosever tickets it is, and where it came from.
create index message_author on message (author_id) where author_kind = 'CUSTOMER';
create index merged_message_message on merged_message (message_id);
