-- Whether an admin gave the account to its integration: what another one opened goes by it only then. Of older ones nobody knows.
alter table account_owner add column given boolean not null default false;

-- The integration that opened the ticket of the conversation.
alter table outbound_message add column integration uuid;
