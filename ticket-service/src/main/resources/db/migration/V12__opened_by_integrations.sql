-- Whether an integration opened the ticket: it delivers the answers that no other was given. Of older tickets we know it by
-- their openers not being among those who work here.
alter table ticket add column opened_by_integration boolean not null default false;
update ticket set opened_by_integration = true
where opened_by is not null and opened_by not in (select id from operator);
