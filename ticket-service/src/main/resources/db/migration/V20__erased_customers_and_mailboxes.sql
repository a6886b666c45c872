-- Who was erased is nobody any more, and is never again the same person as somebody. Everybody else has an address, also whoever
-- withholds it.
alter table customer add column erased boolean not null default false;
update customer set erased = true
where not exists (select from channel_address a where a.customer_id = customer.id);

-- The mailbox behind an address: without what follows a plus, and without dots; as AcknowledgementTable.mailbox says.
create function hotline_mailbox(address text) returns text language sql immutable strict parallel safe as
    $$ select regexp_replace(address, '(\+[^@]*|\.)(?=[^@]*@)', '', 'g') $$;

drop index message_acknowledged_address;
create index message_acknowledged_mailbox on message (hotline_mailbox(address), occurred_at)
    where direction = 'OUTBOUND' and author_kind = 'SYSTEM' and auto_generated;
