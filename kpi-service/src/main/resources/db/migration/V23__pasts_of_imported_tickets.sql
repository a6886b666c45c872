-- The event by which a fact was told as part of the past of a ticket of another system; when the past is told anew, all of it goes.
alter table fact add column told_by uuid;
