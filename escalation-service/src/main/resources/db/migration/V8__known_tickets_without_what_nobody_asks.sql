-- Nothing here asks what a ticket is called or who has it.
alter table known_ticket drop column number, drop column operator;
