-- What is not solved, as its queues are looked at: what waits longest first, or what is most urgent. History is in neither.
create index ticket_unsolved_waiting on ticket (waiting_since, id)
    where status in ('NEW', 'OPEN', 'PENDING', 'ON_HOLD');
create index ticket_unsolved_urgency on ticket
    (array_position(array['URGENT', 'HIGH', 'NORMAL', 'LOW'], priority), waiting_since, id)
    where status in ('NEW', 'OPEN', 'PENDING', 'ON_HOLD');
