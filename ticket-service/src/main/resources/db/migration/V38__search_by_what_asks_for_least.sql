-- As before, without what asks for all that another form asks for and for more, such as the words that tell nothing: the other one finds as much,
-- and every form is looked for in each message that may have the words.
create or replace function hotline_spellings(asked text) returns tsquery language sql immutable parallel safe
return (
    with form as materialized (
        select distinct query
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
        where numnode(query) > 0
    )
    select string_agg(distinct '(' || query::text || ')', ' | ')::tsquery
    from form
    where not exists (
        select
        from form less
        where form.query @> less.query and form.query <> less.query and (not less.query @> form.query or less.query < form.query)));
