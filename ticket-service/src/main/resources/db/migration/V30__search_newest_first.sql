-- Messages are indexed together with when their ticket began, in blocks of 1, 16 and 256 days, and with who may see it, so that the
-- index itself finds the newest that somebody may see, and need not read what else has a word that everybody writes. A word has no @.
create function hotline_marks(began timestamptz, teams text[], opener uuid) returns text[] language plpgsql immutable parallel safe as $$
declare
    day integer := floor(extract(epoch from began at time zone 'UTC') / 86400);
begin
    return array['@0:' || day, '@1:' || (day >> 4), '@2:' || (day >> 8)]
        || array(select '@team:' || team from unnest(teams) team)
        || case when opener is null then '{}' else array['@by:' || opener] end;
end
$$;

-- A trigger instead of a generated column: the functions are planned once a connection and not once a statement, and the ticket is seen.
alter table message alter column search drop expression;

create function hotline_index_message() returns trigger language plpgsql as $$
begin
    new.search := strip(hotline_document(
            new.language,
            coalesce(hotline_findable(left(new.subject, 1000)), '') || ' '
                || coalesce(hotline_findable_address(left(new.address, 500)), '') || ' '
                || coalesce(hotline_findable(left(new.address_name, 500)), '') || ' '
                || coalesce(hotline_findable(left(new.known_by, 5000)), '') || ' ' || hotline_findable(left(new.text, 100000))))
        || array_to_tsvector(
            (select hotline_marks(t.created_at, t.involved_teams, t.opened_by) from ticket t where t.id = new.ticket_id));
    return new;
end
$$;

create trigger message_is_indexed
    before insert or update of ticket_id, language, subject, address, address_name, known_by, text on message
    for each row execute function hotline_index_message();

-- Whoever changes a ticket holds it, as does whoever adds a message to it: neither misses the other.
create function hotline_index_messages_of_ticket() returns trigger language plpgsql as $$
begin
    update message set ticket_id = ticket_id where ticket_id = new.id;
    return null;
end
$$;

create trigger ticket_messages_are_indexed after update on ticket for each row
    when ((new.involved_teams, new.created_at, new.opened_by) is distinct from (old.involved_teams, old.created_at, old.opened_by))
    execute function hotline_index_messages_of_ticket();

drop index message_search;
update message m set search = m.search || array_to_tsvector(hotline_marks(t.created_at, t.involved_teams, t.opened_by))
from ticket t where t.id = m.ticket_id;
create index message_search on message using gin (search);

-- Planned once a connection, too: planning took six times as long as asking.
alter function hotline_query(text) rename to hotline_forms;
create function hotline_query(asked text) returns tsquery language plpgsql immutable parallel safe as $$
begin
    return hotline_forms(asked);
end
$$;

-- How many messages have the words, as the planner expects; nothing is read for it but statistics.
create function hotline_expected_messages(words tsquery) returns double precision language plpgsql volatile as $$
declare
    plan json;
begin
    execute format('explain (format json) select from message where search @@ %L::tsquery', words) into plan;
    return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::double precision;
end
$$;

alter table customer alter column search drop expression;
create function hotline_index_customer() returns trigger language plpgsql as $$
begin
    new.search := strip(to_tsvector('hotline_simple'::regconfig, coalesce(hotline_findable(left(new.name, 500)), '')));
    return new;
end
$$;
create trigger customer_is_indexed before insert or update of name on customer
    for each row execute function hotline_index_customer();

-- What few tickets are, for whoever looks for it through all of history; the others are not in it.
create index ticket_rare_channel on ticket (channel, created_at, id) where channel in ('SMS', 'WHATSAPP', 'TELEGRAM', 'OTHER');
create index ticket_urgent on ticket (created_at, id) where priority = 'URGENT';
create index ticket_third_level on ticket (created_at, id) where level = 'THIRD';
