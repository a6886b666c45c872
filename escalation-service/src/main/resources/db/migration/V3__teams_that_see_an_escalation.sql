-- Which teams see an escalation: the one that sent it, the one that it was sent to, and those that have or had its ticket.
create table escalation_team (
    team          text not null,
    escalation_id uuid not null references escalation (id) on delete cascade,
    primary key (team, escalation_id)
);
create index escalation_team_by_escalation on escalation_team (escalation_id);

insert into escalation_team (team, escalation_id)
select from_team, id from escalation
union
select to_team, id from escalation
union
select unnest(string_to_array(involved, ' ')), id from escalation join known_ticket using (ticket_id);
