-- Lists are arrays, not texts with blanks between.
alter table known_ticket alter column involved type text[] using string_to_array(involved, ' ');
alter table sla_clock alter column paused_by type text[] using string_to_array(paused_by, ' ');
