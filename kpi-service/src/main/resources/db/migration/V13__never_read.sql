-- What no indicator ever asked for.
alter table ticket_measure
    drop column origin,
    drop column responder_category,
    drop column responder_language;
alter table episode_measure drop column handling_seconds;
alter table promise_measure drop column cancelled;
