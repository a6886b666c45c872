-- The part of a call that one operator had: a call that was handed on is of several.
create table call_segment_measure (
    interaction_id uuid    not null,
    operator       uuid,
    talk_seconds   numeric not null,
    hold_seconds   numeric not null,
    wrap_seconds   numeric not null
);
create index call_segment_measure_interaction on call_segment_measure (interaction_id);
