-- The integration that a channel account belongs to: the first that handed something in on it, or the one that an admin named.
create table account_owner (
    channel     text        not null,
    account     text        not null,
    integration uuid        not null,
    owned_since timestamptz not null,
    primary key (channel, account)
);

-- Where one alone has handed everything in so far, it is the owner. Mailboxes of ours belong to nobody; of whatever else
-- nobody or several handed in, the next one becomes the owner.
insert into account_owner (channel, account, integration, owned_since)
select channel, account, min(created_by::text)::uuid, min(received_at)
from interaction
where channel <> 'EMAIL'
group by channel, account
having count(distinct created_by) = 1;

-- Whose key it is, on which accounts it is good, and what for; nothing means all that the integration may.
alter table api_key add column integration uuid, add column accounts text[], add column scopes text[];
update api_key set integration = id;
alter table api_key alter column integration set not null;
