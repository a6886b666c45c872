-- Who asks for annulée means annulé, annulés and annuler, too: accents go before the stems are taken, and with them what tells the
-- ending of a participle from the word. And FRITZ!Box is one word, as E*TRADE is.

-- French participles (annulée, annulés, annulees) without gender and number; the stem has three letters at least. A year is none.
create function hotline_participles(said text) returns text language sql immutable parallel safe
return case when said ~ '[éÉ]|[eE][eE][sS]?\M'
    then regexp_replace(
        said,
        '(?<=[[:alpha:]][[:alpha:]][[:alpha:]])(?<!\m[aA][nN][nN])([éÉ][eE]?|[eE][eE])[sS]?\M',
        'e', 'g')
    else said end;

-- The stems of what is found, as before, with participles in one form.
create or replace function hotline_document(spoken text, said text) returns tsvector language sql immutable parallel safe
return case
    when spoken = 'fr' then to_tsvector('hotline_french_all'::regconfig, hotline_participles(said))
    when spoken = 'en' then to_tsvector('hotline_english_all'::regconfig, said)
    when spoken is null then to_tsvector('hotline_french_all'::regconfig, hotline_participles(said))
        || to_tsvector('hotline_english_all'::regconfig, said) || to_tsvector('hotline_simple'::regconfig, said)
    else to_tsvector('hotline_simple'::regconfig, said)
end;

-- Words between which single signs stand as one, as before, with further signs.
create or replace function hotline_closed_up(said text) returns text language sql immutable parallel safe
return (
    select regexp_replace(string_agg(array_to_string(part[first:last], ''), ' '), '(^|[^0-9])0+(?=[0-9])', '\1', 'g')
    from regexp_matches(said, '[[:alnum:]]+(?:[-\u2010\u2011&.:/_!*+~''\u2019\u02BC][[:alnum:]]+)+', 'g') as word (found),
        lateral regexp_split_to_array(found[1], '[^[:alnum:]]') as part,
        lateral generate_series(1, cardinality(part) - 1) as first,
        lateral generate_series(first + 1, least(first + 5, cardinality(part))) as last
    where length(found[1]) <= 40);

-- As before, with those signs.
create or replace function hotline_findable(said text) returns text language sql immutable parallel safe
return hotline_words(said)
    || case when said ~ '[[:lower:]][[:upper:]]|[[:alpha:]][0-9]|[0-9][[:alpha:]]|[[:upper:]]{2}[[:lower:]]|\u200B'
        then coalesce(' ' || hotline_joined(hotline_words(left(said, 20000))), '') else '' end
    || case when said ~ ('[[:alpha:]][-\u2010\u2011&.:/_!*+~][[:alnum:]]|[0-9][-\u2010\u2011&.:/_!*+~][[:alpha:]]|[''\u2019\u02BC][[:upper:]]'
            || '|(?:^|[^[:alnum:]])[oO][''\u2019\u02BC][[:alpha:]]|[[:alpha:]][^uU ][''\u2019\u02BC][[:alpha:]]')
        then coalesce(' ' || left(hotline_closed_up(left(said, 20000)), 30000), '') else '' end
    || case when said ~ '[0-9][^[:alnum:]]{1,3}[0-9]|[0-9]{9}' then ' ' || hotline_numbers(left(said, 20000))
            || coalesce(' ' || left(hotline_neighbouring_numbers(left(said, 20000)), 30000), '')
        else '' end
    || case when said ~ '[0-9][,''\u2019][0-9]{3}' then coalesce(' ' || hotline_thousands(left(said, 20000)), '') else '' end;

-- As before, with both.
create or replace function hotline_query(asked text) returns tsquery language sql immutable parallel safe
return (
    select string_agg(distinct '(' || query::text || ')', ' | ')::tsquery
    from regexp_replace(asked, '\m(mailto|tel|sips?|https?|ftp):|\mwww\.', ' ', 'gi') as bare,
        lateral regexp_replace(
            regexp_replace(bare, '(?<=[0-9])[ \u00A0\u2007\u202F./()\u2010-\u2015+-]+(?=[0-9])', '', 'g'),
            '[0-9]+([0-9]{9})', '\1', 'g') as counted,
        lateral (
            select distinct words
            from (
                values
                    (hotline_words(asked)),
                    (hotline_words(bare)),
                    (hotline_words(counted)),
                    (hotline_words(regexp_replace(bare, '(?<=[0-9])[,''\u2019.](?=[0-9]{3}(?![0-9]))', '', 'g'))),
                    (hotline_words(replace(replace(replace(lower(normalize(bare)), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))),
                    (hotline_words(regexp_replace(
                        bare, '(?<=[[:alnum:]])[-\u2010\u2011&.:/_!*+~''\u2019\u02BC](?=[[:alnum:]])', '', 'g'))),
                    (case when length(bare) <= 60 and bare !~ '[+#]'
                        then hotline_words(regexp_replace(bare, '[^[:alnum:]]+', '', 'g')) else '' end),
                    (regexp_replace(
                        hotline_words(bare), '(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])', ' ', 'g')),
                    (regexp_replace(
                        hotline_words(counted), '(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])', ' ', 'g'))
            ) as written (words)
            where words ~ '[^ ]'
        ) as spelling,
        lateral (
            values
                (plainto_tsquery('hotline_french'::regconfig, hotline_participles(words))),
                (plainto_tsquery('hotline_french_all'::regconfig, hotline_participles(words))),
                (plainto_tsquery('hotline_english'::regconfig, words)),
                (plainto_tsquery('hotline_english_all'::regconfig, words)),
                (plainto_tsquery('hotline_simple'::regconfig, words)),
                (plainto_tsquery('hotline_telling_french'::regconfig, words)),
                (plainto_tsquery('hotline_telling_english'::regconfig, words)),
                (plainto_tsquery('hotline_telling_german'::regconfig, words)),
                (plainto_tsquery('hotline_telling_spanish'::regconfig, words)),
                (plainto_tsquery('hotline_telling_italian'::regconfig, words)),
                (plainto_tsquery('hotline_telling_dutch'::regconfig, words)),
                (plainto_tsquery('hotline_telling_portuguese'::regconfig, words)),
                (plainto_tsquery(
                    'hotline_french_all'::regconfig, hotline_participles(regexp_replace(words, '([aou])e', '\1', 'gi')))),
                (plainto_tsquery('hotline_english_all'::regconfig, regexp_replace(words, '([aou])e', '\1', 'gi'))),
                (plainto_tsquery('hotline_simple'::regconfig, regexp_replace(words, '([aou])e', '\1', 'gi')))
        ) as form (query)
    where numnode(query) > 0);

-- Only what is made anew is found in the new way.
alter table message drop column search;
alter table message add column search tsvector generated always as (
    strip(hotline_document(
        language,
        coalesce(hotline_findable(left(subject, 1000)), '') || ' ' || coalesce(hotline_findable_address(left(address, 500)), '') || ' '
            || coalesce(hotline_findable(left(address_name, 500)), '') || ' '
            || coalesce(hotline_findable(left(known_by, 5000)), '') || ' ' || hotline_findable(left(text, 100000))))
) stored;
create index message_search on message using gin (search);
