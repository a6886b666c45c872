-- Who was erased is nobody any more, and is never again the same person as somebody. Everybody else has an address, also whoever
-- withholds it.
alter table customer add column erased boolean not null default false;
update customer set erased = true
where not exists (select from channel_address a where a.customer_id = customer.id);
