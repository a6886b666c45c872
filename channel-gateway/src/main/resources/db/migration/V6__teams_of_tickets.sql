-- The teams that have or had a ticket: they see what was said in it. Filled from the ticket's facts, those of the past too;
-- until then what was filed in the ticket is seen by those only who see everything.
create table ticket_team (
    ticket_id uuid not null,
    team      text not null,
    primary key (ticket_id, team)
);

-- What was said in a merged ticket goes on in the other one, and is its teams', too.
create table merged_ticket (
    ticket_id uuid primary key,
    into_id   uuid not null
);
create index merged_ticket_into on merged_ticket (into_id);

-- Who uploaded a file that goes with an answer, and the ticket that it was sent in.
alter table attachment add column uploaded_by uuid, add column ticket_id uuid;
update attachment set ticket_id = message.ticket_id
from outbound_attachment sent join outbound_message message on message.id = sent.message_id
where sent.attachment_id = attachment.id and attachment.interaction_id is null;
