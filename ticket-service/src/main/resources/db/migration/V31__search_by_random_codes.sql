-- The words with letters and figures apart, as in iPhone15 or 2x4TB. A code of six parts or more is left in one: its parts are so short that
-- they are in texts that have nothing to do with it.
create function hotline_parts(words text) returns text language sql immutable parallel safe
return (
    select string_agg(
        case when word ~ '(?:[[:alpha:]]+[0-9]+){3}|(?:[0-9]+[[:alpha:]]+){3}' then word
            else regexp_replace(word, '(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])', ' ', 'g') end,
        ' ')
    from regexp_split_to_table(words, ' ') as word);

-- As before but for the parts.
create or replace function hotline_spellings(asked text) returns tsquery language sql immutable parallel safe
return (
    select string_agg(distinct '(' || query::text || ')', ' | ')::tsquery
    from hotline_plain(asked) as plain,
        lateral regexp_replace(plain, '\m(mailto|tel|sips?|https?|ftp):|\mwww\.|\mv(?=[0-9]+\.[0-9])|\m0x(?=[0-9a-f]{4})', ' ', 'gi') as bare,
        lateral regexp_replace(
            regexp_replace(bare, '(?<=[0-9])[ \u00A0\u2007\u202F./()\u2010-\u2015+-]+(?=[0-9])', '', 'g'),
            '[0-9]+([0-9]{9})', '\1', 'g') as counted,
        lateral (
            select distinct words
            from (
                values
                    (hotline_words(plain)),
                    (hotline_words(bare)),
                    (hotline_words(counted)),
                    (hotline_words(regexp_replace(bare, '(?<=[0-9])[,''\u2019.](?=[0-9]{3}(?![0-9]))', '', 'g'))),
                    (hotline_words(regexp_replace(
                        bare, '(?<=[[:alnum:]])[-\u2010\u2011&.:/_!*+~''\u2019](?=[[:alnum:]])', '', 'g'))),
                    (hotline_words(regexp_replace(
                        counted, '(?<=[[:alnum:]])[-\u2010\u2011&.:/_!*+~''\u2019](?=[[:alnum:]])', '', 'g'))),
                    (case when length(bare) <= 60 and bare !~ '[+#]'
                        then hotline_words(regexp_replace(bare, '[^[:alnum:]]+', '', 'g')) else '' end),
                    (hotline_parts(hotline_words(bare))),
                    (hotline_parts(hotline_words(counted)))
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
                (plainto_tsquery('hotline_telling_in_french'::regconfig, hotline_participles(words))),
                (plainto_tsquery('hotline_telling_in_english'::regconfig, words)),
                (plainto_tsquery('hotline_french_all'::regconfig, hotline_participles(hotline_spelled_in_one(words)))),
                (plainto_tsquery('hotline_english_all'::regconfig, hotline_spelled_in_one(words))),
                (plainto_tsquery('hotline_simple'::regconfig, hotline_spelled_in_one(words))),
                (plainto_tsquery('hotline_french_all'::regconfig, hotline_participles(hotline_spelled_out(words)))),
                (plainto_tsquery('hotline_english_all'::regconfig, hotline_spelled_out(words))),
                (plainto_tsquery('hotline_simple'::regconfig, hotline_spelled_out(words)))
        ) as form (query)
    where numnode(query) > 0);
