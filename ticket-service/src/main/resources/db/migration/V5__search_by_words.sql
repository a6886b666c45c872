-- What people search for is words, written in whichever way: both what is kept and what is asked go through the functions below.

-- The forms of a language without its stop words, so that SI, IT or RH are found when nothing else is asked.
create text search dictionary hotline_french_stem (template = snowball, language = french);
create text search configuration hotline_french_all (copy = hotline_french);
alter text search configuration hotline_french_all alter mapping replace french_stem with hotline_french_stem;
create text search dictionary hotline_english_stem (template = snowball, language = english);
create text search configuration hotline_english_all (copy = hotline_english);
alter text search configuration hotline_english_all alter mapping replace english_stem with hotline_english_stem;

-- The words of a text and nothing else: parts of names, hosts, paths and addresses are words, and so is a sign of a script without
-- spaces. C++ and C# are words of their own beside the letter. What is seldom needed is looked for first, which costs less.
create function hotline_words(said text) returns text language sql immutable parallel safe
return regexp_replace(
    case when said ~ '[#\u00AD\u0300-\u036F\u0E00-\u11FF\u1780-\u17FF\u200B-\u200D\u2060\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFEFF]|\+\+'
        then regexp_replace(
            regexp_replace(
                regexp_replace(
                    translate(normalize(said), U&'\00AD\200B\200C\200D\2060\FEFF', ''),
                    '([[:alpha:]])\+\+', '\1 \1plusplus ', 'g'),
                '([[:alpha:]])#', '\1 \1sharp ', 'g'),
            '([\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF])', ' \1 ', 'g')
        else said end,
    '[^[:alnum:] ]+', ' ', 'g');

-- The numbers of a text without what separates their digits; of nine digits or more the last nine, which a telephone number has in
-- each of its spellings.
create function hotline_numbers(said text) returns text language sql immutable parallel safe
return translate(
    regexp_replace(
        regexp_replace(
            regexp_replace(said, '[^0-9 \u00A0\u2007\u202F./()\u2010-\u2015+-][^0-9]*', 'x', 'g'),
            '[^0-9x]+', '', 'g'),
        '[0-9]+([0-9]{9})', '\1', 'g'),
    'x', ' ');

-- What a text is found by: its words, the parts of those that are joined (GästeWLAN, INV2026) and its numbers.
create function hotline_findable(said text) returns text language sql immutable parallel safe
return hotline_words(said)
    || case when said ~ '[[:lower:]][[:upper:]]|[[:alpha:]][0-9]|[0-9][[:alpha:]]' then ' ' || regexp_replace(
        regexp_replace(
            regexp_replace(hotline_words(left(said, 20000)), '([[:lower:]])([[:upper:]])', '\1 \2', 'g'),
            '([[:alpha:]])([0-9])', '\1 \2', 'g'),
        '([0-9])([[:alpha:]])', '\1 \2', 'g') else '' end
    || case when said ~ '[0-9][^[:alnum:]]{1,3}[0-9]|[0-9]{9}' then ' ' || hotline_numbers(left(said, 20000)) else '' end;

-- Asks for all words of a text, in the forms of each language, since nobody says in which he searches; with numbers as they are
-- written or without what separates their digits, and umlauts as they are written or as ae, oe and ue. Nothing without words.
create function hotline_query(asked text) returns tsquery language sql immutable parallel safe
return (
    select string_agg(distinct '(' || query::text || ')', ' | ')::tsquery
    from (
        values
            (hotline_words(asked)),
            (hotline_words(regexp_replace(
                regexp_replace(asked, '(?<=[0-9])[ \u00A0\u2007\u202F./()\u2010-\u2015+-]+(?=[0-9])', '', 'g'),
                '[0-9]+([0-9]{9})', '\1', 'g'))),
            (hotline_words(replace(replace(replace(lower(normalize(asked)), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue')))
        ) as spelling (words),
        lateral (
            values
                (plainto_tsquery('hotline_french'::regconfig, words)),
                (plainto_tsquery('hotline_french_all'::regconfig, words)),
                (plainto_tsquery('hotline_english'::regconfig, words)),
                (plainto_tsquery('hotline_english_all'::regconfig, words)),
                (plainto_tsquery('hotline_simple'::regconfig, words)),
                (plainto_tsquery('hotline_simple'::regconfig, regexp_replace(words, '([aou])e', '\1', 'gi')))
        ) as form (query)
    where numnode(query) > 0);

-- What a message is found by beside what it says: the names of its files, and the subject of a ticket that was made of it.
alter table message add column known_by text;
update message set known_by = files.names
from (select message_id, string_agg(name, ' ') as names from attachment group by message_id) files
where id = files.message_id;

-- Nobody asks in which order words stand, so that is not kept.
alter table message drop column search;
alter table message add column search tsvector generated always as (
    strip(to_tsvector(
        case language
            when 'fr' then 'hotline_french_all'::regconfig
            when 'en' then 'hotline_english_all'::regconfig
            else 'hotline_simple'::regconfig
        end,
        coalesce(hotline_findable(left(subject, 1000)), '') || ' ' || coalesce(hotline_findable(left(address, 500)), '') || ' '
            || coalesce(hotline_findable(left(known_by, 5000)), '') || ' ' || hotline_findable(left(text, 100000))))
) stored;
create index message_search on message using gin (search);
