-- The customer who said it, or to whom we did, as long as something is kept of it and that is known; else it is the ticket's.
alter table interaction add column customer_id uuid;
create index interaction_customer on interaction (customer_id) where customer_id is not null;
